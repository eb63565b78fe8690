import { type DeviceId, type GroupId, toId } from '../domain/ids.ts';
import { type Bytes, toBase64url } from './bytes.ts';
import { sha256 } from './sha256.ts';

/** A device's id: 128 bits of the hash of its public key, as 22 letters (SPEC F5). */
export async function deviceIdOf(publicKey: Bytes): Promise<DeviceId> {
  return toId<DeviceId>(await hashText(publicKey));
}

/** A group's id is the hash of its public key, so a group can be founded by anybody, offline. */
export async function groupIdOf(publicKey: Bytes): Promise<GroupId> {
  return toId<GroupId>(await hashText(publicKey));
}

async function hashText(publicKey: Bytes): Promise<string> {
  return toBase64url((await sha256(publicKey)).subarray(0, 16));
}
