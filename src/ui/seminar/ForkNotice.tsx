import { create } from 'zustand';
import { groupOfScope } from '../../domain/scope.ts';
import type { FeedCondition } from '../../session/conditionOfFeeds.ts';
import { useFormats, useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useSeminar } from './SeminarProvider.tsx';
import { useCondition } from './useCondition.ts';
import { useGroupTitles } from './useGroupTitles.ts';

type Fork = FeedCondition['forks'][number];

/** What was read and put away, as long as the app is open: the fork itself stays. */
const usePutAway = create<{ readonly forks: ReadonlySet<string> }>(() => ({ forks: new Set() }));

/** Says that two devices pass for one: what that means, that nothing is lost, and what to do. */
export function ForkNotice() {
  const t = useMessages().condition;
  const formats = useFormats();
  const { id } = useSeminar();
  const { forks } = useCondition();
  const putAway = usePutAway((state) => state.forks);
  const keyOf = (fork: Fork) => `${id} ${fork.device} ${fork.scope}`;
  const news = forks.filter((fork) => !putAway.has(keyOf(fork)));
  const titleOf = useGroupTitles(news.flatMap(({ scope }) => groupOfScope(scope) ?? []));
  if (news.length === 0) return null;
  const isOwn = news.some((fork) => fork.isOwn);
  const nameOf = (scope: string) => {
    const group = groupOfScope(scope);
    return group === null ? t.thePlan : titleOf(group);
  };
  return (
    <div className="lb-notice lb-notice--wide lb-fork lb-no-print" role="status">
      <p>{isOwn ? t.ownFork : t.otherFork}</p>
      <details>
        <summary>{t.forkDetails}</summary>
        <p>{t.forkMeaning}</p>
        <p>{isOwn ? t.ownForkNext : t.otherForkNext}</p>
        <p>{t.forkWhere(formats.list([...new Set(news.map(({ scope }) => nameOf(scope)))]))}</p>
      </details>
      <Button
        variant="tertiary"
        color="neutral"
        onClick={() => usePutAway.setState({ forks: new Set([...putAway, ...forks.map(keyOf)]) })}
      >
        {t.understood}
      </Button>
    </div>
  );
}
