import * as Y from 'yjs';
import { type DocumentContext, outsideOrigin } from '../document/context.ts';
import { createGroupDoc, type GroupDoc } from '../document/groupDoc.ts';
import { createPlanDoc, type PlanAhead, type PlanDoc } from '../document/planDoc.ts';
import { createPlenaryDoc, type PlenaryDoc } from '../document/plenaryDoc.ts';
import type { ClockWord } from '../domain/clockBook.ts';
import type { DeviceId, GroupId, SeminarId } from '../domain/ids.ts';
import { groupOfScope, groupScope } from '../domain/scope.ts';
import { decodeEntry } from '../feed/entry.ts';
import { encodeFeedFile } from '../feed/feedFile.ts';
import type { EntryPlace } from '../feed/outcome.ts';
import type { FeedEntryRow, JournalRow } from '../storage/database.ts';
import type { FeedWrite } from '../storage/feedStore.ts';
import type { JournalStore } from '../storage/journalStore.ts';
import { createSeminarLog, type OpenedScope, type SeminarLog } from '../storage/seminarLog.ts';
import { onceEach } from './onceEach.ts';
import type { ByHand, OpenSeminar } from './openSeminar.ts';
import { createOwnLinks } from './ownLinks.ts';
import { holdSame, takeIn, takeInAll, takeStored } from './scopeDocs.ts';
import type { TalkingClock } from './seminarClock.ts';
import type { FeedDocs, SeminarFeed } from './seminarFeed.ts';
import { seminarHistory } from './seminarHistory.ts';
import type { SeminarLinks } from './seminarLinks.ts';
import type { SeminarNetwork } from './seminarNetwork.ts';
import { openTabChannel, type ScopeUpdate, type TabMessage } from './tabChannel.ts';
import { createTabNetwork } from './tabNetwork.ts';
import { createTabSaving } from './tabSaving.ts';
import { requestWriterLock, writerLockName } from './writerLock.ts';

export interface SessionOptions {
  readonly store: JournalStore;
  readonly seminar: SeminarId;
  readonly device: DeviceId;
  readonly context: DocumentContext;
  readonly visit: Visit;
  readonly links: SeminarLinks;
  /** Opens the seminar's feeds over the documents of this tab. */
  readonly openFeed: (docs: FeedDocs, onWritten: (write: FeedWrite) => void) => SeminarFeed;
  readonly sealPriorities: ByHand['sealPriorities'];
  /** Those of the seminar's feed entries that are on this device. */
  readonly readEntries: (places: readonly EntryPlace[]) => Promise<readonly FeedEntryRow[]>;
  readonly openNetwork: (feed: SeminarFeed, clock: () => Promise<TalkingClock>) => SeminarNetwork;
  /** Calls back when there is time. */
  readonly soon: (act: () => void) => void;
}

/** One tab's stay in a seminar. */
export interface Visit {
  /** Base64url of the session. */
  readonly session: string;
  /** The Yjs client id that follows from device and session. */
  readonly client: number;
}

/** The origin of what another tab has and the disk may lack. */
const otherTabOrigin = Symbol('other tab');
/** The origin of what a feed has and the journal may lack. */
const feedOrigin = Symbol('feed');

/**
 * Opens a seminar: loads its documents, saves what changes in them, and keeps them in step with the
 * other tabs of this device. One tab writes (Web Locks), the others hand it their changes.
 */
export async function openSeminarSession(options: SessionOptions): Promise<OpenSeminar> {
  const { store, seminar, device, context, links } = options;
  const tab = options.visit.session;
  /** Every document this tab holds anything of, loaded or not. */
  const docs = new Map<string, Y.Doc>();
  const loadings = new Map<string, Promise<Y.Doc>>();
  const groupDocs = new Map<GroupId, Promise<GroupDoc>>();
  const groupsNow = new Map<GroupId, GroupDoc>();
  const plenaryDocs = new Map<'plenary', Promise<PlenaryDoc>>();
  /** What goes on when a document is built anew. */
  const shown = new Map<string, Pick<GroupDoc, 'continueIn'>>();
  const clocks = new Map<'own', Promise<TalkingClock>>();
  /** What the documents held of this device's feed when they were loaded. */
  const heldAtLoading = new Map<string, OpenedScope>();
  let log: SeminarLog | null = null;
  const planDocs = new Map<'plan', Promise<PlanDoc>>();
  /** The plan, once it is known what it says. */
  let planNow: PlanDoc | null = null;
  let isClosed = false;
  /** Every tab asks when it opens, so a writing tab that has heard nothing is alone and need not speak. */
  let hasCompany = false;

  const channel = openTabChannel(`langbord/${seminar}`, receive);
  const tell = (message: TabMessage) => {
    if (hasCompany || !log) channel.post(message);
  };
  const saving = createTabSaving({ tab, now: context.now, post: tell, onNoAnswer: () => lock.steal() });
  const lock = requestWriterLock(writerLockName(seminar), { onGranted: startWriting, onLost: stopWriting });
  const feed = options.openFeed(
    {
      open: (scope) => openDoc(scope),
      now() {
        planNow?.open();
        return docs;
      },
      take: (doc, updates) => void takeInAll(doc, updates, feedOrigin),
      replace(scope, update) {
        renew(scope, update);
        saving.rewrite(scope, () => Y.encodeStateAsUpdate(docOf(scope)));
        tell({ kind: 'rebuilt', scope, update });
      },
    },
    ({ entries, contained }) => {
      const added = entries.map(({ bytes, ...place }) => ({ place, bytes }));
      network.stored({ added, contained });
      tell({ kind: 'entries', added: added.map(({ place }) => place), contained });
    },
  );
  const network = options.openNetwork(feed, openClock);
  const others = createTabNetwork({ network, links, post: tell, onCompany: feed.setEager });
  links.subscribe((added) => void feed.addLinks(added));

  /** Made when others are looked for, or a screen shows the time; the first screen does not wait for it. */
  function openClock(): Promise<TalkingClock> {
    return onceEach(clocks, 'own', async () => {
      const { createSeminarClock } = await import('./seminarClock.ts');
      const post = (word: ClockWord) => isClosed || tell({ kind: 'clock', word });
      return createSeminarClock({ plan: await openPlan(), newId: context.newId, now: context.now, post });
    });
  }

  function docOf(scope: string): Y.Doc {
    return docs.get(scope) ?? hold(scope, new Y.Doc());
  }

  function hold(scope: string, doc: Y.Doc): Y.Doc {
    doc.clientID = options.visit.client;
    docs.set(scope, doc);
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === outsideOrigin) return;
      saving.take({ scope, update });
      if (origin !== feedOrigin) feed.changed(scope, tab);
    });
    return doc;
  }

  function openDoc(scope: string): Promise<Y.Doc> {
    if (scope === 'plan') planNow?.open();
    return onceEach(loadings, scope, async () => join(scope, takeRows(scope, await store.load(seminar, scope))));
  }

  /** Takes what is stored of a scope into its document. */
  function takeRows(scope: string, rows: readonly JournalRow[]): Y.Doc {
    const doc = docs.get(scope) ?? new Y.Doc();
    const loaded = takeStored(doc, rows, device);
    // Held only now: a document that nobody listens to yet need not tell what it has been given.
    if (docs.get(scope) !== doc) hold(scope, doc);
    const held = { ...loaded, fullState: () => Y.encodeStateAsUpdate(docOf(scope)) };
    heldAtLoading.set(scope, held);
    log?.opened(scope, held);
    return doc;
  }

  /** Asks for what the disk does not hold of a document. */
  async function join(scope: string, doc: Y.Doc): Promise<Y.Doc> {
    askOthers(scope, doc);
    // Where the journal has something the feeds can follow later; the first screen does not wait for them.
    if (heldAtLoading.get(scope)?.known.length === 0 || feed.hasStarted()) await fillFromFeed(scope, doc);
    return doc;
  }

  function openPlan(): Promise<PlanDoc> {
    return onceEach(planDocs, 'plan', async () => {
      planNow = createPlanDoc(await planSource(), context);
      return planNow;
    });
  }

  /** [S47] Of a plan that a worker has read the document is made when it is needed, or there is time; others at once. */
  async function planSource(): Promise<Y.Doc | PlanAhead> {
    const { rows, reading } = await store.loadPlan(seminar);
    const isOwn = rows.some((row) => row.device === device);
    if (!reading || !isOwn || docs.has('plan') || loadings.has('plan'))
      return onceEach(loadings, 'plan', () => join('plan', takeRows('plan', rows)));
    return {
      reading,
      open() {
        const doc = takeRows('plan', rows);
        // Whoever opens the document waits for what others have.
        const joined = Promise.resolve().then(() => join('plan', doc));
        loadings.set('plan', joined);
        return doc;
      },
      followed: () => options.soon(() => planNow?.open()),
    };
  }

  /** [D27] Goes on in a document that was built anew, with what this tab has written in the old one. */
  function renew(scope: string, update: Uint8Array): void {
    const old = docs.get(scope);
    const doc = new Y.Doc();
    // Before it gets this visit's number: Yjs takes another when it meets its own from outside.
    takeIn(doc, update);
    hold(scope, doc);
    loadings.set(scope, Promise.resolve(doc));
    shown.get(scope)?.continueIn(doc);
    old?.destroy();
  }

  /** The same in a tab that does not write, once all it has written is in it. */
  function renewHere({ scope, update }: Extract<TabMessage, { kind: 'rebuilt' }>): void {
    const doc = docs.get(scope);
    if (log || !doc) return;
    const rebuilt = new Y.Doc();
    if (!takeIn(rebuilt, update)) return;
    const { client } = options.visit;
    if (Y.getState(rebuilt.store, client) >= Y.getState(doc.store, client)) renew(scope, update);
    else channel.post({ kind: 'rebuildAgain', scope });
  }

  /** A feed that cannot be read now is read when it can be. */
  async function fillFromFeed(scope: string, doc: Y.Doc): Promise<void> {
    // An engine that runs also knows what is still on its way to the disk, which no document has got that was not there.
    const scopes: readonly string[] = feed.hasStarted() ? [scope] : await feed.scopes().catch(() => []);
    if (scopes.includes(scope)) await feed.fill(scope, doc).catch(() => undefined);
  }

  function askOthers(scope: string, doc: Y.Doc): void {
    others.want(scope);
    channel.post({ kind: 'ask', tab, scope, vector: Y.encodeStateVector(doc) });
  }

  /**
   * [S14] Takes in what the disk and other tabs have, and saves what the disk lacks: a tab that is gone
   * may have left changes in this tab alone.
   */
  async function catchUp(): Promise<void> {
    planNow?.open();
    for (const [scope, doc] of docs) {
      const stored = new Y.Doc();
      // A disk that cannot be read is taken to hold nothing.
      const rows = await store.load(seminar, scope).catch(() => null);
      const held = rows && takeStored(stored, rows, device);
      if (isClosed) return;
      takeIn(doc, Y.encodeStateAsUpdate(stored, Y.encodeStateVector(doc)));
      if (held) log?.opened(scope, { ...held, fullState: () => Y.encodeStateAsUpdate(docOf(scope)) });
      if (!holdSame(doc, stored))
        saving.take({ scope, update: Y.encodeStateAsUpdate(doc, Y.encodeStateVector(stored)) });
      askOthers(scope, doc);
    }
  }

  /** The tab that writes opens what others have open, since what comes from other devices comes to it. */
  async function answer({ tab: to, scope, vector }: Extract<TabMessage, { kind: 'ask' }>): Promise<void> {
    others.want(scope);
    if (log && !docs.has(scope)) await openDoc(scope).catch(() => undefined);
    const doc = docs.get(scope);
    if (doc) channel.post({ kind: 'have', to, scope, update: Y.encodeStateAsUpdate(doc, vector) });
  }

  function takeAnswer({ scope, update }: ScopeUpdate): void {
    feed.doubt(scope);
    takeIn(docOf(scope), update, log ? otherTabOrigin : outsideOrigin);
  }

  /** Another tab has written these entries; this one is in touch with the other devices. */
  async function passOn({ added, contained }: Extract<TabMessage, { kind: 'entries' }>): Promise<void> {
    const rows = await options.readEntries(added).catch(() => []);
    network.stored({ added: rows.map(({ bytes, ...place }) => ({ place, bytes })), contained });
  }

  function receive(message: TabMessage): void {
    planNow?.open();
    // A tab that is heard for the first time may have missed what this one wrote until now.
    if (!hasCompany && log) channel.post({ kind: 'writer' });
    hasCompany = true;
    if (message.kind === 'change') {
      if (!takeIn(docOf(message.scope), message.update)) return;
      feed.doubt(message.scope);
      feed.changed(message.scope, message.tab);
    } else if (message.kind === 'entries') {
      feed.changedElsewhere();
      if (log) void passOn(message);
    } else if (message.kind === 'confirmed') {
      feed.confirmedElsewhere();
    } else if (message.kind === 'have') {
      // [S14] A writing tab saves it: it may come from a tab that is gone, and later changes build on it.
      if (message.to === tab) takeAnswer(message);
    } else if (message.kind === 'rebuilt') {
      renewHere(message);
    } else if (message.kind === 'rebuildAgain') {
      const doc = log && docs.get(message.scope);
      if (doc) tell({ kind: 'rebuilt', scope: message.scope, update: Y.encodeStateAsUpdate(doc) });
    } else if (message.kind === 'ask') {
      void answer(message);
    } else if (message.kind === 'writer') {
      void catchUp();
    } else if (message.kind === 'clock') {
      void clocks.get('own')?.then((clock) => clock.hearTab(message.word));
    }
    saving.receive(message);
    others.receive(message);
  }

  function startWriting(): void {
    const merge = (updates: readonly Uint8Array[]) =>
      updates.length === 1 && updates[0] ? updates[0] : Y.mergeUpdates([...updates]);
    log = createSeminarLog({ store, seminar, device, now: context.now, merge });
    for (const [scope, held] of heldAtLoading) log.opened(scope, held);
    saving.startWriting(log);
    feed.startWriting();
    others.startWriting();
    // A tab that was alone from the start holds what the disk holds; reading it twice would only cost.
    if (hasCompany) void catchUp();
  }

  function stopWriting(): void {
    log = null;
    saving.stopWriting();
    feed.stopWriting();
    others.stopWriting();
    void catchUp();
  }

  async function storedScopes(): Promise<readonly string[]> {
    const none = () => [];
    const [journaled, sealed] = await Promise.all([store.scopes(seminar).catch(none), feed.scopes().catch(none)]);
    return [...new Set([...journaled, ...sealed, ...docs.keys()])];
  }

  async function close(): Promise<void> {
    await saving.flush();
    isClosed = true;
    lock.release();
    saving.close();
    others.close();
    feed.close();
    links.close();
    channel.close();
    for (const doc of docs.values()) doc.destroy();
    // It may still be on its way.
    await clocks.get('own')?.then(
      (clock) => clock.stop(),
      () => undefined,
    );
  }

  // Whoever is there answers, so that this tab knows whether it is alone, and how the writing tab is doing.
  channel.post({ kind: 'flush' });
  const planDoc = await openPlan().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    id: seminar,
    device,
    plan: planDoc,
    openGroup: (id) =>
      onceEach(groupDocs, id, async () => {
        const scope = groupScope(id);
        await openDoc(scope);
        // What was awaited may have been built anew meanwhile.
        const group = createGroupDoc(id, docOf(scope), context);
        shown.set(scope, group);
        groupsNow.set(id, group);
        return group;
      }),
    groupNow: (id) => groupsNow.get(id) ?? null,
    openPlenary: () =>
      onceEach(plenaryDocs, 'plenary', async () => {
        await openDoc('plenary');
        const made = createPlenaryDoc(docOf('plenary'), context);
        shown.set('plenary', made);
        return made;
      }),
    async storedGroups() {
      return (await storedScopes()).map(groupOfScope).filter((group) => group !== null);
    },
    saving,
    links: createOwnLinks(seminar, links, planDoc),
    accept: feed.accept,
    clock: openClock,
    others: { state: others.state, subscribe: others.subscribe, say: others.say, sayReady: others.sayReady },
    history: seminarHistory(feed, () => tell({ kind: 'confirmed' })),
    byHand: {
      forReading: links.forReading,
      entriesOf: feed.entriesOf,
      accept: feed.accept,
      sealPriorities: options.sealPriorities,
      ...others.byHand,
    },
    async toFile(group) {
      const scopes = group === undefined ? await storedScopes() : ['plan', groupScope(group)];
      for (const scope of scopes) await openDoc(scope).catch(() => undefined);
      const entries = await feed.entries();
      const isMeant = (bytes: Uint8Array) => group === undefined || scopes.includes(decodeEntry(bytes)?.scope ?? '');
      return encodeFeedFile({ link: await links.forReading(), entries: entries.filter(isMeant) });
    },
    close,
  };
}
