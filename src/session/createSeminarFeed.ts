import * as Y from 'yjs';
import type { SeminarId } from '../domain/ids.ts';
import type { DeviceKey } from '../feed/deviceKey.ts';
import type { FeedEngine } from '../feed/feedEngine.ts';
import { createTurns } from '../feed/turns.ts';
import type { ConfirmationStore } from '../storage/confirmationStore.ts';
import type { FeedStore, FeedWrite } from '../storage/feedStore.ts';
import type { SessionStore } from '../storage/sessionStore.ts';
import { createAsideKeeper } from './asideKeeper.ts';
import { createConditionOfFeeds } from './conditionOfFeeds.ts';
import { createFeedWrites, takenWrite } from './feedWrites.ts';
import { createKeptDeletions } from './keptDeletions.ts';
import { createOutgoingEntries } from './outgoingEntries.ts';
import { createRunningEngine } from './runningEngine.ts';
import { createScopeSealing } from './scopeSealing.ts';
import type { AcceptedEntries, FeedDocs, SeminarFeed } from './seminarFeed.ts';
import { createSessionsOfScopes } from './sessionsOfScopes.ts';

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
  const { seminar, store, docs } = options;
  let isWriting = false;
  let isEager = false;
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether this tab knows of all that earlier visits and other tabs have left to be sealed. */
  let isInStep = false;
  let wasSettled = false;
  /** Each piece of work finds engine and disk in step. */
  const inTurn = createTurns();
  const sessions = createSessionsOfScopes(options.sessions, seminar, options.session);
  const listeners = new Set<() => void>();
  const condition = createConditionOfFeeds(createKeptDeletions(options.confirmations, seminar), tell);
  const writes = createFeedWrites(store, seminar, { onWritten: options.onWritten, onMoved: startAnew });
  const engine = createRunningEngine(openLoaded);
  const sealing = createScopeSealing({
    docs,
    sessions,
    isClear: (scope) => keeper.isClear(scope),
    ownEntries,
    confirmedIn: condition.kept.confirmedIn,
    now: options.now,
    write: writes.add,
  });

  const keeper = createAsideKeeper({
    docs,
    publicKey: options.device.publicKey,
    sessionsOf: sessions.of,
    isMarked: sealing.isMarked,
  });

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
    return isWriting && isInStep && sealing.isIdle() && writes.waiting().length === 0;
  }

  /** Typing marks a scope at every letter; only the first is news. */
  function tellOfSettling(): void {
    if (isSettled() === wasSettled) return;
    wasSettled = !wasSettled;
    tell();
  }

  function markDirty(scopes: Iterable<string>): void {
    sealing.mark(scopes);
    tellOfSettling();
  }

  async function ownEntries(scope: string): Promise<readonly Uint8Array[]> {
    return (await store.feed(seminar, options.device.id, scope)).map(({ bytes }) => bytes);
  }

  function letGo(): void {
    engine.letGo();
    writes.clear();
    sealing.forget();
    keeper.doubtAll();
  }

  /** The plan has withdrawn a device or let it in again: what is applied is decided anew, from the disk. */
  function heedPlan(): void {
    letGo();
    isInStep = false;
    clearTimeout(timer);
    timer = undefined;
    schedule(0);
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
    const opened = await engine.start();
    const mayBeOutdated = sealing.isMarked('plan');
    await sealing.sealMarked(opened);
    if (!(await writes.writeAll())) return schedule(quietDelay);
    if (mayBeOutdated && (await opened.withdrawals()).isOutdated) return heedPlan();
    await keeper.clear(opened);
    const due = new Set([...(await opened.checkpointsDue()), ...condition.kept.takeReady()]);
    for (const scope of due) await sealing.sealCheckpoint(opened, scope);
    if ((await writes.writeAll()) && due.size > 0) await condition.read(opened, isWriting);
    tellOfSettling();
    if (sealing.hasMarked()) schedule();
  }

  async function fill(opened: FeedEngine, scope: string, doc: Y.Doc): Promise<void> {
    docs.take(doc, [await opened.state(scope, Y.encodeStateVector(doc))]);
    if (!keeper.isClear(scope) && condition.now().aside.some((feed) => feed.scope === scope)) schedule();
  }

  /** What the journal lacks comes from the feeds, and what they lack is sealed. */
  async function bringInStep(): Promise<void> {
    if (!isWriting || isClosed) return;
    const opened = await engine.start();
    for (const [scope, doc] of docs.now()) await fill(opened, scope, doc);
    markDirty(await sessions.scopes());
    const before = engine.timesLetGo();
    await sealAndWrite();
    isInStep = engine.timesLetGo() === before;
    tellOfSettling();
  }

  async function accept(opened: FeedEngine, entries: readonly Uint8Array[]): Promise<AcceptedEntries> {
    const before = engine.timesLetGo();
    const outcomes = await opened.accept(entries);
    const taken = takenWrite(outcomes);
    if (taken) writes.add(taken);
    const changes = new Map<Y.Doc, Uint8Array[]>();
    for (const outcome of outcomes) {
      if (outcome.kind !== 'accepted' && outcome.kind !== 'forked') continue;
      const doc = docs.now().get(outcome.place.scope);
      if (outcome.change && doc) changes.set(doc, [...(changes.get(doc) ?? []), outcome.change.update]);
    }
    for (const [doc, updates] of changes) docs.take(doc, updates);
    const { isOutdated } = await condition.read(opened, isWriting);
    const isWritten = await writes.writeAll();
    if (isWritten && isOutdated && engine.timesLetGo() === before) {
      heedPlan();
      return { outcomes, isWritten };
    }
    // What waited went with the engine, these entries too.
    if (engine.timesLetGo() !== before) throw new Error('The engine was let go.');
    if (!isWritten) schedule(quietDelay);
    if (sealing.stuck().size > 0) {
      markDirty(sealing.stuck());
      schedule();
    }
    return { outcomes, isWritten };
  }

  const outgoing = createOutgoingEntries({
    seminar,
    store,
    engine,
    openEngine: options.openEngine,
    sealing,
    writes,
    scopes: async () => [...docs.now().keys(), ...(await sessions.scopes())],
    ownEntries,
    onOutdated: heedPlan,
  });

  return {
    fill: (scope, doc) => engine.start().then((opened) => fill(opened, scope, doc)),
    hasStarted: engine.isReady,
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
      if (sealing.hasMarked()) schedule();
    },
    accept: (entries) => inTurn(() => engine.use((opened) => accept(opened, entries))),
    addLinks: (links) =>
      inTurn(async () => {
        if (engine.isWanted()) for (const link of links) await (await engine.start()).addLink(link);
        sealing.mark(docs.now().keys());
        schedule();
      }),
    sealNow: () => inTurn(sealAndWrite).catch(() => schedule()),
    entries: () => inTurn(outgoing.all),
    entriesOf: (scope, isCompact) => inTurn(() => outgoing.of(scope, isCompact)),
    history: (scope) => inTurn(() => engine.use((opened) => opened.history(scope))),
    stateAt: (place) =>
      inTurn(async () => {
        const entries = await store.loadScope(seminar, place.scope);
        const state = await engine.use((opened) => opened.stateAt(place, entries));
        return state.ok ? state.value : null;
      }),
    stateWithAside: (scope) =>
      inTurn(async () => {
        const entries = await store.loadScope(seminar, scope);
        return engine.use((opened) => opened.stateWithAside(scope, entries));
      }),
    feeds: () => inTurn(() => engine.use((opened) => opened.feeds())),
    doubt(scope) {
      if (condition.now().aside.length === 0) return;
      keeper.doubt(scope);
      schedule();
    },
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
      engine.close();
    },
  };
}
