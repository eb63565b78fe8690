import { useId } from 'react';
import { useMessages } from '../../language.tsx';
import { Button } from '../../parts/Button.tsx';
import { useBoardDialogs } from '../boardDialogs.ts';
import { useBoardNotes } from './BoardNotes.tsx';
import { NotesFailure } from './NotesFailure.tsx';

/** The quiet minute: each for themselves first. Says how many notes lie here and opens them. */
export function QuietMinute() {
  const t = useMessages();
  const { notes } = useBoardNotes();
  const { openDialog } = useBoardDialogs();
  const headingId = useId();
  return (
    <section className="lb-quiet" aria-labelledby={headingId}>
      <h2 id={headingId}>{t.notes.heading}</h2>
      <p className="lb-soft lb-small">{t.notes.count(notes?.length ?? 0)}</p>
      <Button variant="tertiary" icon="note" onClick={() => openDialog({ kind: 'notes' })}>
        {t.notes.open}
      </Button>
      <NotesFailure />
    </section>
  );
}
