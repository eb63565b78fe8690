import { liveQuery } from 'dexie';
import type { GroupId, NoteId, SeminarId } from '../domain/ids.ts';
import type { Database, NoteRow } from './database.ts';
import { writeWithinCall } from './writeWithinCall.ts';

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

export function createNoteStore(database: Database): NoteStore {
  return {
    watch(seminar, group, listener, onError) {
      const query = liveQuery(() => database.notes.where({ seminar, group }).sortBy('createdAt'));
      const subscription = query.subscribe({ next: listener, error: onError });
      return () => subscription.unsubscribe();
    },
    async put(note) {
      // Twice the same: once so that it outlives a page that is being left, once so that those who watch are told.
      const first = database.isOpen() && writeWithinCall(database, 'notes', (table) => void table.put(note));
      await Promise.all([first, database.notes.put(note)]);
    },
    remove: (id) => database.notes.delete(id),
  };
}
