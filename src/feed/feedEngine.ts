import * as Y from 'yjs';
import type { DeviceId } from '../domain/ids.ts';
import { type AsideContent, asideContent } from './asideEntries.ts';
import { equalBytes } from './bytes.ts';
import type { Issuer } from './canWrite.ts';
import { createCheckpointSchedule } from './checkpointSchedule.ts';
import type { DeviceKey } from './deviceKey.ts';
import { createFeedReader } from './feedReader.ts';
import { type CheckpointRequest, createFeedWriter, type SealProblem, type SealRequest } from './feedWriter.ts';
import { firstMoment, inOrderOfTelling } from './history.ts';
import { type KnownFeed, knownFeeds } from './knownFeeds.ts';
import { largeDeletions } from './largeDeletions.ts';
import { decodeLink, type Link, type LinkProblem } from './link.ts';
import type { EntryPlace, Outcome } from './outcome.ts';
import { failure, type Result, success } from './result.ts';
import type { SealedEntry } from './sealEntry.ts';
import { deriveIssuerKey, deriveSeminarKeys, toSeminarLink } from './seminarKeys.ts';
import { stateAfter } from './stateAfter.ts';
import { createTurns } from './turns.ts';
import { type WithdrawalState, withdrawalState } from './withdrawalState.ts';

/** A feed with two entries in one place: a cloned device, or a cheat. */
export interface Fork {
  readonly device: DeviceId;
  readonly scope: string;
  /** The number both have, the first that was found. */
  readonly seq: number;
  /** It is this device that is doubled. */
  readonly isOwn: boolean;
}

/** Text of this device that another has deleted, and that is kept until a person says that it may go (SPEC F29). */
export interface LargeDeletion {
  readonly scope: string;
  /** Who deleted it. */
  readonly device: DeviceId;
  /** UTF-16 units. */
  readonly letters: number;
}

/** What an entry did to its scope's document, to be told to people. */
export interface HistoryEntry {
  readonly place: EntryPlace;
  /** What the author's clock showed, ms since 1970. */
  readonly time: number;
  /** A checkpoint stands for all its author did up to then. */
  readonly isCheckpoint: boolean;
  /** Units it brought (a letter, a value, a shared type each), and units it took away. */
  readonly added: number;
  readonly deleted: number;
  /** Whether `stateAt` can build the document as it was after this entry. */
  readonly canBeShown: boolean;
  /** Whose key vouches for the author. */
  readonly issuer: Issuer['kind'] | null;
  /** Written by this device. */
  readonly isOwn: boolean;
}

/**
 * All a session needs of one seminar's feeds. Every call is asynchronous, so that it may run in a worker,
 * and leaves everything whole before the next begins. Nothing here writes to disk: what is sealed or
 * let through is the caller's to store.
 */
export interface FeedEngine {
  /** What this device has stored, whole and in any order. To be called once, before all that follows. */
  load(entries: readonly Uint8Array[]): Promise<void>;
  /**
   * A scope's document as a Yjs update (v1), deletions included; with a Yjs state vector, only the units
   * that document lacks.
   */
  state(scope: string, vector?: Uint8Array): Promise<Uint8Array>;
  /** See `FeedReader.accept`. */
  accept(entries: readonly Uint8Array[]): Promise<readonly Outcome[]>;
  /** The last chained entry of every feed. Own ones are to be told to others once they are written. */
  heads(): Promise<readonly EntryPlace[]>;
  /**
   * Seals what is new of this device's sessions, and deletions that are new, in as many entries as the
   * limits need; none when nothing is new. They are chained in memory at once: the caller writes
   * them, in order, before anybody gets them, with the same bytes when it has to try again, and closes
   * the engine when it cannot. `gap`: the update begins after what is sealed, so the whole state is
   * needed. Deletions of units that never came through `accept` or `load` are left out.
   */
  sealNew(request: SealRequest): Promise<Result<readonly SealedEntry[], SealProblem | 'gap'>>;
  /** Scopes where this device has written so much that a checkpoint is worth making. */
  checkpointsDue(): Promise<readonly string[]>;
  /**
   * Seals a checkpoint in place of all own entries of a scope (`replaces`), chained in memory like
   * others. A feed too large for one goes on without; such a scope is not due again for a long time.
   */
  sealCheckpoint(request: CheckpointRequest): Promise<Result<SealedEntry, SealProblem>>;
  /** Whether this device may write in a scope. */
  mayWrite(scope: string): Promise<boolean>;
  /** Takes one more link of the seminar, or its text, so that this device may write where it opens. */
  addLink(link: Link | string): Promise<Result<void, LinkProblem | 'otherSeminar'>>;
  forks(): Promise<readonly Fork[]>;
  /** What others have deleted of this device's text and checkpoints keep, where nothing is confirmed. */
  largeDeletions(): Promise<readonly LargeDeletion[]>;
  /** Scopes with entries that only a newer app can read. */
  needsNewerApp(): Promise<readonly string[]>;
  /** A scope's applied entries that no checkpoint stands for, in the order in which people would tell them. */
  history(scope: string): Promise<readonly HistoryEntry[]>;
  /**
   * A scope's document as it was after an entry of its history and all told before it, as one update
   * (v1). `entries`: the scope's, as stored. `incomplete`: some are missing; `compacted`: a checkpoint
   * came after that moment.
   */
  stateAt(
    place: EntryPlace,
    entries: readonly Uint8Array[],
  ): Promise<Result<Uint8Array, 'incomplete' | 'compacted' | 'unknown'>>;
  /** The feeds that have anything, in any order. */
  feeds(): Promise<readonly KnownFeed[]>;
  withdrawals(): Promise<WithdrawalState>;
  /** What of a scope is set aside, to tell whether a document holds some of it. */
  asideIn(scope: string): Promise<AsideContent>;
  /** A scope's document as if nobody were withdrawn, as one update (v1). `entries`: the scope's, as stored. */
  stateWithAside(scope: string, entries: readonly Uint8Array[]): Promise<Uint8Array>;
  /** Lets go of everything; calls that have not answered fail. */
  close(): void;
}

type SeminarLink = Extract<Link, { kind: 'seminar' }>;

/** What an engine works with. */
export interface FeedEngineOptions {
  /** All links this device has of one seminar, or their texts; at least one. */
  readonly links: readonly (Link | string)[];
  readonly device: DeviceKey;
}

/** Throws for links that are damaged, or of several seminars, since they come from the device's own store. */
export async function createFeedEngine({ links, device }: FeedEngineOptions): Promise<FeedEngine> {
  const [first] = await Promise.all(links.map(readLink));
  if (!first?.ok) throw new Error('A feed engine needs a whole link.');
  const seminarLink = await toSeminarLink(first.value);
  const keys = await deriveSeminarKeys(seminarLink);
  const reader = createFeedReader(keys);
  const writer = createFeedWriter({ reader, keys, device });
  const schedule = createCheckpointSchedule();
  const turns = createTurns();
  let isLoaded = false;
  let isClosed = false;

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    return turns(() => {
      if (isClosed) throw new Error('The feed engine is closed.');
      return work();
    });
  }

  /** Without what is stored, a device would begin its feeds a second time. */
  function afterLoad<Value>(work: () => Promise<Value>): Promise<Value> {
    return inTurn(() => {
      if (!isLoaded) throw new Error('A feed engine takes what is stored before all else.');
      return work();
    });
  }

  async function addLink(given: Link | string): Promise<Result<void, LinkProblem | 'otherSeminar'>> {
    const link = await readLink(given);
    if (!link.ok) return link;
    if (!isSameSeminar(await toSeminarLink(link.value), seminarLink)) return failure('otherSeminar');
    const issuer = await deriveIssuerKey(link.value);
    if (issuer) writer.addIssuer(issuer);
    return success(undefined);
  }

  const feedsOf = (scope: string) => [...reader.scope(scope).feeds.values()];
  const historyOf = (scope: string) => inOrderOfTelling(feedsOf(scope).map(({ applied }) => applied));

  for (const link of links) {
    if (!(await addLink(link)).ok) throw new Error('A feed engine takes links of one seminar, all of them whole.');
  }
  return {
    load: (entries) =>
      inTurn(async () => {
        await reader.load(entries);
        isLoaded = true;
      }),
    state: (scope, vector) => inTurn(async () => Y.encodeStateAsUpdate(reader.scope(scope).shadow.doc, vector)),
    accept: (entries) => afterLoad(() => reader.accept(entries)),
    heads: () => inTurn(async () => reader.heads()),
    sealNew: (request) => afterLoad(() => writer.sealNew(request)),
    checkpointsDue: () =>
      inTurn(async () => {
        const own = reader.feeds().filter((feed) => feed.device === device.id && writer.mayWrite(feed.scope));
        const due = own.filter((feed) => schedule.isDue(feed) && feed.aside.length === 0);
        return due.map(({ scope }) => scope);
      }),
    sealCheckpoint: (request) =>
      afterLoad(async () => {
        const sealed = await writer.sealCheckpoint(request);
        const feed = reader.scope(request.scope).feeds.get(device.id);
        if (!sealed.ok && feed) schedule.putOff(feed);
        return sealed;
      }),
    mayWrite: (scope) => inTurn(async () => writer.mayWrite(scope)),
    addLink: (link) => inTurn(() => addLink(link)),
    forks: () =>
      inTurn(async () =>
        reader.feeds().flatMap(({ device: author, scope, forkedAt }) => {
          return forkedAt === null ? [] : [{ device: author, scope, seq: forkedAt, isOwn: author === device.id }];
        }),
      ),
    largeDeletions: () =>
      inTurn(async () =>
        reader.feeds().flatMap((feed) => {
          if (feed.device !== device.id) return [];
          const { scope } = feed;
          const kept = largeDeletions(reader.scope(scope).feeds.values(), feed);
          return kept.map(({ by, characters }) => ({ scope, device: by, letters: characters }));
        }),
      ),
    needsNewerApp: () =>
      inTurn(async () => {
        const newer = reader.feeds().filter(({ needsNewerApp }) => needsNewerApp);
        return [...new Set(newer.map(({ scope }) => scope))];
      }),
    history: (scope) =>
      inTurn(async () => {
        const told = historyOf(scope);
        const first = firstMoment(told);
        const { feeds } = reader.scope(scope);
        return told.map(({ needs, ends, ...entry }, index) => {
          const author = entry.place.device;
          const issuer = feeds.get(author)?.issuer?.kind ?? null;
          return { ...entry, canBeShown: index >= first, issuer, isOwn: author === device.id };
        });
      }),
    stateAt: (place, entries) =>
      inTurn(async () => {
        const told = historyOf(place.scope);
        const last = told.findIndex((entry) => entry.place.hash === place.hash);
        if (last < 0) return failure('unknown');
        if (last < firstMoment(told)) return failure('compacted');
        const { feeds } = reader.scope(place.scope);
        const state = await stateAfter(told.slice(0, last + 1), entries, (author) => {
          const feed = feeds.get(author);
          if (feed === undefined) throw new Error('An applied entry has a feed.');
          return reader.contentKeyOf(feed);
        });
        return state === null ? failure('incomplete') : success(state);
      }),
    feeds: () => inTurn(async () => knownFeeds(reader, device.id)),
    withdrawals: () => inTurn(async () => withdrawalState(reader, device.id)),
    asideIn: (scope) => inTurn(async () => asideContent(reader.scope(scope))),
    stateWithAside: (scope, entries) =>
      inTurn(async () => {
        const everything = createFeedReader(keys, false);
        await everything.load(entries);
        return Y.encodeStateAsUpdate(everything.scope(scope).shadow.doc);
      }),
    close() {
      isClosed = true;
    },
  };
}

async function readLink(link: Link | string): Promise<Result<Link, LinkProblem>> {
  return typeof link === 'string' ? decodeLink(link) : success(link);
}

function isSameSeminar(a: SeminarLink, b: SeminarLink): boolean {
  return (['room', 'readSecret', 'rootKey'] as const).every((part) => equalBytes(a[part], b[part]));
}
