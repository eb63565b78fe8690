import type { DeviceId } from '../domain/ids.ts';
import { isWithdrawn } from '../domain/withdrawal.ts';
import { type Bytes, equalBytes } from './bytes.ts';
import { canWrite } from './canWrite.ts';
import { issueCertificate } from './certificate.ts';
import { checkpointOf } from './checkpointOf.ts';
import type { DeviceKey } from './deviceKey.ts';
import { entryKind, noHash, type SessionClock } from './entry.ts';
import type { FeedReader } from './feedReader.ts';
import { createIdentities } from './identities.ts';
import type { StructPack } from './packStructs.ts';
import { planSealing } from './planSealing.ts';
import { proveDeletes } from './proveDeletes.ts';
import { failure, type Result, success } from './result.ts';
import { sealableUpdate } from './sealableUpdate.ts';
import { type SealedEntry, sealEntry } from './sealEntry.ts';
import type { IssuerKey, SeminarKeys } from './seminarKeys.ts';
import type { ClockRanges } from './update/clockRanges.ts';
import { readOwnUpdate } from './update/readUpdate.ts';
import type { UpdateProblem } from './update/struct.ts';
import type { Witness } from './witness.ts';

/**
 * Why nothing was sealed. `unseen`: it deletes something that never came through the reader.
 * `incomplete`: the stored entries do not make up the whole feed. The rest would be refused by every
 * other device. `withdrawn`: it would be set aside everywhere (SPEC F34).
 */
export type SealProblem = 'notPermitted' | 'withdrawn' | 'unseen' | 'incomplete' | UpdateProblem;

/** What a device has to be sealed. */
export interface SealRequest {
  readonly scope: string;
  /** A Yjs update (v1) with at least what is new; what is sealed, of others or known is passed over. */
  readonly update: Uint8Array;
  /** The sessions of this device that may have units in it. */
  readonly sessions: readonly Bytes[];
  /** Its document may hold what is set aside: deletions that nothing else makes are not this device's. */
  readonly mayHoldAside?: boolean;
  /** The device's clock, ms since 1970. */
  readonly time: number;
}

export interface CheckpointRequest {
  readonly scope: string;
  /** All own entries of the scope, as stored. */
  readonly ownEntries: readonly Uint8Array[];
  readonly time: number;
  /** Devices whose large deletions a person has confirmed (SPEC F29). */
  readonly confirmed: ReadonlySet<DeviceId>;
}

/**
 * Makes this device's entries in one seminar. What is sealed is chained at once, in memory: it is to
 * be written to disk before anybody gets it, or the writer and its reader thrown away (SPEC F12).
 * One call at a time.
 */
export interface FeedWriter {
  /** Whether this device may write in a scope; the screens ask the same function that accepts entries. */
  mayWrite(scope: string): boolean;
  addIssuer(issuer: IssuerKey): void;
  /** See `FeedEngine.sealNew`. */
  sealNew(request: SealRequest): Promise<Result<readonly SealedEntry[], SealProblem | 'gap'>>;
  /** See `FeedEngine.sealCheckpoint`. */
  sealCheckpoint(request: CheckpointRequest): Promise<Result<SealedEntry, SealProblem>>;
}

interface FeedWriterOptions {
  readonly reader: FeedReader;
  readonly keys: SeminarKeys;
  readonly device: DeviceKey;
}

/** What goes into one entry, beside its place. */
interface Draft {
  readonly kind: number;
  readonly scope: string;
  readonly clocks: readonly SessionClock[];
  readonly time: number;
  readonly witnesses: readonly Witness[];
  readonly update: Bytes;
}

export function createFeedWriter({ reader, keys, device }: FeedWriterOptions): FeedWriter {
  const identities = createIdentities();
  const issuers: IssuerKey[] = [];
  /** Of this device's own feeds, by scope: each sealing needs one, and deriving it costs as much as the rest. */
  const contentKeys = new Map<string, Promise<CryptoKey>>();
  /** Deletions that a scope's documents here and there agree on, as of the last sealing. */
  const carriedOut = new Map<string, ClockRanges>();
  const issuerFor = (scope: string) => issuers.find((issuer) => canWrite(scope, issuer));
  const ownFeed = (scope: string) => reader.scope(scope).feeds.get(device.id);

  function contentKeyOf(scope: string): Promise<CryptoKey> {
    const key = contentKeys.get(scope) ?? keys.contentKey(device.publicKey, scope);
    contentKeys.set(scope, key);
    return key;
  }

  function isNextAside(scope: string): boolean {
    const seq = (ownFeed(scope)?.head?.seq ?? 0) + 1;
    return isWithdrawn(reader.withdrawn(), { device: device.id, scope, seq });
  }

  /** Seals an entry at the end of its feed and takes it in, as it would be taken in anywhere. */
  async function append(issuer: IssuerKey, draft: Draft): Promise<SealedEntry> {
    const { kind, scope, clocks, ...content } = draft;
    const feed = ownFeed(scope);
    const head = feed?.head ?? null;
    const isCertified = head !== null && feed?.issuer !== null && kind !== entryKind.checkpoint;
    const certificate = isCertified
      ? new Uint8Array()
      : await issueCertificate(issuer, keys.room, { device: device.publicKey, scope });
    const place = { seq: (head?.seq ?? 0) + 1, previous: head?.hash ?? noHash };
    const contentKey = await contentKeyOf(scope);
    const { sealed, hash } = await sealEntry(
      device,
      keys.room,
      contentKey,
      { kind, scope, ...place, certificate, clocks },
      content,
    );
    const { kind: taken } = await reader.add(sealed.bytes, hash, content);
    if (taken !== 'accepted' && taken !== 'forked' && taken !== 'waiting') {
      throw new Error(`An own entry was not accepted: ${taken}`);
    }
    return sealed;
  }

  async function sessionsOf(scope: string, given: readonly Bytes[]): Promise<ReadonlyMap<number, Bytes>> {
    const known = ownFeed(scope)?.clients ?? [];
    const sessions = new Map([...known].map(([client, { session }]) => [client, session]));
    for (const session of given) {
      if ([...sessions.values()].some((one) => equalBytes(one, session))) continue;
      sessions.set(await identities.clientOf(device.publicKey, session), session);
    }
    return sessions;
  }

  function proofIn(scope: string, sessions: ReadonlyMap<number, Bytes>) {
    const { witnesses } = reader.scope(scope);
    const witnessed = ownFeed(scope)?.witnessed;
    return (client: number, clock: number) => {
      if (sessions.has(client) || clock <= (witnessed?.get(client) ?? 0)) return 'notNeeded';
      const proof = witnesses.get(client);
      return proof !== undefined && proof.clock >= clock ? proof.witness : 'missing';
    };
  }

  return {
    mayWrite: (scope) => issuerFor(scope) !== undefined,
    addIssuer: (issuer) => void issuers.push(issuer),
    async sealNew({ scope, update: bytes, sessions: given, time, mayHoldAside = false }) {
      const issuer = issuerFor(scope);
      if (issuer === undefined) return failure('notPermitted');
      if (isNextAside(scope)) return failure('withdrawn');
      const update = readOwnUpdate(bytes);
      if (!update.ok) return update;
      const sessions = await sessionsOf(scope, given);
      const plan = planSealing(update.value, {
        sessions,
        feed: ownFeed(scope),
        scope: reader.scope(scope),
        mayHoldAside,
        carriedOut: carriedOut.get(scope),
      });
      if (!plan.ok) return plan;
      carriedOut.set(scope, plan.value.carriedOut);
      const sealed: SealedEntry[] = [];
      let { packs, deletes } = plan.value;
      while (packs.length > 0 || deletes.size > 0) {
        const [pack = new Map(), ...later] = packs;
        const proven = proveDeletes(later.length > 0 ? new Map() : deletes, proofIn(scope, sessions));
        packs = later;
        if (packs.length === 0) deletes = proven.left;
        if (pack.size === 0 && proven.deletes.size === 0) break;
        const clocks = clocksAfter(pack, sessions);
        const written = sealableUpdate(pack, proven.deletes, clocks, false);
        // What was sealed before it stands, and must be written.
        if (!written.ok) return sealed.length > 0 ? success(sealed) : written;
        const draft = { kind: entryKind.change, scope, clocks: [...clocks.values()], time };
        sealed.push(await append(issuer, { ...draft, witnesses: proven.witnesses, update: written.value }));
      }
      return success(sealed);
    },
    async sealCheckpoint({ scope, ownEntries, time, confirmed }) {
      const issuer = issuerFor(scope);
      if (issuer === undefined) return failure('notPermitted');
      if (isNextAside(scope)) return failure('withdrawn');
      const contentKey = await contentKeyOf(scope);
      const checkpoint = await checkpointOf(reader.scope(scope), ownFeed(scope), { ownEntries, contentKey, confirmed });
      if (!checkpoint.ok) return checkpoint;
      const sealed = await append(issuer, { kind: entryKind.checkpoint, scope, time, ...checkpoint.value });
      return success({ ...sealed, replaces: sealed.place.seq - 1 });
    },
  };
}

/** Where the sessions with structs in a pack end after it. */
function clocksAfter(pack: StructPack, sessions: ReadonlyMap<number, Bytes>): ReadonlyMap<number, SessionClock> {
  const clocks = new Map<number, SessionClock>();
  for (const [client, structs] of pack) {
    const [session, last] = [sessions.get(client), structs.at(-1)];
    if (session && last) clocks.set(client, { session, clock: last.clock + last.length });
  }
  return clocks;
}
