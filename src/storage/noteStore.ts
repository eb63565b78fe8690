import { liveQuery } from 'dexie';
import type { GroupId, NoteId, SeminarId } from '../domain/ids.ts';
import { utf8 } from '../feed/bytes.ts';
import type { Database, NoteRow, Sealed } from './database.ts';
import type { LocalCipher } from './localCipher.ts';
import { writeWithinCall } from './writeWithinCall.ts';

type StoredNote = Sealed<NoteRow, 'text'>;

/** Private notes of the quiet minute: on this device only, never in anything that is sent or saved to a file. */
export interface NoteStore {
  /** Calls back with the notes of a group, oldest first, now and whenever one changes in any tab. */
  watch(
    seminar: SeminarId,
    group: GroupId,
    listener: (notes: readonly NoteRow[]) => void,
    onError: (error: unknown) => void,
  ): () => void;
  /** Resolves when the note is on disk; rejects when it is not (see `saveFailureOf`). */
  put(note: NoteRow): Promise<void>;
  remove(id: NoteId): Promise<void>;
}

export function createNoteStore(database: Database, cipher: LocalCipher): NoteStore {
  const openNote = ({ sealed, ...note }: StoredNote): NoteRow[] => {
    const bytes = sealed && cipher.open(sealed, placeOf(note));
    return bytes ? [{ ...note, text: new TextDecoder().decode(bytes) }] : [];
  };
  return {
    watch(seminar, group, listener, onError) {
      const query = liveQuery(() => database.notes.where({ seminar, group }).sortBy('createdAt'));
      const subscription = query.subscribe({ next: (notes) => listener(notes.flatMap(openNote)), error: onError });
      return () => subscription.unsubscribe();
    },
    async put(note) {
      const stored = sealNote(note, cipher);
      // Twice the same: once so that it outlives a page that is being left, once so that those who watch are told.
      const first = database.isOpen() && writeWithinCall(database, 'notes', (table) => void table.put(stored));
      await Promise.all([first, database.notes.put(stored)]);
    },
    remove: (id) => database.notes.delete(id),
  };
}

/** A note as it lies in its table. */
export function sealNote({ text, ...note }: NoteRow, cipher: LocalCipher): StoredNote {
  return { ...note, sealed: cipher.seal(utf8(text), placeOf(note)) };
}

function placeOf({ id, seminar }: Omit<StoredNote, 'sealed'>): string {
  return `note/${seminar}/${id}`;
}
