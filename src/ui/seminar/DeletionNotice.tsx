import { useState } from 'react';
import { create } from 'zustand';
import { groupOfScope } from '../../domain/scope.ts';
import type { FeedCondition } from '../../session/conditionOfFeeds.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { useSeminar } from './SeminarProvider.tsx';
import { useCondition } from './useCondition.ts';
import { useGroupTitles } from './useGroupTitles.ts';

type Deletion = FeedCondition['deletions'][number];

/** What was put away as long as the app is open: the text is kept meanwhile. */
const usePutAway = create<{ readonly deletions: ReadonlySet<string> }>(() => ({ deletions: new Set() }));

/** Says that others have deleted much of what this device wrote, one scope at a time, and asks whether it may go for good. */
export function DeletionNotice() {
  const t = useMessages().condition;
  const { id, history } = useSeminar();
  const { deletions } = useCondition();
  const putAway = usePutAway((state) => state.deletions);
  const [failedIn, setFailedIn] = useState<string | null>(null);
  const keyOf = ({ scope, device }: Deletion) => `${id} ${scope} ${device}`;
  const news = deletions.filter((deletion) => !putAway.has(keyOf(deletion)));
  const titleOf = useGroupTitles(news.flatMap(({ scope }) => groupOfScope(scope) ?? []));
  const [first] = news;
  if (!first) return null;
  const { scope } = first;
  const told = news.filter((deletion) => deletion.scope === scope);
  const letters = told.reduce((sum, deletion) => sum + deletion.letters, 0);
  const group = groupOfScope(scope);
  const letGo = async () => {
    setFailedIn(null);
    for (const { device } of told) await history.confirmDeletion(scope, device);
    announce(t.nowGone);
  };
  return (
    <div className="lb-notice lb-notice--wide lb-no-print" role="status">
      <p>
        {t.deleted(letters, told.length, group === null ? t.thePlan : titleOf(group))}
        {failedIn === scope && ` ${t.mayGoFailed}`}
      </p>
      <div className="lb-actions">
        <ButtonLink variant="tertiary" href={group === null ? `/s/${id}/history` : `/s/${id}/g/${group}/history`}>
          {t.seeHistory}
        </ButtonLink>
        <Button variant="secondary" onClick={() => letGo().catch(() => setFailedIn(scope))}>
          {t.mayGo}
        </Button>
        <Button
          variant="tertiary"
          color="neutral"
          onClick={() => usePutAway.setState({ deletions: new Set([...putAway, ...told.map(keyOf)]) })}
        >
          {t.understood}
        </Button>
      </div>
    </div>
  );
}
