import { isWithdrawn, readWithdrawals, withdrawnRoot } from '../domain/withdrawal.ts';
import { isJudgedOtherwise, setAside, takeNeeded, type Withdrawals } from './asideEntries.ts';
import { canWrite } from './canWrite.ts';
import { verifyCertificate } from './certificate.ts';
import { addToChain, isInChain, placeInChain, remember, startFromCheckpoint } from './chain.ts';
import { contentVersion, entryKind } from './entry.ts';
import { type Examined, examine } from './examine.ts';
import { createFeedRegistry, type FeedRegistry } from './feedRegistry.ts';
import type { Identities } from './identities.ts';
import { createKeptTally } from './keptTally.ts';
import type { Outcome } from './outcome.ts';
import { keepWitness, keptHead, type ScopeState } from './scopeState.ts';
import type { SeminarKeys } from './seminarKeys.ts';
import { settle } from './settle.ts';
import type { Ticket } from './ticket.ts';
import { createWaitingRoom } from './waitingRoom.ts';
import type { Witness } from './witness.ts';

type Outcomes = Map<Ticket, Outcome>;

interface AdmissionOptions {
  /** Entries from this device's own store: nothing is turned away for want of room. */
  readonly isStored: boolean;
  readonly decrypt: (ticket: Ticket) => Promise<void>;
  /** The signed head of an entry that is being admitted as well. */
  readonly findHead: (scope: string, witness: Witness) => Witness | undefined;
}

/** The later steps of acceptance: chain, permission, content, references, application. */
export interface Admission extends Pick<FeedRegistry, 'scopeOf' | 'feeds' | 'feedOf'> {
  admit(tickets: readonly Ticket[], options: AdmissionOptions): Promise<Outcomes>;
  /** As the plan says now. */
  withdrawn(): Withdrawals;
  /** Whether something was applied that is to be set aside now, or the other way round: all must be loaded anew. */
  isOutdated(): boolean;
}

/** `heedsWithdrawals`: false for reading everything as if nobody were withdrawn. */
export function createAdmission(keys: SeminarKeys, identities: Identities, heedsWithdrawals: boolean): Admission {
  const { scopeOf, feeds, feedOf, ...registry } = createFeedRegistry();
  const waitingRoom = createWaitingRoom();
  const kept = createKeptTally();
  let withdrawn: Withdrawals = new Map();
  let isOutdated = false;

  function settleScope(scope: ScopeState, outcomes: Outcomes): void {
    for (const { ticket, outcome } of settle(scope.queued, scope.shadow)) {
      waitingRoom.release(ticket);
      outcomes.set(ticket, outcome);
      if (outcome.kind === 'accepted' || outcome.kind === 'forked') keepWitness(scope, ticket);
      else kept.keep(ticket, true);
    }
    for (const feed of scope.queued) if (feed.queue.length === 0) scope.queued.delete(feed);
  }

  /** Keeps an entry that is not applied in its chain; false when there is no room for more of them. */
  function keep(ticket: Ticket, outcome: Outcome, outcomes: Outcomes, isStored: boolean): boolean {
    if (!kept.keep(ticket, isStored)) {
      outcomes.set(ticket, { kind: 'invalid', reason: 'tooMuch' });
      return false;
    }
    addToChain(ticket.feed, ticket);
    outcomes.set(ticket, outcome);
    return true;
  }

  function enqueue(ticket: Ticket, { checked, clients, witnessed }: Examined, outcomes: Outcomes): void {
    const { feed, entry, place } = ticket;
    addToChain(feed, ticket);
    ticket.checked = checked;
    for (const [client, clock] of clients) feed.clients.set(client, clock);
    feed.witnessed = witnessed;
    if (entry.kind === entryKind.checkpoint) {
      startFromCheckpoint(feed, ticket);
      if (feed.forkedAt === null) {
        for (const older of [...feed.queue, ...waitingRoom.dropUpTo(feed, entry.seq)]) {
          waitingRoom.release(older);
          outcomes.set(older, { kind: 'duplicate', place: older.place, bytes: older.entry.bytes });
        }
        feed.queue = [];
      }
    }
    feed.queue.push(ticket);
    scopeOf(feed.scope).queued.add(feed);
    outcomes.set(ticket, { kind: 'waiting', for: 'reference', place, bytes: entry.bytes });
  }

  /** Content and structure of an entry whose author may write; true when the entry is in its chain. */
  async function takeContent(ticket: Ticket, outcomes: Outcomes, options: AdmissionOptions): Promise<boolean> {
    const { feed, entry, place } = ticket;
    const placed = { place, bytes: entry.bytes };
    const scope = scopeOf(feed.scope);
    if (entry.version !== contentVersion || !isKnownKind(entry.kind)) {
      feed.hasUnknown ||= entry.clocks.length > 0;
      feed.needsNewerApp = true;
      return keep(ticket, { ...placed, kind: 'unknownKind' }, outcomes, options.isStored);
    }
    if (ticket.content === undefined) await options.decrypt(ticket);
    const findKnown = async (witness: Witness) =>
      options.findHead(feed.scope, witness) ?? (await keptHead(scope, identities, witness));
    const examined = await examine(ticket, { keys, identities, doc: scope.shadow.doc, findKnown });
    if (!examined.ok) {
      const { problem } = examined;
      if (problem === 'conflict') {
        feed.forkedAt ??= entry.seq;
        return keep(ticket, { ...placed, kind: 'forked', change: null }, outcomes, options.isStored);
      }
      const outcome: Outcome =
        problem === 'clock' && feed.hasUnknown
          ? { ...placed, kind: 'unknownKind' }
          : { ...placed, kind: 'refused', reason: problem };
      return keep(ticket, outcome, outcomes, options.isStored);
    }
    if (!options.isStored && !waitingRoom.reserve(ticket)) {
      settleScope(scope, outcomes);
      if (!waitingRoom.reserve(ticket)) {
        outcomes.set(ticket, { kind: 'invalid', reason: 'tooMuch' });
        return false;
      }
    }
    enqueue(ticket, examined.value, outcomes);
    return true;
  }

  /** An entry of a device that was withdrawn before it; true when the entry is in its chain. */
  async function putAside(ticket: Ticket, outcomes: Outcomes, options: AdmissionOptions): Promise<boolean> {
    const { feed, entry, place } = ticket;
    ticket.isAside = true;
    if (!keep(ticket, { kind: 'aside', place, bytes: entry.bytes }, outcomes, options.isStored)) return false;
    if (ticket.content === undefined) await options.decrypt(ticket);
    const ends = new Map<number, number>();
    for (const { session, clock } of entry.clocks) ends.set(await identities.clientOf(feed.publicKey, session), clock);
    setAside(ticket, ends, scopeOf(feed.scope));
    return true;
  }

  function takePermitted(ticket: Ticket, outcomes: Outcomes, options: AdmissionOptions): Promise<boolean> {
    return isWithdrawn(withdrawn, ticket.place)
      ? putAside(ticket, outcomes, options)
      : takeContent(ticket, outcomes, options);
  }

  /** Applies what can be, and what is set aside and needed for that. */
  async function settleAll(scope: ScopeState, outcomes: Outcomes, options: AdmissionOptions): Promise<void> {
    settleScope(scope, outcomes);
    for (let needed = takeNeeded(scope); needed.length > 0; needed = takeNeeded(scope)) {
      // They are stored already, so no room can be lacking.
      for (const ticket of needed) await takeContent(ticket, outcomes, { ...options, isStored: true });
      settleScope(scope, outcomes);
    }
  }

  /** Takes up what the plan says of devices that are withdrawn. */
  function heedPlan(): void {
    withdrawn = readWithdrawals(scopeOf('plan').shadow.doc.getMap(withdrawnRoot).entries());
    for (const feed of feeds()) isOutdated ||= feed.scope !== 'plan' && isJudgedOtherwise(feed, withdrawn);
  }

  /** Permission and what follows, for an entry that has its place in the chain. */
  async function takeNext(ticket: Ticket, outcomes: Outcomes, options: AdmissionOptions): Promise<boolean> {
    const { feed, entry, place } = ticket;
    if (feed.issuer === null && entry.certificate.length > 0) {
      const issuer = await verifyCertificate(entry.certificate, keys, entry);
      if (issuer !== null && canWrite(feed.scope, issuer)) {
        registry.vouch(feed, issuer);
        // What was refused for want of this certificate is looked at again, in order.
        for (const refused of feed.unpermitted.splice(0)) await takePermitted(refused, outcomes, options);
      }
    }
    if (canWrite(feed.scope, feed.issuer)) return takePermitted(ticket, outcomes, options);
    if (registry.isCrowded() && !options.isStored) {
      // The certificate that got it in was worth nothing.
      registry.forget(feed);
      outcomes.set(ticket, { kind: 'invalid', reason: 'tooMuch' });
      return false;
    }
    const outcome: Outcome = { kind: 'refused', reason: 'permission', place, bytes: entry.bytes };
    const isKept = keep(ticket, outcome, outcomes, options.isStored);
    if (isKept) feed.unpermitted.push(ticket);
    return isKept;
  }

  async function takeOne(first: Ticket, outcomes: Outcomes, options: AdmissionOptions): Promise<void> {
    const pending = [first];
    for (let ticket = pending.pop(); ticket !== undefined; ticket = pending.pop()) {
      const { feed, entry, place } = ticket;
      const placed = { place, bytes: entry.bytes };
      const chainPlace = placeInChain(feed, ticket);
      const isNeededAgain = !isInChain(feed, ticket) && !isWithdrawn(withdrawn, place);
      if (chainPlace === 'duplicate' && feed.checkpoint?.isAside && isNeededAgain) {
        // It makes the checkpoint needless that is applied in its stead: so it is kept, and all loaded anew.
        isOutdated = true;
        remember(feed, ticket);
        outcomes.set(ticket, { ...placed, kind: 'aside' });
      } else if (chainPlace === 'duplicate' || (chainPlace === 'waiting' && waitingRoom.isAwaited(ticket))) {
        outcomes.set(ticket, { ...placed, kind: 'duplicate' });
      } else if (chainPlace === 'waiting') {
        const hasRoom = waitingRoom.reserve(ticket);
        if (!hasRoom && feed.issuer === null && feed.head === null && registry.isCrowded()) registry.forget(feed);
        if (hasRoom) waitingRoom.await(ticket);
        outcomes.set(
          ticket,
          hasRoom ? { ...placed, kind: 'waiting', for: 'predecessor' } : { kind: 'invalid', reason: 'tooMuch' },
        );
      } else {
        ticket.isFork = chainPlace === 'fork';
        if (ticket.isFork) feed.forkedAt ??= entry.seq;
        if (!(await takeNext(ticket, outcomes, options))) continue;
        pending.push(...waitingRoom.successorsOf(ticket));
      }
    }
  }

  async function takeAll(tickets: readonly Ticket[], outcomes: Outcomes, options: AdmissionOptions): Promise<void> {
    const touched = new Set<ScopeState>();
    for (const ticket of tickets) {
      await takeOne(ticket, outcomes, options);
      touched.add(scopeOf(ticket.feed.scope));
    }
    for (const scope of touched) await settleAll(scope, outcomes, options);
  }

  return {
    scopeOf,
    feeds,
    feedOf,
    async admit(tickets, options) {
      const outcomes: Outcomes = new Map();
      const [plan, others] = [tickets.filter(isOfPlan), tickets.filter((ticket) => !isOfPlan(ticket))];
      await takeAll(plan, outcomes, options);
      if (heedsWithdrawals && plan.length > 0) heedPlan();
      await takeAll(others, outcomes, options);
      return outcomes;
    },
    withdrawn: () => withdrawn,
    isOutdated: () => isOutdated,
  };
}

function isKnownKind(kind: number): boolean {
  return kind === entryKind.change || kind === entryKind.checkpoint;
}

function isOfPlan({ feed }: Ticket): boolean {
  return feed.scope === 'plan';
}
