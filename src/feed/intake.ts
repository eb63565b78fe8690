import type { DeviceId } from '../domain/ids.ts';
import type { Bytes } from './bytes.ts';
import { decodeEntry, type Entry } from './entry.ts';
import { verifyHead } from './entrySignature.ts';
import { hashEntry } from './hashEntry.ts';
import type { Identities } from './identities.ts';
import type { Outcome } from './outcome.ts';
import type { SeminarKeys } from './seminarKeys.ts';

/** An entry that is whole and truly its author's, or why it is not. */
export type Intake =
  | { readonly isSigned: true; readonly entry: Entry; readonly hash: Bytes; readonly device: DeviceId }
  | { readonly isSigned: false; readonly reason: Extract<Outcome, { kind: 'invalid' }>['reason'] };

/** The first steps of acceptance: size, form and signature (SPEC F9 to F14). */
export async function takeIn(
  bytes: Uint8Array,
  keys: SeminarKeys,
  identities: Identities,
  isStored: boolean,
): Promise<Intake> {
  const entry = decodeEntry(bytes);
  if (entry === null) return { isSigned: false, reason: 'malformed' };
  const hash = await hashEntry(entry);
  const { device, scope, clocks, signature } = entry;
  if (!isStored && !(await verifyHead(device, keys.room, { scope, clocks, hash }, signature))) {
    return { isSigned: false, reason: 'signature' };
  }
  return { isSigned: true, entry, hash, device: await identities.deviceOf(device) };
}
