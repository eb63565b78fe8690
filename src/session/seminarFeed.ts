import * as Y from 'yjs';
import type { DeviceId, SeminarId } from '../domain/ids.ts';
import type { DeviceKey } from '../feed/deviceKey.ts';
import { decodeEntry } from '../feed/entry.ts';
import type { FeedEngine, HistoryEntry } from '../feed/feedEngine.ts';
import type { Link } from '../feed/link.ts';
import type { EntryPlace, Outcome } from '../feed/outcome.ts';
import { createTurns } from '../feed/turns.ts';
import type { ConfirmationStore } from '../storage/confirmationStore.ts';
import type { FeedStore, FeedWrite } from '../storage/feedStore.ts';
import type { SessionStore } from '../storage/sessionStore.ts';
import { createConditionOfFeeds, type FeedCondition } from './conditionOfFeeds.ts';
import { createFeedWrites, ownWrite, takenWrite } from './feedWrites.ts';
import { createKeptDeletions } from './keptDeletions.ts';
import { createSessionsOfScopes } from './sessionsOfScopes.ts';

/**
 * The feeds of an open seminar: what is written here is sealed into this device's own, and what others
 * have sealed comes into the documents. The journal keeps what is not sealed yet.
 */
export interface SeminarFeed {
  /** Gives a loaded document what the feeds have and it lacks. */
  fill(scope: string, doc: Y.Doc): Promise<void>;
  /** Whether `fill` answers at once; else the engine must start first. */
  hasStarted(): boolean;
  /** The scopes that have entries on this device. */
  scopes(): Promise<readonly string[]>;
  /** A session (tab) of this device has written in a scope; it is sealed soon while this tab writes. */
  changed(scope: string, session: string): void;
  /** Another tab has written entries. */
  changedElsewhere(): void;
  startWriting(): void;
  stopWriting(): void;
  /** Others wait for changes: from now on they are sealed at once, else in larger pieces. */
  setEager(isEager: boolean): void;
  /** Checks entries from outside, keeps them and takes them into the open documents. */
  accept(entries: readonly Uint8Array[]): Promise<AcceptedEntries>;
  /** From now on this device may write what these links allow too. */
  addLinks(links: readonly Link[]): Promise<void>;
  /** Seals and writes what waits, while this tab writes. */
  sealNow(): Promise<void>;
  /** Seals everything that is not yet; gives all entries of the seminar, also while the disk fails. */
  entries(): Promise<readonly Uint8Array[]>;
  /**
   * Seals what is not yet in one scope, and gives its entries. `isCompact`: as few bytes as can be, with a checkpoint
   * in place of this device's own, which ends what its history can tell.
   */
  entriesOf(scope: string, isCompact: boolean): Promise<readonly Uint8Array[]>;
  /** What was sealed in a scope, in the order in which people would tell it. */
  history(scope: string): Promise<readonly HistoryEntry[]>;
  /** A scope's document as it was at one moment of its history, as one update (v1); null when that is no longer known. */
  stateAt(place: EntryPlace): Promise<Uint8Array | null>;
  /** See `SeminarHistory.confirmDeletion`. */
  confirmDeletion(scope: string, device: DeviceId): Promise<void>;
  /** Another tab has confirmed a deletion. */
  confirmedElsewhere(): void;
  /** Whether all that was written on this device and may be sealed is known to be sealed and on disk. */
  isSettled(): boolean;
  /** The same object until it changes. */
  condition(): FeedCondition;
  /** Told when the condition, or whether all is settled, may have changed. */
  subscribe(listener: () => void): () => void;
  close(): void;
}

/** What became of entries from outside. */
export interface AcceptedEntries {
  /** One for each entry in its order, then those of earlier entries that no longer wait. */
  readonly outcomes: readonly Outcome[];
  /** False while the disk takes none; they are held and tried again. */
  readonly isWritten: boolean;
}

/** The documents of a tab, as its feeds see them. */
export interface FeedDocs {
  /** Opens the document of a scope. */
  open(scope: string): Promise<Y.Doc>;
  /** The documents that are open now. */
  now(): ReadonlyMap<string, Y.Doc>;
  /** Takes a change from a feed into a document: saves it, and shows it in every tab. */
  take(doc: Y.Doc, update: Uint8Array): void;
}

export interface SeminarFeedOptions {
  readonly seminar: SeminarId;
  readonly device: DeviceKey;
  /** This tab's session, as text. */
  readonly session: string;
  readonly store: FeedStore;
  readonly sessions: SessionStore;
  readonly confirmations: ConfirmationStore;
  /** Starts an engine that has the seminar's keys and no entries yet. */
  readonly openEngine: () => Promise<FeedEngine>;
  readonly now: () => number;
  readonly docs: FeedDocs;
  /** Entries have reached the disk, own ones or others'. */
  readonly onWritten: (write: FeedWrite) => void;
}

/** The engine starts this long (ms) after the tab begins to write, so that the first screen comes first. */
const startDelay = 1_000;
/** Changes are sealed after this long (ms): when others wait for them, and when nobody does. */
const eagerDelay = 300;
const quietDelay = 5_000;

export function createSeminarFeed(options: SeminarFeedOptions): SeminarFeed {
  const { seminar, device, store, docs, now } = options;
  let engine: { readonly opening: Promise<FeedEngine>; isReady: boolean } | null = null;
  let isWriting = false;
  let isEager = false;
  let isClosed = false;
  let timesLetGo = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether this tab knows of all that earlier visits and other tabs have left to be sealed. */
  let isInStep = false;
  const dirty = new Set<string>();
  /** Scopes of which something could not be sealed yet. */
  const stuck = new Set<string>();
  let isSealing = false;
  let wasSettled = false;
  /** How far a scope's document has been sealed, as a state vector. */
  const sealedUpTo = new Map<string, Uint8Array>();
  /** Each piece of work finds engine and disk in step. */
  const inTurn = createTurns();
  const sessions = createSessionsOfScopes(options.sessions, seminar, options.session);
  const listeners = new Set<() => void>();
  const condition = createConditionOfFeeds(createKeptDeletions(options.confirmations, seminar), tell);
  const writes = createFeedWrites(store, seminar, { onWritten: options.onWritten, onMoved: startAnew });

  function start(): Promise<FeedEngine> {
    if (engine) return engine.opening;
    const starting = { opening: openLoaded(), isReady: false };
    engine = starting;
    starting.opening.then(
      () => {
        starting.isReady = true;
      },
      () => {
        if (engine === starting) engine = null;
      },
    );
    return starting.opening;
  }

  async function openLoaded(): Promise<FeedEngine> {
    const [opened, entries] = await Promise.all([options.openEngine(), store.load(seminar)]);
    await opened.load(entries);
    await condition.read(opened, isWriting);
    return opened;
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function isSettled(): boolean {
    const waits = isSealing || dirty.size + stuck.size > 0 || writes.waiting().length > 0;
    return isWriting && isInStep && !waits;
  }

  /** Typing marks a scope at every letter; only the first is news. */
  function tellOfSettling(): void {
    if (isSettled() === wasSettled) return;
    wasSettled = !wasSettled;
    tell();
  }

  function markDirty(scopes: Iterable<string>): void {
    for (const scope of scopes) dirty.add(scope);
    tellOfSettling();
  }

  function letGo(): void {
    timesLetGo += 1;
    engine?.opening.then((opened) => opened.close()).catch(() => undefined);
    engine = null;
    writes.clear();
    sealedUpTo.clear();
  }

  /** Work that can be done twice: where its engine was let go meanwhile, it is done again with the next. */
  async function withEngine<Value>(work: (opened: FeedEngine) => Promise<Value>): Promise<Value> {
    for (;;) {
      const before = timesLetGo;
      try {
        return await work(await start());
      } catch (error) {
        if (timesLetGo === before || isClosed) throw error;
      }
    }
  }

  /** The disk has moved on without this engine: it starts again from there. */
  function startAnew(): void {
    letGo();
    markDirty(docs.now().keys());
    schedule();
  }

  function schedule(delay = isEager ? eagerDelay : quietDelay): void {
    if (timer !== undefined || !isWriting || isClosed) return;
    timer = setTimeout(() => {
      timer = undefined;
      inTurn(isInStep ? sealAndWrite : bringInStep).catch(() => schedule(quietDelay));
    }, delay);
  }

  async function sealAndWrite(): Promise<void> {
    if (!isWriting || isClosed) return;
    const opened = await start();
    await sealDirty(opened);
    if (!(await writes.writeAll())) return schedule(quietDelay);
    const due = new Set([...(await opened.checkpointsDue()), ...condition.kept.takeReady()]);
    for (const scope of due) await sealCheckpoint(opened, scope);
    if ((await writes.writeAll()) && due.size > 0) await condition.read(opened, isWriting);
    tellOfSettling();
    if (dirty.size > 0) schedule();
  }

  async function sealDirty(opened: FeedEngine): Promise<void> {
    isSealing = true;
    try {
      for (const scope of [...dirty]) {
        dirty.delete(scope);
        await seal(opened, scope).catch((error: unknown) => {
          dirty.add(scope);
          throw error;
        });
      }
    } finally {
      isSealing = false;
    }
  }

  async function seal(opened: FeedEngine, scope: string): Promise<void> {
    const doc = await docs.open(scope);
    const reached = Y.encodeStateVector(doc);
    const sealed = await opened.sealNew({
      scope,
      update: Y.encodeStateAsUpdate(doc, sealedUpTo.get(scope)),
      sessions: await sessions.of(scope),
      time: now(),
    });
    // What this device may not write counts for nothing until a link allows it.
    if (sealed.ok || sealed.problem === 'notPermitted') stuck.delete(scope);
    else stuck.add(scope);
    if (!sealed.ok) {
      // The engine holds less than was thought: next time it gets the whole document.
      if (sealed.problem === 'gap' && sealedUpTo.delete(scope)) dirty.add(scope);
      return;
    }
    sealedUpTo.set(scope, reached);
    for (const entry of sealed.value) writes.add(ownWrite(entry));
  }

  async function sealCheckpoint(opened: FeedEngine, scope: string): Promise<void> {
    const own = await store.feed(seminar, device.id, scope);
    const ownEntries = own.map(({ bytes }) => bytes);
    const sealed = await opened.sealCheckpoint({
      scope,
      ownEntries,
      time: now(),
      confirmed: condition.kept.confirmedIn(scope),
    });
    if (sealed.ok) writes.add(ownWrite(sealed.value));
  }

  async function fill(opened: FeedEngine, scope: string, doc: Y.Doc): Promise<void> {
    docs.take(doc, await opened.state(scope, Y.encodeStateVector(doc)));
  }

  /** What the journal lacks comes from the feeds, and what they lack is sealed. */
  async function bringInStep(): Promise<void> {
    if (!isWriting || isClosed) return;
    const opened = await start();
    for (const [scope, doc] of docs.now()) await fill(opened, scope, doc);
    markDirty(await sessions.scopes());
    await sealAndWrite();
    isInStep = true;
    tellOfSettling();
  }

  async function accept(opened: FeedEngine, entries: readonly Uint8Array[]): Promise<AcceptedEntries> {
    const before = timesLetGo;
    const outcomes = await opened.accept(entries);
    const taken = takenWrite(outcomes);
    if (taken) writes.add(taken);
    for (const outcome of outcomes) {
      if (outcome.kind !== 'accepted' && outcome.kind !== 'forked') continue;
      const doc = docs.now().get(outcome.place.scope);
      if (outcome.change && doc) docs.take(doc, outcome.change.update);
    }
    await condition.read(opened, isWriting);
    const isWritten = await writes.writeAll();
    // What waited went with the engine, these entries too.
    if (timesLetGo !== before) throw new Error('The engine was let go.');
    if (!isWritten) schedule(quietDelay);
    if (stuck.size > 0) {
      markDirty(stuck);
      schedule();
    }
    return { outcomes, isWritten };
  }

  async function allEntries(): Promise<readonly Uint8Array[]> {
    for (const scope of [...docs.now().keys(), ...(await sessions.scopes())]) dirty.add(scope);
    await sealDirty(await start());
    const isWritten = await writes.writeAll();
    const stored = await store.load(seminar);
    return isWritten ? stored : [...stored, ...writes.waiting()];
  }

  async function entriesOf(scope: string, isCompact: boolean): Promise<readonly Uint8Array[]> {
    dirty.add(scope);
    const opened = await start();
    await sealDirty(opened);
    let isWritten = await writes.writeAll();
    const own = isCompact && isWritten ? await store.feed(seminar, device.id, scope) : [];
    if (own.length > 1) {
      await sealCheckpoint(opened, scope);
      isWritten = await writes.writeAll();
    }
    const stored = await store.loadScope(seminar, scope);
    return isWritten ? stored : [...stored, ...writes.waiting().filter((bytes) => decodeEntry(bytes)?.scope === scope)];
  }

  /** Where the disk cannot be read: what this device wrote of the open documents, sealed as if it were new. */
  async function rescued(): Promise<readonly Uint8Array[]> {
    const fresh = await options.openEngine();
    await fresh.load([]);
    const saved: Uint8Array[] = [];
    for (const [scope, doc] of docs.now()) {
      const update = Y.encodeStateAsUpdate(doc);
      const sealed = await fresh.sealNew({ scope, update, sessions: await sessions.of(scope), time: now() });
      if (sealed.ok) saved.push(...sealed.value.map(({ bytes }) => bytes));
    }
    fresh.close();
    return saved;
  }

  return {
    fill: (scope, doc) => start().then((opened) => fill(opened, scope, doc)),
    hasStarted: () => engine?.isReady === true,
    scopes: () => store.scopes(seminar),
    changed(scope, session) {
      sessions.note(scope, session);
      markDirty([scope]);
      schedule();
    },
    changedElsewhere() {
      startAnew();
      tell();
    },
    startWriting() {
      isWriting = true;
      isInStep = false;
      letGo();
      setTimeout(() => void inTurn(async () => isInStep || bringInStep()).catch(() => schedule()), startDelay);
    },
    stopWriting() {
      isWriting = false;
      letGo();
    },
    setEager(next) {
      isEager = next;
      clearTimeout(timer);
      timer = undefined;
      if (dirty.size > 0) schedule();
    },
    accept: (entries) => inTurn(() => withEngine((opened) => accept(opened, entries))),
    addLinks: (links) =>
      inTurn(async () => {
        if (engine) for (const link of links) await (await start()).addLink(link);
        for (const scope of docs.now().keys()) dirty.add(scope);
        schedule();
      }),
    sealNow: () => inTurn(sealAndWrite).catch(() => schedule()),
    entries: () => inTurn(() => allEntries().catch(rescued)),
    entriesOf: (scope, isCompact) => inTurn(() => entriesOf(scope, isCompact)),
    history: (scope) => inTurn(() => withEngine((opened) => opened.history(scope))),
    stateAt: (place) =>
      inTurn(async () => {
        const entries = await store.loadScope(seminar, place.scope);
        const state = await withEngine((opened) => opened.stateAt(place, entries));
        return state.ok ? state.value : null;
      }),
    confirmDeletion: (scope, by) => condition.confirm(scope, by).then(() => schedule()),
    confirmedElsewhere: () => void condition.confirmedElsewhere().then(() => schedule()),
    isSettled,
    condition: condition.now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
      letGo();
    },
  };
}
