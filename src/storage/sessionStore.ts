import { Dexie } from 'dexie';
import type { SeminarId } from '../domain/ids.ts';
import { type Bytes, fromBase64url, toBase64url } from '../feed/bytes.ts';
import type { Database } from './database.ts';
import { refuseWhenTooOld } from './refuseWhenTooOld.ts';

/**
 * The sessions in which this device has written in a seminar, so that a later visit can seal what an
 * earlier one left unsealed. Writes reject with a `VersionError` when a newer version of the app keeps the store.
 */
export interface SessionStore {
  /** Keeps a session, once; resolves when it is on disk. */
  add(seminar: SeminarId, session: Uint8Array): Promise<void>;
  list(seminar: SeminarId): Promise<readonly Bytes[]>;
  remove(seminar: SeminarId, session: Uint8Array): Promise<void>;
}

export function createSessionStore(database: Database): SessionStore {
  const change = (work: () => PromiseLike<unknown>) =>
    database.transaction('rw', database.sessions, database.settings, async () => {
      await refuseWhenTooOld(database);
      await work();
    });
  return {
    add: (seminar, session) => change(() => database.sessions.put({ seminar, session: toBase64url(session) })),
    async list(seminar) {
      const rows = database.sessions
        .where('[seminar+session]')
        .between([seminar, Dexie.minKey], [seminar, Dexie.maxKey]);
      return (await rows.toArray()).flatMap((row) => fromBase64url(row.session) ?? []);
    },
    remove: (seminar, session) => change(() => database.sessions.delete([seminar, toBase64url(session)])),
  };
}
