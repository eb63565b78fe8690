import type { DeviceId } from '../domain/ids.ts';
import { buildCheckpoint } from './buildCheckpoint.ts';
import { canWrite } from './canWrite.ts';
import { issueCertificate } from './certificate.ts';
import { chooseWitnesses } from './chooseWitnesses.ts';
import { collectedRanges } from './collectedRanges.ts';
import type { Content } from './content.ts';
import type { DeviceKey } from './deviceKey.ts';
import { entryKind, noHash } from './entry.ts';
import type { FeedReader } from './feedReader.ts';
import { forgettableDeletes } from './forgettableDeletes.ts';
import { joinChanges, type SessionChange } from './joinChanges.ts';
import { limits } from './limits.ts';
import { readOwnUpdates } from './ownEntries.ts';
import { failure, type Result, success } from './result.ts';
import { type HeaderFields, type SealedEntry, sealEntry } from './sealEntry.ts';
import type { IssuerKey, SeminarKeys } from './seminarKeys.ts';
import type { UpdateProblem } from './update/struct.ts';

/**
 * Why nothing was sealed. `unconfirmed`: the scope's last sealed entry is neither confirmed nor
 * abandoned. `unseen`: it deletes something that never came through the reader. `incomplete`: the
 * stored entries do not make up the whole feed. The rest would be refused by every other device.
 */
export type SealProblem = 'notPermitted' | 'unconfirmed' | 'unseen' | 'incomplete' | UpdateProblem;

/** Makes this device's entries in one seminar. Sealing changes nothing until the entry is confirmed. */
export interface FeedWriter {
  /** Whether this device may write in a scope; the screens ask the same function that accepts entries. */
  mayWrite(scope: string): boolean;
  /** Seals changes made here, of one or several sessions (tabs), in the order they happened. */
  seal(request: {
    readonly scope: string;
    readonly changes: readonly SessionChange[];
    /** The device's clock, ms since 1970. */
    readonly time: number;
  }): Promise<Result<SealedEntry, SealProblem>>;
  /**
   * Seals a checkpoint in place of all own entries of a scope, which are handed in as stored.
   * `confirmed` names devices whose large deletions a person has confirmed.
   */
  sealCheckpoint(request: {
    readonly scope: string;
    readonly ownEntries: readonly Uint8Array[];
    readonly time: number;
    readonly confirmed: ReadonlySet<DeviceId>;
  }): Promise<Result<SealedEntry, SealProblem>>;
  /** To be called when the entry has reached the disk, before it is published. */
  confirm(sealed: SealedEntry): Promise<void>;
  /** To be called when the entry could not be written; its number is used again. */
  abandon(sealed: SealedEntry): void;
}

export interface FeedWriterOptions {
  readonly reader: FeedReader;
  readonly keys: SeminarKeys;
  readonly device: DeviceKey;
  /** What this device's links let it certify itself with. */
  readonly issuers: readonly IssuerKey[];
}

export function createFeedWriter({ reader, keys, device, issuers }: FeedWriterOptions): FeedWriter {
  /** Scopes with an entry that is being sealed, or sealed and not confirmed. */
  const open = new Set<string>();
  const issuerFor = (scope: string) => issuers.find((issuer) => canWrite(scope, issuer));
  const ownFeed = (scope: string) => reader.scope(scope).feeds.get(device.id);

  async function place(scope: string, issuer: IssuerKey, isWithCertificate: boolean) {
    const head = ownFeed(scope)?.head ?? null;
    return {
      scope,
      seq: (head?.seq ?? 0) + 1,
      previous: head?.hash ?? noHash,
      certificate:
        head === null || isWithCertificate || ownFeed(scope)?.issuer === null
          ? await issueCertificate(issuer, keys.room, { device: device.publicKey, scope })
          : new Uint8Array(),
    };
  }

  async function sealWith(fields: HeaderFields, content: Content): Promise<SealedEntry> {
    return sealEntry(device, keys.room, await keys.contentKey(device.publicKey, fields.scope), fields, content);
  }

  /** One entry of a scope at a time, so that no two ever carry the same number. */
  async function alone(
    scope: string,
    work: (issuer: IssuerKey) => Promise<Result<SealedEntry, SealProblem>>,
  ): Promise<Result<SealedEntry, SealProblem>> {
    const issuer = issuerFor(scope);
    if (issuer === undefined) return failure('notPermitted');
    if (open.has(scope)) return failure('unconfirmed');
    open.add(scope);
    let sealed: Result<SealedEntry, SealProblem> = failure('incomplete');
    try {
      sealed = await work(issuer);
      return sealed;
    } finally {
      if (!sealed.ok) open.delete(scope);
    }
  }

  return {
    mayWrite: (scope) => issuerFor(scope) !== undefined,
    seal: ({ scope, changes, time }) =>
      alone(scope, async (issuer) => {
        const feed = ownFeed(scope);
        const joined = await joinChanges(device.publicKey, changes, (client) => feed?.clients.get(client)?.clock ?? 0);
        if (!joined.ok) return joined;
        const { update, checked, clocks } = joined.value;
        const isOwn = (client: number) => checked.ends.has(client) || feed?.clients.has(client) === true;
        const witnesses = chooseWitnesses(reader.scope(scope), checked.update.deletes, (client) =>
          isOwn(client) ? limits.clock : (feed?.witnessed.get(client) ?? 0),
        );
        if (witnesses === null) return failure('unseen');
        const fields = { ...(await place(scope, issuer, false)), kind: entryKind.change, clocks };
        return success(await sealWith(fields, { time, witnesses, update }));
      }),
    sealCheckpoint: ({ scope, ownEntries, time, confirmed }) =>
      alone(scope, async (issuer) => {
        const feed = ownFeed(scope);
        if (feed === undefined) return failure('incomplete');
        const contentKey = await keys.contentKey(device.publicKey, scope);
        const updates = await readOwnUpdates(feed, ownEntries, contentKey);
        const state = reader.scope(scope);
        const checkpoint =
          updates &&
          buildCheckpoint(
            updates,
            forgettableDeletes(state, feed, updates, confirmed),
            collectedRanges(state.shadow.doc, feed.clients.keys()),
          );
        if (!checkpoint) return failure('incomplete');
        if (checkpoint.update.length > limits.update) return failure('tooLarge');
        const witnesses = chooseWitnesses(state, checkpoint.deletes, () => 0);
        if (witnesses === null) return failure('unseen');
        const clocks = [...feed.clients.values()].filter(({ clock }) => clock > 0);
        const fields = { ...(await place(scope, issuer, true)), kind: entryKind.checkpoint, clocks };
        const sealed = await sealWith(fields, { time, witnesses, update: checkpoint.update });
        return success({ ...sealed, replaces: fields.seq - 1 });
      }),
    async confirm(sealed) {
      const [outcome] = await reader.load([sealed.bytes]);
      open.delete(sealed.place.scope);
      if (outcome?.kind !== 'accepted' && outcome?.kind !== 'forked') {
        throw new Error(`An own entry was not accepted: ${JSON.stringify(outcome?.kind)}`);
      }
    },
    abandon(sealed) {
      open.delete(sealed.place.scope);
    },
  };
}
