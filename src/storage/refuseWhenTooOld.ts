import { Dexie } from 'dexie';
import type { Database } from './database.ts';
import { writerVersion } from './storeVersion.ts';

/**
 * [S12] A newer version may have opened the store since this one did. Rejects with a `VersionError` then;
 * to be called within the transaction that is about to write, which must include the settings.
 */
export async function refuseWhenTooOld(database: Database): Promise<void> {
  throwWhenTooOld(await database.settings.get('minWriter'));
}

/** The same for whoever has read the setting `minWriter` already. */
export function throwWhenTooOld(least: { readonly value: number } | undefined): void {
  if (least && least.value > writerVersion)
    throw new Dexie.VersionError('A newer version of the app keeps this store.');
}
