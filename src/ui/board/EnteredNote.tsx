import { takeOver } from '../../document/commands/sheetCommands.ts';
import { enteredIn, hasEntered } from '../../domain/enteredWork.ts';
import type { Theme } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useGroup } from '../seminar/useGroup.ts';
import { useAccess } from '../seminar/useMayWrite.ts';
import { useSeminarRow } from '../seminar/useSeminarRow.ts';
import { useWritingDesk } from './writingDesk.ts';

/** Says what a facilitator has entered for the group under a theme; the group can make it its own. */
export function EnteredNote({ theme, number }: { theme: Theme; number: number }) {
  const t = useMessages().entered;
  const { group, mayWrite, change } = useWritingDesk();
  const work = enteredIn(useGroup(), theme);
  const { isFacilitator } = useAccess();
  const sitsHere = useSeminarRow()?.group === group.id;
  if (!hasEntered(work)) return null;
  const take = () => {
    const questions = theme.questions.map(({ id }) => id);
    change(() => takeOver(group, theme.id, questions));
    announce(t.taken);
  };
  return (
    <section className="lb-board__lead" aria-label={t.heading}>
      <div className="lb-notice lb-no-print">
        <Icon name="pen" />
        <p>{t.note(number, work)}</p>
        {mayWrite && (!isFacilitator || sitsHere) && (
          <Button variant="secondary" onClick={take}>
            {t.takeOver}
          </Button>
        )}
      </div>
    </section>
  );
}
