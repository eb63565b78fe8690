import { useId } from 'react';
import { useMessages } from '../language.tsx';
import { useBoardGroup } from './oneGroup/OneGroupProvider.tsx';

/** What an import could not put under a question: it stands as it was written, for whoever wants to write it where it belongs. */
export function GroupNote() {
  const t = useMessages();
  const headingId = useId();
  const { note } = useBoardGroup();
  if (note === undefined) return null;
  return (
    <section className="lb-question lb-card" aria-labelledby={headingId} data-note>
      <header>
        <h2 id={headingId}>{t.board.note}</h2>
        <p className="lb-soft lb-small">{t.board.noteHint}</p>
      </header>
      {note.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that does not change have no other name.
        <p key={index}>{line}</p>
      ))}
    </section>
  );
}
