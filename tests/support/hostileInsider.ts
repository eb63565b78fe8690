import { type Bytes, fromBase64url } from '../../src/feed/bytes.ts';
import { issueCertificate } from '../../src/feed/certificate.ts';
import { clientIdOf, createSession } from '../../src/feed/clientId.ts';
import { createDeviceKey, type DeviceKey } from '../../src/feed/deviceKey.ts';
import { decodeEntry, entryKind, noHash, type SessionClock } from '../../src/feed/entry.ts';
import type { Link } from '../../src/feed/link.ts';
import { type SealedEntry, sealEntry } from '../../src/feed/sealEntry.ts';
import { deriveIssuerKey, deriveSeminarKeys, type SeminarKeys } from '../../src/feed/seminarKeys.ts';
import { type ClockRange, uniteRanges } from '../../src/feed/update/clockRanges.ts';
import type { Struct } from '../../src/feed/update/struct.ts';
import { writeUpdate } from '../../src/feed/update/writeUpdate.ts';
import type { Witness } from '../../src/feed/witness.ts';

/** What an insider may set as they like; everything else is as it should be. */
export interface Forgery {
  readonly update?: Uint8Array;
  readonly clock?: number;
  readonly clocks?: readonly SessionClock[];
  readonly kind?: number;
  readonly seq?: number;
  readonly previous?: Bytes;
  readonly certificate?: Bytes;
  readonly witnesses?: readonly Witness[];
  /** Whether the feed goes on from here; false to send something else in its place. */
  readonly isKept?: boolean;
}

/** A participant with a true key and a true certificate, who sends whatever they like. */
export interface HostileInsider {
  readonly device: DeviceKey;
  readonly keys: SeminarKeys;
  readonly client: number;
  readonly session: Bytes;
  forge(forgery: Forgery): Promise<SealedEntry>;
}

export async function createInsider(link: Link, scope: string): Promise<HostileInsider> {
  const keys = await deriveSeminarKeys(link);
  const issuer = await deriveIssuerKey(link);
  const device = await createDeviceKey();
  const session = createSession();
  const client = await clientIdOf(device.publicKey, session);
  const contentKey = await keys.contentKey(device.publicKey, scope);
  let head: { seq: number; hash: Bytes } = { seq: 0, hash: noHash };
  return {
    device,
    keys,
    client,
    session,
    async forge(forgery) {
      const seq = forgery.seq ?? head.seq + 1;
      const ownCertificate =
        seq === 1 && issuer
          ? await issueCertificate(issuer, keys.room, { device: device.publicKey, scope })
          : new Uint8Array();
      const { sealed } = await sealEntry(
        device,
        keys.room,
        contentKey,
        {
          kind: forgery.kind ?? entryKind.change,
          scope,
          seq,
          previous: forgery.previous ?? head.hash,
          certificate: forgery.certificate ?? ownCertificate,
          clocks: forgery.clocks ?? [{ session, clock: forgery.clock ?? 0 }],
        },
        { time: 0, witnesses: forgery.witnesses ?? [], update: new Uint8Array(forgery.update ?? [0, 0]) },
      );
      if (forgery.isKept !== false) head = { seq, hash: fromBase64url(sealed.place.hash) ?? noHash };
      return sealed;
    },
  };
}

/** An update that only deletes. */
export function deletion(client: number, ...ranges: readonly ClockRange[]): Bytes {
  return writeUpdate(new Map(), uniteRanges([new Map([[client, ranges]])]));
}

/** An update of these structs of one client. */
export function insertion(client: number, structs: readonly Struct[]): Bytes {
  return writeUpdate(new Map([[client, structs]]), new Map());
}

/** One letter in a root text, unless told otherwise. */
export function letter(client: number, clock: number, change: Partial<Struct> = {}): Struct {
  const hasNeighbour = change.origin || change.rightOrigin;
  return {
    client,
    clock,
    length: 1,
    origin: null,
    rightOrigin: null,
    parent: hasNeighbour ? null : 'words',
    key: null,
    content: { kind: 'text', text: 'x' },
    ...change,
  };
}

/** The proof of how far an entry's author was, which whoever received it can show. */
export function witnessOf(bytes: Uint8Array, hash: string): Witness {
  const entry = decodeEntry(bytes);
  if (!entry) throw new Error('a true entry');
  return {
    device: entry.device,
    clocks: entry.clocks,
    hash: fromBase64url(hash) ?? noHash,
    signature: entry.signature,
  };
}
