import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type NoteId, toId } from '../../../domain/ids.ts';
import type { NoteRow } from '../../../storage/database.ts';
import { whenIdle } from '../../parts/whenIdle.ts';
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

/** A note as it was written on this screen, until the disk is seen to have it. */
interface WrittenNote {
  readonly note: NoteRow;
  readonly disk: 'asked' | 'taken' | 'refused';
}

const NotesContext = createContext<BoardNotes | null>(null);

export function BoardNotesProvider({ children }: { children: ReactNode }) {
  const { notes: store, newId, now } = useServices();
  const { id: seminar } = useSeminar();
  const { id: group } = useGroupDoc();
  const [stored, setStored] = useState<readonly NoteRow[] | null>(null);
  const [written, setWritten] = useState<ReadonlyMap<NoteId, WrittenNote>>(new Map());
  const [isUnreadable, setUnreadable] = useState(false);
  useEffect(() => {
    const watch = () =>
      store.watch(
        seminar,
        group,
        (rows) => {
          setStored(rows);
          setWritten((before) => new Map([...before].filter(([, { disk }]) => disk !== 'taken')));
        },
        () => setUnreadable(true),
      );
    // The board comes first.
    let stop = whenIdle(() => {
      stop = watch();
    });
    return () => stop();
  }, [store, seminar, group]);
  const value = useMemo((): BoardNotes => {
    const keep = async (note: NoteRow) => {
      // Shown at once: whoever moves or deletes the note right after writing means the words they see.
      setWritten((before) => {
        const wasRefused = before.get(note.id)?.disk === 'refused';
        return new Map(before).set(note.id, { note, disk: wasRefused ? 'refused' : 'asked' });
      });
      const disk = await store.put(note).then(
        () => 'taken' as const,
        () => 'refused' as const,
      );
      setWritten((before) =>
        before.get(note.id)?.note === note ? new Map(before).set(note.id, { note, disk }) : before,
      );
    };
    const here = [...written.values()];
    const refused = here.filter(({ disk }) => disk === 'refused');
    const rows = new Map([...(stored ?? []), ...here.map(({ note }) => note)].map((note) => [note.id, note] as const));
    return {
      notes: stored || here.length > 0 ? [...rows.values()].sort((a, b) => a.createdAt - b.createdAt) : null,
      isUnreadable,
      isUnsaved: refused.length > 0,
      add: (text) => keep({ id: toId<NoteId>(newId()), seminar, group, question: null, text, createdAt: now() }),
      change: (note, text) => keep({ ...note, text }),
      restore: keep,
      async remove(note) {
        await store.remove(note.id);
        setWritten((before) => new Map([...before].filter(([id]) => id !== note.id)));
      },
      retry: async () => void (await Promise.all(refused.map(({ note }) => keep(note)))),
    };
  }, [store, seminar, group, newId, now, stored, written, isUnreadable]);
  return <NotesContext value={value}>{children}</NotesContext>;
}

export function useBoardNotes(): BoardNotes {
  const notes = useContext(NotesContext);
  if (!notes) throw new Error('Notes are shown inside BoardNotesProvider.');
  return notes;
}
