import { concatBytes } from '../feed/bytes.ts';
import { createDeviceKey, type DeviceKey } from '../feed/deviceKey.ts';
import type { Database, DeviceRow } from './database.ts';
import { createLocalCipher, type LocalCipher, localKeyLength } from './localCipher.ts';

export interface KnownDevice {
  readonly device: DeviceKey;
  readonly cipher: LocalCipher;
}

/** This browser's Web Crypto makes no Ed25519 keys. */
class OldBrowser extends Error {
  override readonly name = 'OldBrowser';
}

const nonceLength = 12;

/**
 * Reads this device's keys, or makes them at the first visit. Where two tabs make the first visit
 * together, both go on with the keys that were stored first. Rejects with `OldBrowser`.
 */
export async function openThisDevice(database: Database): Promise<KnownDevice> {
  return openRow((await storedRow(database)) ?? (await keepFirst(database, await createRow())));
}

async function storedRow(database: Database): Promise<DeviceRow | null> {
  const row = await database.devices.get('this');
  return row && 'localKey' in row ? row : null;
}

/** Keys are made outside the transaction, which would end while Web Crypto works. */
function keepFirst(database: Database, made: DeviceRow): Promise<DeviceRow> {
  return database.transaction('rw', database.devices, async () => {
    const first = await storedRow(database);
    if (first) return first;
    await database.devices.put(made);
    return made;
  });
}

async function createRow(): Promise<DeviceRow> {
  const device = await createDeviceKey().catch((error: unknown) => {
    throw new OldBrowser('This browser makes no Ed25519 keys.', { cause: error });
  });
  const storageKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
  const localKey = crypto.getRandomValues(new Uint8Array(localKeyLength));
  const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, storageKey, localKey);
  return { slot: 'this', ...device, storageKey, localKey: concatBytes([iv, new Uint8Array(ciphertext)]) };
}

async function openRow(row: DeviceRow): Promise<KnownDevice> {
  const { id, publicKey, privateKey } = row;
  return { device: { id, publicKey, privateKey }, cipher: createLocalCipher(await openLocalKey(row)) };
}

/** The key of the local cipher. */
export async function openLocalKey({ storageKey, localKey }: DeviceRow): Promise<Uint8Array> {
  const iv = localKey.slice(0, nonceLength);
  const key = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, storageKey, localKey.slice(nonceLength));
  return new Uint8Array(key);
}
