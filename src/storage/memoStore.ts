import { liveQuery } from 'dexie';
import type { SeminarId } from '../domain/ids.ts';
import { utf8 } from '../feed/bytes.ts';
import type { Database } from './database.ts';
import type { LocalCipher } from './localCipher.ts';
import { refuseWhenTooOld } from './refuseWhenTooOld.ts';

/** What this device remembers of a seminar between visits: names still to be put right, its ready check, and those of others. */
export type MemoSubject = 'pastedList' | 'ownCheck' | 'checksOfOthers';

/**
 * One memo of a seminar about each subject, as text whose meaning is its writer's: sealed, on this device only, gone
 * with its seminar. Whoever reads one must be ready for any text.
 */
export interface MemoStore {
  read(seminar: SeminarId, about: MemoSubject): Promise<string | null>;
  /** Calls back with the memo, null for none, now and whenever it changes in any tab. */
  watch(
    seminar: SeminarId,
    about: MemoSubject,
    listener: (text: string | null) => void,
    onError: (error: unknown) => void,
  ): () => void;
  /** Takes the place of the memo before; null for none. Resolves when it is on disk; rejects when it is not. */
  write(seminar: SeminarId, about: MemoSubject, text: string | null): Promise<void>;
}

export function createMemoStore(database: Database, cipher: LocalCipher): MemoStore {
  const { memos, settings } = database;
  async function read(seminar: SeminarId, about: MemoSubject): Promise<string | null> {
    const row = await memos.get([seminar, about]);
    const bytes = row && cipher.open(row.sealed, placeOf(seminar, about));
    return bytes ? new TextDecoder().decode(bytes) : null;
  }
  return {
    read,
    watch(seminar, about, listener, onError) {
      const query = liveQuery(() => read(seminar, about));
      const subscription = query.subscribe({ next: listener, error: onError });
      return () => subscription.unsubscribe();
    },
    async write(seminar, about, text) {
      if (text === null) return memos.delete([seminar, about]);
      const sealed = cipher.seal(utf8(text), placeOf(seminar, about));
      await database.transaction('rw', memos, settings, async () => {
        await refuseWhenTooOld(database);
        await memos.put({ seminar, about, sealed });
      });
    },
  };
}

function placeOf(seminar: SeminarId, about: MemoSubject): string {
  return `memo/${seminar}/${about}`;
}
