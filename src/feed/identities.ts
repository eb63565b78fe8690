import type { DeviceId } from '../domain/ids.ts';
import type { Bytes } from './bytes.ts';
import { clientIdOf } from './clientId.ts';
import { deviceIdOf } from './publicKeyId.ts';

/** So many ids are remembered at most, since anybody can send new keys. */
const mostRemembered = 20_000;

/** Ids that follow from keys by hashing, remembered: a feed has thousands of entries, but one author. */
export interface Identities {
  deviceOf(publicKey: Bytes): Promise<DeviceId>;
  clientOf(publicKey: Bytes, session: Bytes): Promise<number>;
}

export function createIdentities(): Identities {
  const devices = createMemory<DeviceId>();
  const clients = createMemory<number>();
  return {
    deviceOf: (publicKey) => devices(textOf(publicKey), () => deviceIdOf(publicKey)),
    clientOf: (publicKey, session) =>
      clients(textOf(publicKey) + textOf(session), () => clientIdOf(publicKey, session)),
  };
}

function createMemory<Value>(): (key: string, make: () => Promise<Value>) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key, make) => {
    const value = known.get(key) ?? make();
    if (known.size >= mostRemembered) known.clear();
    known.set(key, value);
    return value;
  };
}

function textOf(bytes: Bytes): string {
  return String.fromCharCode(...bytes);
}
