import { createAdmission } from './admission.ts';
import type { Withdrawals } from './asideEntries.ts';
import { type Bytes, toBase64url } from './bytes.ts';
import { type Content, openContent } from './content.ts';
import { decodeEntry } from './entry.ts';
import type { Feed } from './feed.ts';
import { createIdentities } from './identities.ts';
import { type Intake, takeIn } from './intake.ts';
import type { EntryPlace, Outcome } from './outcome.ts';
import type { ScopeState } from './scopeState.ts';
import type { SeminarKeys } from './seminarKeys.ts';
import { createTicket, type Ticket } from './ticket.ts';
import { type Witness, witnessOf } from './witness.ts';

/**
 * Takes the entries of one seminar, in any order and from anybody, and lets through what is sound. One
 * call at a time: each leaves the feeds whole before the next looks at them.
 */
export interface FeedReader {
  /**
   * Takes entries from outside. One outcome for each, in the same order, then one for each entry
   * from before that no longer waits. Never throws for what the bytes are.
   */
  accept(entries: readonly Uint8Array[]): Promise<readonly Outcome[]>;
  /**
   * Takes what this device has stored, whole and in any order, without verifying signatures again:
   * whatever was stored had been verified. All other checks are made anew, and no room runs out.
   */
  load(entries: readonly Uint8Array[]): Promise<readonly Outcome[]>;
  /**
   * Takes an entry that was sealed here just now, with its hash and what is in it, which need not be found out again.
   * All other checks are made.
   */
  add(entry: Uint8Array, hash: Bytes, content: Content): Promise<Outcome>;
  feeds(): readonly Feed[];
  contentKeyOf(feed: Feed): Promise<CryptoKey>;
  /** The last chained entry of every feed, for asking others for what is newer. */
  heads(): readonly EntryPlace[];
  /** A scope as its feeds know it, for the writer. */
  scope(scope: string): ScopeState;
  /** The devices that are withdrawn, as the plan says now (SPEC F32). */
  withdrawn(): Withdrawals;
  /** Whether what was taken before would be dealt with otherwise now: a new reader is to load everything. */
  isOutdated(): boolean;
}

/** Entries whose signatures are checked at the same time. */
const entriesAtOnce = 256;

/** `heedsWithdrawals`: false for reading everything as if nobody were withdrawn. */
export function createFeedReader(keys: SeminarKeys, heedsWithdrawals = true): FeedReader {
  const identities = createIdentities();
  const admission = createAdmission(keys, identities, heedsWithdrawals);
  const contentKeys = new Map<string, Promise<CryptoKey>>();

  function contentKeyOf(feed: Feed): Promise<CryptoKey> {
    const key = contentKeys.get(feed.key) ?? keys.contentKey(feed.publicKey, feed.scope);
    contentKeys.set(feed.key, key);
    return key;
  }

  /** Outside order of need, but before permission only for entries that may prove to be permitted. */
  async function decrypt(ticket: Ticket): Promise<void> {
    ticket.content = await openContent(await contentKeyOf(ticket.feed), ticket.entry);
  }

  function toTicket(intake: Intake, isStored: boolean): Ticket | Outcome {
    if (!intake.isSigned) return { kind: 'invalid', reason: intake.reason };
    const feed = admission.feedOf(intake, isStored);
    return feed ? createTicket(intake.entry, feed, intake.hash) : { kind: 'invalid', reason: 'tooMuch' };
  }

  async function take(entries: readonly Uint8Array[], isStored: boolean): Promise<readonly Outcome[]> {
    const given: (Ticket | Outcome)[] = [];
    for (let at = 0; at < entries.length; at += entriesAtOnce) {
      const part = entries.slice(at, at + entriesAtOnce);
      const intakes = await Promise.all(part.map((bytes) => takeIn(bytes, keys, identities, isStored)));
      const tickets = intakes.map((intake) => toTicket(intake, isStored));
      await Promise.all(
        tickets.flatMap((ticket) => ('feed' in ticket && mayBePermitted(ticket) ? decrypt(ticket) : [])),
      );
      given.push(...tickets);
    }
    const tickets = given.filter((ticket) => 'feed' in ticket);
    const options = { isStored, decrypt, findHead: createHeadFinder(tickets) };
    const outcomes = await admission.admit(isStored ? tickets.sort(byPlace) : tickets, options);
    const inOrder = given.flatMap((ticket) => ('feed' in ticket ? (outcomes.get(ticket) ?? []) : ticket));
    const own = new Set<Ticket | Outcome>(given);
    return [...inOrder, ...[...outcomes].flatMap(([ticket, outcome]) => (own.has(ticket) ? [] : outcome))];
  }

  async function add(bytes: Uint8Array, hash: Bytes, content: Content): Promise<Outcome> {
    const entry = decodeEntry(bytes);
    if (entry === null) return { kind: 'invalid', reason: 'malformed' };
    const ticket = toTicket({ isSigned: true, entry, hash, device: await identities.deviceOf(entry.device) }, true);
    if (!('feed' in ticket)) return ticket;
    ticket.content = content;
    const outcomes = await admission.admit([ticket], { isStored: true, decrypt, findHead: createHeadFinder([ticket]) });
    return outcomes.get(ticket) ?? { kind: 'invalid', reason: 'tooMuch' };
  }

  return {
    accept: (entries) => take(entries, false),
    load: (entries) => take(entries, true),
    add,
    feeds: admission.feeds,
    contentKeyOf,
    heads: () =>
      admission.feeds().flatMap(({ device, scope, head }) => {
        return head ? [{ device, scope, seq: head.seq, hash: toBase64url(head.hash) }] : [];
      }),
    scope: admission.scopeOf,
    withdrawn: admission.withdrawn,
    isOutdated: admission.isOutdated,
  };
}

/** Finds heads among entries whose signatures have been verified, now or when they were stored. */
function createHeadFinder(tickets: readonly Ticket[]) {
  const byHash = new Map(tickets.map((ticket) => [ticket.place.hash, ticket]));
  return (scope: string, { hash }: Witness): Witness | undefined => {
    const ticket = byHash.get(toBase64url(hash));
    return ticket?.entry.scope === scope ? witnessOf(ticket.entry, ticket.hash) : undefined;
  };
}

function mayBePermitted({ feed, entry }: Ticket): boolean {
  return feed.issuer !== null || entry.certificate.length > 0;
}

/** The same order on every device, so that a fork is read the same way everywhere. */
function byPlace({ place: a }: Ticket, { place: b }: Ticket): number {
  if (a.scope !== b.scope) return a.scope < b.scope ? -1 : 1;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.seq - b.seq || (a.hash < b.hash ? -1 : 1);
}
