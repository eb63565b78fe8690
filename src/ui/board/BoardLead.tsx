import type { Theme } from '../../domain/plan.ts';
import { EnteredNote } from './EnteredNote.tsx';
import { useEntering } from './entering.ts';

/** Over the table: what a facilitator has entered for the group, or, on the facilitator's sheet, what it is entered from. */
export function BoardLead({ theme, number }: { theme: Theme | null; number: number }) {
  const entering = useEntering();
  if (!entering) return theme && <EnteredNote theme={theme} number={number} />;
  return (
    <section className="lb-board__lead" aria-label={entering.title}>
      {entering.lead}
    </section>
  );
}
