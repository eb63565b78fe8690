import { Dexie } from 'dexie';
import type { SeminarId } from '../domain/ids.ts';
import type { Database, SessionRow } from './database.ts';
import { refuseWhenTooOld } from './refuseWhenTooOld.ts';

/**
 * The sessions in which this device has written in a seminar's scopes, so that a later visit can seal
 * what an earlier one left unsealed. Writes reject with a `VersionError` when a newer version of the app
 * keeps the store.
 */
export interface SessionStore {
  /** Keeps a session (base64url) of a scope, once; resolves when it is on disk. */
  add(seminar: SeminarId, scope: string, session: string): Promise<void>;
  list(seminar: SeminarId): Promise<readonly Pick<SessionRow, 'scope' | 'session'>[]>;
  remove(seminar: SeminarId, scope: string, session: string): Promise<void>;
}

export function createSessionStore(database: Database): SessionStore {
  const change = (work: () => PromiseLike<unknown>) =>
    database.transaction('rw', database.sessions, database.settings, async () => {
      await refuseWhenTooOld(database);
      await work();
    });
  return {
    add: (seminar, scope, session) => change(() => database.sessions.put({ seminar, scope, session })),
    async list(seminar) {
      const rows = database.sessions
        .where('[seminar+scope+session]')
        .between([seminar, Dexie.minKey], [seminar, Dexie.maxKey]);
      return (await rows.toArray()).map(({ scope, session }) => ({ scope, session }));
    },
    remove: (seminar, scope, session) => change(() => database.sessions.delete([seminar, scope, session])),
  };
}
