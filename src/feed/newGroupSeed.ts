import type { GroupId, SeminarId } from '../domain/ids.ts';
import { fromBase64url, toBase64url } from './bytes.ts';
import { deriveBytes } from './hkdf.ts';
import { secretLength } from './link.ts';
import { groupIdOf } from './publicKeyId.ts';
import { signingKeyFromSeed } from './signingKey.ts';

/**
 * A group to be made in advance: a fresh seed as base64url, and the group's id, which follows from the
 * seed and the seminar (SPEC F5, F7). Rejects for a seminar whose id is no room.
 */
export async function newGroupSeed(seminar: SeminarId): Promise<{ readonly id: GroupId; readonly seed: string }> {
  const room = fromBase64url(seminar);
  if (room?.length !== secretLength) throw new Error('The id of the seminar is not that of a room.');
  const seed = crypto.getRandomValues(new Uint8Array(secretLength));
  const { publicKey } = await signingKeyFromSeed(await deriveBytes(seed, room, 'group-key'));
  return { id: await groupIdOf(publicKey), seed: toBase64url(seed) };
}
