import { type GroupId, type SeminarId, toId } from '../domain/ids.ts';
import { type Bytes, concatBytes, toBase64url, utf8 } from './bytes.ts';
import { deriveBytes, type KeyLabel } from './hkdf.ts';
import { type Link, secretLength } from './link.ts';
import { groupIdOf } from './publicKeyId.ts';
import { type SigningKey, signingKeyFromSeed } from './signingKey.ts';

/** What everyone with any link of a seminar holds: the keys for reading it and for finding each other. */
export interface SeminarKeys {
  readonly seminar: SeminarId;
  readonly room: Bytes;
  readonly rootKey: Bytes;
  /** AES-256-GCM key of one feed's entries. */
  contentKey(device: Bytes, scope: string): Promise<CryptoKey>;
  /** AES-256-GCM key of whatever the seminar's devices say to each other. */
  readonly transportKey: CryptoKey;
  /** The name the room goes by on a signalling server, which learns nothing from it. */
  readonly roomName: string;
  readonly signallingPassword: string;
}

/** A key that certifies devices: the root's, or a group's. */
export type IssuerKey =
  | { readonly kind: 'root'; readonly key: SigningKey }
  | { readonly kind: 'group'; readonly group: GroupId; readonly key: SigningKey };

export async function deriveSeminarKeys(link: Link): Promise<SeminarKeys> {
  const { room, readSecret } = link;
  const derive = (label: KeyLabel) => deriveBytes(readSecret, room, label);
  const rootKey = link.kind === 'facilitator' ? (await deriveRootKey(link)).publicKey : link.rootKey;
  return {
    seminar: toId<SeminarId>(toBase64url(room)),
    room,
    rootKey,
    async contentKey(device, scope) {
      return importAesKey(await deriveBytes(readSecret, room, 'content', concatBytes([device, utf8(scope)])));
    },
    transportKey: await importAesKey(await derive('transport')),
    roomName: toBase64url(await derive('room-name')),
    signallingPassword: toBase64url(await derive('signalling-password')),
  };
}

/** AES-256-GCM key of what goes from hand to hand without a line (SPEC F36). */
export async function deriveHandOverKey({ room, readSecret }: Link): Promise<CryptoKey> {
  return importAesKey(await deriveBytes(readSecret, room, 'hand-over'));
}

/** The key a link certifies devices with; null for a seminar link, which only reads. */
export async function deriveIssuerKey(link: Link): Promise<IssuerKey | null> {
  if (link.kind === 'seminar') return null;
  if (link.kind === 'facilitator') return { kind: 'root', key: await deriveRootKey(link) };
  const key = await signingKeyFromSeed(await deriveBytes(link.groupSeed, link.room, 'group-key'));
  return { kind: 'group', group: await groupIdOf(key.publicKey), key };
}

async function deriveRootKey(link: Extract<Link, { kind: 'facilitator' }>): Promise<SigningKey> {
  return signingKeyFromSeed(await deriveBytes(link.rootSeed, link.room, 'root-key'));
}

/** The link of a new seminar, for its first facilitator. */
export function createFacilitatorLink(): Extract<Link, { kind: 'facilitator' }> {
  return { kind: 'facilitator', room: randomSecret(), readSecret: randomSecret(), rootSeed: randomSecret() };
}

/** The link of a new group; anybody with a link of the seminar can found one, without a network. */
export function createGroupLink(link: Link): Promise<Extract<Link, { kind: 'group' }>> {
  return toGroupLink(link, randomSecret());
}

/** The link of the group that a seed belongs to. */
export async function toGroupLink(link: Link, groupSeed: Bytes): Promise<Extract<Link, { kind: 'group' }>> {
  return { ...(await toSeminarLink(link)), kind: 'group', groupSeed };
}

/** The link that only reads, out of any other. */
export async function toSeminarLink(link: Link): Promise<Extract<Link, { kind: 'seminar' }>> {
  const { rootKey } = await deriveSeminarKeys(link);
  return { kind: 'seminar', room: link.room, readSecret: link.readSecret, rootKey };
}

function randomSecret(): Bytes {
  return crypto.getRandomValues(new Uint8Array(secretLength));
}

function importAesKey(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
