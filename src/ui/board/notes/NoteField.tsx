import { longestText } from '../../../document/sharedText.ts';
import type { NoteRow } from '../../../storage/database.ts';
import { useMessages } from '../../language.tsx';
import { Button } from '../../parts/Button.tsx';
import { useDraft } from '../../parts/useDraft.ts';
import { useBoardDialogs } from '../boardDialogs.ts';
import { useWritingDesk } from '../writingDesk.ts';
import { useBoardNotes } from './BoardNotes.tsx';

interface NoteFieldProps {
  note: NoteRow;
  number: number;
  onRemove: () => void;
}

/** A private note to write in; it keeps itself. */
export function NoteField({ note, number, onRemove }: NoteFieldProps) {
  const t = useMessages();
  const { change } = useBoardNotes();
  const { openDialog } = useBoardDialogs();
  const { mayWrite } = useWritingDesk();
  const draft = useDraft(note.text, (text) => void change(note, text));
  return (
    <li>
      <textarea
        className="ds-input lb-notes__text"
        maxLength={longestText}
        rows={1}
        aria-label={t.notes.note(number)}
        value={draft.shown}
        onChange={({ currentTarget }) => draft.write(currentTarget.value)}
        onBlur={() => draft.leave()}
      />
      <div className="lb-actions">
        {mayWrite && (
          <Button
            variant="tertiary"
            icon="arrowRight"
            label={t.notes.moveIn(number)}
            onClick={() => openDialog({ kind: 'moveNote', note: { ...note, text: draft.shown } })}
          >
            {t.notes.moveInShort}
          </Button>
        )}
        <Button variant="tertiary" color="neutral" icon="trash" label={t.notes.remove(number)} onClick={onRemove} />
      </div>
    </li>
  );
}
