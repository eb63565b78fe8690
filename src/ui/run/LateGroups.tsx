import { acceptLate } from '../../document/commands/lockCommands.ts';
import type { LateWork } from '../../document/lateWork.ts';
import type { Theme } from '../../domain/plan.ts';
import type { ThemeLock } from '../../domain/run.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useFormats, useMessages } from '../language.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useGroupTitles } from '../seminar/useGroupTitles.ts';
import { useLateGroups } from './useLateGroups.ts';
import { useRunSteps } from './useRunSteps.ts';

/** Under a locked theme: who has written to it since, for the facilitator to read and include. */
export function LateGroups({ theme, lock }: { theme: Theme; lock: ThemeLock }) {
  const messages = useMessages();
  const t = messages.run;
  const { list } = useFormats();
  const { id } = useSeminar();
  const late = useLateGroups(theme, lock);
  const titleOf = useGroupTitles(late.map(({ group }) => group.id));
  const take = useRunSteps();
  if (late.length === 0) return null;
  return (
    <section className="run-late" aria-label={t.lateHeading}>
      <h4>{t.lateHeading}</h4>
      <p className="lb-soft lb-small">{t.lateNote}</p>
      <ul>
        {late.map(({ group, work }) => {
          const name = titleOf(group.id);
          return (
            <li key={group.id}>
              <p>
                <strong>{name}</strong>
                <span>{list(lateWords(work, t))}</span>
              </p>
              <ButtonLink variant="tertiary" href={`/s/${id}/g/${group.id}/t/${theme.id}`}>
                {t.readGroup(name)}
              </ButtonLink>
              <Button
                variant="secondary"
                onClick={() => take(t.steps.accept(name), (plan) => acceptLate(plan, theme.id, group))}
              >
                {t.accept(name)}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function lateWords({ points, questions, isHandedInLate }: LateWork, t: Messages['run']): string[] {
  return [
    points.size > 0 && t.latePoints(points.size),
    questions.length > 0 && t.lateSeats,
    isHandedInLate && t.lateHandIn,
  ].filter((words) => words !== false);
}
