import type { DeviceKey } from '../feed/deviceKey.ts';
import type { Database } from './database.ts';
import { type DeviceStores, storesToCome } from './deviceStores.ts';
import type { LocalCipher } from './localCipher.ts';
import type { StorageProblem } from './openDatabase.ts';
import type { StoredStart } from './reader/readerCalls.ts';
import { readThrough } from './reader/readThrough.ts';
import type { StoreReader } from './reader/storeReader.ts';

/** This device, and all that is kept on it. */
export interface OpenDevice {
  readonly kind: 'open';
  readonly device: DeviceKey;
  readonly stores: DeviceStores;
  /** The store itself; null where it was read ahead, and so is as this version of the app leaves it. */
  readonly store: { readonly database: Database; readonly cipher: LocalCipher } | null;
  /** See `OpenDatabase`. */
  ready(): Promise<StorageProblem | null>;
}

export type OpenedDevice = OpenDevice | { readonly kind: 'problem'; readonly problem: StorageProblem };

export interface DeviceSurroundings {
  /** See `openDatabase`. */
  readonly beforeClosing: () => Promise<void>;
  /** Ms since 1970. */
  readonly now: () => number;
  /** Calls back when there is time. */
  readonly soon: (act: () => void) => void;
  /** The store's name; absent for the app's own. */
  readonly name?: string;
}

/** Fetches the code that opens the store. A start that reads ahead can do without for a while. */
export const fetchStores = () => import('./openStores.ts');

/**
 * Opens what is kept on this device; what the reader can read without the code for it, which is fetched when there is
 * time, or when something is asked that was not read.
 */
export async function openDevice(
  reader: StoreReader | null,
  { soon, ...surroundings }: DeviceSurroundings,
): Promise<OpenedDevice> {
  const open = async (ahead: StoredStart | null) => {
    const { openStores } = await fetchStores();
    return openStores({ ahead, ...surroundings });
  };
  const ahead = reader && (await reader.start);
  if (!ahead) {
    const opened = await open(null);
    return opened.kind === 'open' ? { ...opened, store: opened } : opened;
  }
  let coming: ReturnType<typeof open> | null = null;
  let arrived: DeviceStores | null = null;
  const come = async () => {
    coming ??= open(ahead).catch((error: unknown) => {
      coming = null;
      throw error;
    });
    const opened = await coming;
    if (opened.kind === 'problem') throw new Error(`The store cannot be opened: ${opened.problem}.`);
    arrived = opened.stores;
    return opened;
  };
  const stores = storesToCome({ arrived: () => arrived, come: async () => (await come()).stores, soon });
  return {
    kind: 'open',
    device: ahead.device,
    stores: { ...stores, ...readThrough(stores, reader, ahead) },
    store: null,
    ready: async () => (await come()).ready(),
  };
}
