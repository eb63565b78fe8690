import * as Y from 'yjs';
import { type DocumentContext, outsideOrigin } from '../document/context.ts';
import { createGroupDoc, type GroupDoc } from '../document/groupDoc.ts';
import { createPlanDoc } from '../document/planDoc.ts';
import type { DeviceId, GroupId, SeminarId } from '../domain/ids.ts';
import { groupOfScope, groupScope } from '../domain/scope.ts';
import type { JournalStore } from '../storage/journalStore.ts';
import { encodeSeminarFile } from '../storage/seminarFile.ts';
import { createSeminarLog, type OpenedScope, type SeminarLog } from '../storage/seminarLog.ts';
import type { OpenSeminar } from './openSeminar.ts';
import { holdSame, loadScope, takeIn } from './scopeDocs.ts';
import { openTabChannel, type TabMessage } from './tabChannel.ts';
import { createTabSaving } from './tabSaving.ts';
import { requestWriterLock, writerLockName } from './writerLock.ts';

export interface SessionOptions {
  readonly store: JournalStore;
  readonly seminar: SeminarId;
  readonly device: DeviceId;
  readonly context: DocumentContext;
}

/** The origin of what another tab has and the disk may lack. */
const otherTabOrigin = Symbol('other tab');

/**
 * Opens a seminar: loads its documents, saves what changes in them, and keeps them in step with the
 * other tabs of this device. One tab writes (Web Locks), the others hand it their changes.
 */
export async function openSeminarSession(options: SessionOptions): Promise<OpenSeminar> {
  const { store, seminar, device, context } = options;
  const tab = context.newId();
  /** Every document this tab holds anything of, loaded or not. */
  const docs = new Map<string, Y.Doc>();
  const loadings = new Map<string, Promise<Y.Doc>>();
  const groupDocs = new Map<GroupId, Promise<GroupDoc>>();
  /** What the documents held of this device's feed when they were loaded. */
  const heldAtLoading = new Map<string, OpenedScope>();
  let log: SeminarLog | null = null;
  let isClosed = false;
  /** Every tab asks when it opens, so a writing tab that has heard nothing is alone and need not speak. */
  let hasCompany = false;

  const channel = openTabChannel(`langbord/${seminar}`, receive);
  const tell = (message: TabMessage) => {
    if (hasCompany || !log) channel.post(message);
  };
  const saving = createTabSaving({ tab, now: context.now, post: tell, onNoAnswer: () => lock.steal() });
  const lock = requestWriterLock(writerLockName(seminar), { onGranted: startWriting, onLost: stopWriting });

  function docOf(scope: string): Y.Doc {
    const known = docs.get(scope);
    if (known) return known;
    const doc = new Y.Doc();
    docs.set(scope, doc);
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== outsideOrigin) saving.take({ scope, update });
    });
    return doc;
  }

  function openDoc(scope: string): Promise<Y.Doc> {
    return onceEach(loadings, scope, async () => {
      const doc = docOf(scope);
      const held = await loadScope({ store, seminar, device, scope }, doc);
      heldAtLoading.set(scope, held);
      log?.opened(scope, held);
      askOthers(scope, doc);
      return doc;
    });
  }

  function askOthers(scope: string, doc: Y.Doc): void {
    channel.post({ kind: 'ask', tab, scope, vector: Y.encodeStateVector(doc) });
  }

  /**
   * [S14] Takes in what the disk and other tabs have, and saves what the disk lacks: a tab that is gone
   * may have left changes in this tab alone.
   */
  async function catchUp(): Promise<void> {
    for (const [scope, doc] of docs) {
      const stored = new Y.Doc();
      // A disk that cannot be read is taken to hold nothing.
      const held = await loadScope({ store, seminar, device, scope }, stored).catch(() => null);
      if (isClosed) return;
      takeIn(doc, Y.encodeStateAsUpdate(stored, Y.encodeStateVector(doc)));
      if (held) log?.opened(scope, { ...held, fullState: () => Y.encodeStateAsUpdate(doc) });
      if (!holdSame(doc, stored))
        saving.take({ scope, update: Y.encodeStateAsUpdate(doc, Y.encodeStateVector(stored)) });
      askOthers(scope, doc);
    }
  }

  function receive(message: TabMessage): void {
    // A tab that is heard for the first time may have missed what this one wrote until now.
    if (!hasCompany && log) channel.post({ kind: 'writer' });
    hasCompany = true;
    if (message.kind === 'change') {
      if (!takeIn(docOf(message.scope), message.update)) return;
    } else if (message.kind === 'have') {
      // [S14] A writing tab saves it: it may come from a tab that is gone, and later changes build on it.
      if (message.to === tab) takeIn(docOf(message.scope), message.update, log ? otherTabOrigin : outsideOrigin);
    } else if (message.kind === 'ask') {
      const doc = docs.get(message.scope);
      const update = doc && Y.encodeStateAsUpdate(doc, message.vector);
      if (update) channel.post({ kind: 'have', to: message.tab, scope: message.scope, update });
    } else if (message.kind === 'writer') {
      void catchUp();
    }
    saving.receive(message);
  }

  function startWriting(): void {
    const merge = (updates: readonly Uint8Array[]) =>
      updates.length === 1 && updates[0] ? updates[0] : Y.mergeUpdates([...updates]);
    log = createSeminarLog({ store, seminar, device, now: context.now, merge });
    for (const [scope, held] of heldAtLoading) log.opened(scope, held);
    saving.startWriting(log);
    // A tab that was alone from the start holds what the disk holds; reading it twice would only cost.
    if (hasCompany) void catchUp();
  }

  function stopWriting(): void {
    log = null;
    saving.stopWriting();
    void catchUp();
  }

  async function storedScopes(): Promise<readonly string[]> {
    const stored = await store.scopes(seminar).catch(() => []);
    return [...new Set([...stored, ...docs.keys()])];
  }

  async function close(): Promise<void> {
    await saving.flush();
    isClosed = true;
    lock.release();
    saving.close();
    channel.close();
    for (const doc of docs.values()) doc.destroy();
  }

  // Whoever is there answers, so that this tab knows whether it is alone, and how the writing tab is doing.
  channel.post({ kind: 'flush' });
  const plan = await openDoc('plan').catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    id: seminar,
    plan: createPlanDoc(plan, context),
    openGroup: (id) => onceEach(groupDocs, id, async () => createGroupDoc(id, await openDoc(groupScope(id)), context)),
    async storedGroups() {
      return (await storedScopes()).map(groupOfScope).filter((group) => group !== null);
    },
    saving,
    async toFile() {
      const scopes = (await storedScopes()).map(async (scope) => {
        // What cannot be read from the disk now is left out; what this tab holds is not.
        await openDoc(scope).catch(() => undefined);
        return { scope, bytes: Y.encodeStateAsUpdate(docOf(scope)) };
      });
      return encodeSeminarFile({ seminar, scopes: await Promise.all(scopes) });
    },
    close,
  };
}

/** Makes a thing once for each key; one that could not be made is tried again when asked for again. */
function onceEach<Key, Made>(made: Map<Key, Promise<Made>>, key: Key, make: () => Promise<Made>): Promise<Made> {
  const known = made.get(key);
  if (known) return known;
  const making = make().catch((error: unknown) => {
    made.delete(key);
    throw error;
  });
  made.set(key, making);
  return making;
}
