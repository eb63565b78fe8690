import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type NoteId, toId } from '../../../domain/ids.ts';
import type { NoteRow } from '../../../storage/database.ts';
import { useGroupDoc } from '../../seminar/GroupProvider.tsx';
import { useSeminar } from '../../seminar/SeminarProvider.tsx';
import { useServices } from '../../services.tsx';

/** The private notes of this group on this device, and whether they are kept. */
export interface BoardNotes {
  /** Oldest first; null until they are read. */
  readonly notes: readonly NoteRow[] | null;
  readonly isUnreadable: boolean;
  /** Some of `notes` stand on the screen but could not be written to the disk. */
  readonly isUnsaved: boolean;
  add(text: string): Promise<void>;
  change(note: NoteRow, text: string): Promise<void>;
  /** Rejects when the note is still on the disk. */
  remove(note: NoteRow): Promise<void>;
  /** Brings a removed note back. */
  restore(note: NoteRow): Promise<void>;
  /** Writes what could not be written. */
  retry(): Promise<void>;
}

const NotesContext = createContext<BoardNotes | null>(null);

export function BoardNotesProvider({ children }: { children: ReactNode }) {
  const { notes: store, newId, now } = useServices();
  const { id: seminar } = useSeminar();
  const { id: group } = useGroupDoc();
  const [stored, setStored] = useState<readonly NoteRow[] | null>(null);
  const [unsaved, setUnsaved] = useState<ReadonlyMap<NoteId, NoteRow>>(new Map());
  const [isUnreadable, setUnreadable] = useState(false);
  useEffect(
    () =>
      store.watch(seminar, group, setStored, () => {
        setUnreadable(true);
      }),
    [store, seminar, group],
  );
  const value = useMemo((): BoardNotes => {
    const keep = async (note: NoteRow) => {
      // What the disk refuses stays on the screen until it is taken.
      const isKept = await store.put(note).then(
        () => true,
        () => false,
      );
      setUnsaved((before) => {
        const next = new Map(before);
        if (isKept) next.delete(note.id);
        else next.set(note.id, note);
        return next;
      });
    };
    const rows = new Map([...(stored ?? []).map((note) => [note.id, note] as const), ...unsaved]);
    return {
      notes: stored || unsaved.size > 0 ? [...rows.values()].sort((a, b) => a.createdAt - b.createdAt) : null,
      isUnreadable,
      isUnsaved: unsaved.size > 0,
      add: (text) => keep({ id: toId<NoteId>(newId()), seminar, group, question: null, text, createdAt: now() }),
      change: (note, text) => keep({ ...note, text }),
      restore: keep,
      async remove(note) {
        await store.remove(note.id);
        setUnsaved((before) => new Map([...before].filter(([id]) => id !== note.id)));
      },
      retry: async () => void (await Promise.all([...unsaved.values()].map(keep))),
    };
  }, [store, seminar, group, newId, now, stored, unsaved, isUnreadable]);
  return <NotesContext value={value}>{children}</NotesContext>;
}

export function useBoardNotes(): BoardNotes {
  const notes = useContext(NotesContext);
  if (!notes) throw new Error('Notes are shown inside BoardNotesProvider.');
  return notes;
}
