import { Dexie } from 'dexie';
import type { DeviceId, SeminarId } from '../domain/ids.ts';
import type { Bytes } from '../feed/bytes.ts';
import type { Database } from './database.ts';
import { refuseWhenTooOld } from './refuseWhenTooOld.ts';

/** The last signed word of a facilitator's device about what it holds, and when it was heard here (ms since 1970). */
export interface StoredHold {
  /** Whose word it is. */
  readonly speaker: DeviceId;
  readonly bytes: Bytes;
  readonly heardAt: number;
}

/** What facilitators' devices have said they hold, kept between visits. A loss of it is only a loss of news. */
export interface HoldStore {
  list(seminar: SeminarId): Promise<readonly StoredHold[]>;
  /** Keeps a speaker's word in place of the earlier one. */
  put(seminar: SeminarId, hold: StoredHold): Promise<void>;
}

export function createHoldStore(database: Database): HoldStore {
  return {
    async list(seminar) {
      const rows = database.holds.where('[seminar+speaker]').between([seminar, Dexie.minKey], [seminar, Dexie.maxKey]);
      return (await rows.toArray()).map(({ speaker, bytes, heardAt }) => ({ speaker, bytes, heardAt }));
    },
    put: (seminar, hold) =>
      database.transaction('rw', database.holds, database.settings, async () => {
        await refuseWhenTooOld(database);
        await database.holds.put({ seminar, ...hold });
      }),
  };
}
