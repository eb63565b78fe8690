import { useEffect, useEffectEvent, useId, useState } from 'react';
import { longestText } from '../../../document/sharedText.ts';
import type { NoteRow } from '../../../storage/database.ts';
import { useMessages } from '../../language.tsx';
import { announce } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useBoardNotes } from './BoardNotes.tsx';
import { NoteField } from './NoteField.tsx';
import { NotesFailure } from './NotesFailure.tsx';

/** Private notes: written, changed, deleted and moved into the group's answer. */
export default function NotesDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages();
  const { notes, add, remove, restore } = useBoardNotes();
  const [text, setText] = useState('');
  const [removed, setRemoved] = useState<NoteRow | null>(null);
  const [hasRemoveFailed, setRemoveFailed] = useState(false);
  const newId = useId();
  const keepNew = () => {
    if (text.trim() === '') return;
    void add(text.trim());
    setText('');
    announce(t.notes.added);
  };
  // Closing keeps what was written, too.
  const keepWhenClosed = useEffectEvent(() => {
    if (text.trim() !== '') void add(text.trim());
  });
  useEffect(() => () => keepWhenClosed(), []);
  const removeNote = (note: NoteRow) =>
    remove(note).then(
      () => {
        setRemoved(note);
        setRemoveFailed(false);
        document.getElementById(newId)?.focus();
        announce(t.notes.removed);
      },
      () => setRemoveFailed(true),
    );
  return (
    <Dialog heading={t.notes.heading} onClose={onClose}>
      <p>{t.notes.explained}</p>
      <NotesFailure />
      {hasRemoveFailed && <FailureNotice>{t.notes.removeFailed}</FailureNotice>}
      <ul className="lb-notes">
        {(notes ?? []).map((note, index) => (
          <NoteField key={note.id} note={note} number={index + 1} onRemove={() => void removeNote(note)} />
        ))}
      </ul>
      {removed && (
        <div className="lb-notice">
          <p>{t.notes.removed}</p>
          <Button
            variant="secondary"
            icon="undo"
            onClick={() => {
              void restore(removed);
              setRemoved(null);
              document.getElementById(newId)?.focus();
            }}
          >
            {t.notes.bringBack}
          </Button>
        </div>
      )}
      <form
        className="lb-form"
        onSubmit={(event) => {
          event.preventDefault();
          keepNew();
        }}
      >
        <div className="ds-field">
          <label className="lb-label" htmlFor={newId}>
            {t.notes.write}
          </label>
          <textarea
            id={newId}
            className="ds-input lb-notes__text"
            maxLength={longestText}
            rows={2}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              keepNew();
            }}
          />
        </div>
        <Button type="submit" variant="secondary" icon="plus">
          {t.notes.add}
        </Button>
      </form>
    </Dialog>
  );
}
