import { Dexie } from 'dexie';
import type { DeviceId, SeminarId } from '../domain/ids.ts';
import type { Database } from './database.ts';
import { refuseWhenTooOld } from './refuseWhenTooOld.ts';

/** The person at this device has said that what another has deleted of its text may go for good. */
export interface Confirmation {
  readonly scope: string;
  /** Who deleted it. */
  readonly device: DeviceId;
  /** How many UTF-16 units that were, so that more of them is asked about again. */
  readonly letters: number;
}

/**
 * What may go, until it is gone. Writes reject with a `VersionError` when a newer version of the app keeps
 * the store.
 */
export interface ConfirmationStore {
  list(seminar: SeminarId): Promise<readonly Confirmation[]>;
  /** Keeps it in place of an earlier one; resolves when it is on disk. */
  put(seminar: SeminarId, confirmation: Confirmation): Promise<void>;
  remove(seminar: SeminarId, confirmation: Confirmation): Promise<void>;
}

export function createConfirmationStore(database: Database): ConfirmationStore {
  const change = (work: () => PromiseLike<unknown>) =>
    database.transaction('rw', database.confirmations, database.settings, async () => {
      await refuseWhenTooOld(database);
      await work();
    });
  return {
    async list(seminar) {
      const rows = database.confirmations
        .where('[seminar+scope+device]')
        .between([seminar, Dexie.minKey], [seminar, Dexie.maxKey]);
      return (await rows.toArray()).map(({ scope, device, letters }) => ({ scope, device, letters }));
    },
    put: (seminar, confirmation) => change(() => database.confirmations.put({ seminar, ...confirmation })),
    remove: (seminar, { scope, device }) => change(() => database.confirmations.delete([seminar, scope, device])),
  };
}
