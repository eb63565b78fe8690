import * as Y from 'yjs';
import { type DocumentContext, outsideOrigin } from '../document/context.ts';
import { createGroupDoc, type GroupDoc } from '../document/groupDoc.ts';
import { createPlanDoc } from '../document/planDoc.ts';
import type { DeviceId, GroupId, SeminarId } from '../domain/ids.ts';
import { groupOfScope, groupScope } from '../domain/scope.ts';
import type { EntryStore } from '../storage/entryStore.ts';
import { encodeSeminarFile } from '../storage/seminarFile.ts';
import { createSeminarLog, type SeminarLog } from '../storage/seminarLog.ts';
import type { OpenSeminar } from './openSeminar.ts';
import { holdSame, loadScopeDoc } from './scopeDocs.ts';
import { openTabChannel, type TabMessage } from './tabChannel.ts';
import { createTabSaving } from './tabSaving.ts';
import { requestWriterLock } from './writerLock.ts';

export interface SessionOptions {
  readonly store: EntryStore;
  readonly seminar: SeminarId;
  readonly device: DeviceId;
  readonly context: DocumentContext;
}

/**
 * Opens a seminar: loads its documents, saves what changes in them, and keeps them in step with the
 * other tabs of this device. One tab writes (Web Locks), the others hand it their changes.
 */
export async function openSeminarSession(options: SessionOptions): Promise<OpenSeminar> {
  const { store, seminar, device, context } = options;
  const tab = context.newId();
  const docs = new Map<string, Promise<Y.Doc>>();
  const openDocs = new Map<string, Y.Doc>();
  const groupDocs = new Map<GroupId, Promise<GroupDoc>>();
  let log: SeminarLog | null = null;
  let isClosed = false;

  /** Every tab asks when it opens, so a writing tab that has heard nothing is alone and need not speak. */
  let hasCompany = false;

  const channel = openTabChannel(`langbord/${seminar}`, (message) => void receive(message));
  const tell = (message: TabMessage) => {
    if (hasCompany || !log) channel.post(message);
  };
  const saving = createTabSaving({ tab, now: context.now, post: tell, onNoAnswer: () => lock.steal() });
  const lock = requestWriterLock(`langbord/${seminar}`, { onGranted: () => void startWriting(), onLost: stopWriting });

  function openDoc(scope: string): Promise<Y.Doc> {
    const opened = docs.get(scope) ?? loadDoc(scope);
    docs.set(scope, opened);
    return opened;
  }

  async function loadDoc(scope: string): Promise<Y.Doc> {
    const { doc, own } = await loadScopeDoc(store, seminar, device, scope);
    log?.opened(scope, own);
    openDocs.set(scope, doc);
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== outsideOrigin) saving.take({ scope, update });
    });
    channel.post({ kind: 'ask', tab, scope, vector: Y.encodeStateVector(doc) });
    return doc;
  }

  async function receive(message: TabMessage): Promise<void> {
    hasCompany = true;
    if (message.kind === 'change') {
      // Whoever writes must hold the scope, since a checkpoint is made from its document.
      const doc = log ? await openDoc(message.scope) : await docs.get(message.scope);
      if (doc) Y.applyUpdate(doc, message.update, outsideOrigin);
    } else if (message.kind === 'have' && message.to === tab) {
      const doc = await docs.get(message.scope);
      if (doc) Y.applyUpdate(doc, message.update, outsideOrigin);
    } else if (message.kind === 'ask') {
      const doc = openDocs.get(message.scope);
      const update = doc && Y.encodeStateAsUpdate(doc, message.vector);
      if (update) channel.post({ kind: 'have', to: message.tab, scope: message.scope, update });
    }
    saving.receive(message);
  }

  async function startWriting(): Promise<void> {
    const started = createSeminarLog({
      store,
      seminar,
      device,
      now: context.now,
      merge: (updates) => (updates.length === 1 && updates[0] ? updates[0] : Y.mergeUpdates([...updates])),
      fullState: (scope) => Y.encodeStateAsUpdate(openDocs.get(scope) ?? new Y.Doc()),
    });
    log = started;
    for (const [scope, doc] of openDocs) {
      const stored = await loadScopeDoc(store, seminar, device, scope);
      started.opened(scope, stored.own);
      // A tab that is gone may have left changes here that never reached the disk.
      if (!holdSame(doc, stored.doc)) started.append(scope, Y.encodeStateAsUpdate(doc));
    }
    if (log === started && !isClosed) saving.startWriting(started);
  }

  function stopWriting(): void {
    log = null;
    saving.stopWriting();
    // What this tab had not written yet goes to the tab that took over.
    for (const [scope, doc] of openDocs) saving.take({ scope, update: Y.encodeStateAsUpdate(doc) });
  }

  const openGroup = (id: GroupId): Promise<GroupDoc> => {
    const opened = groupDocs.get(id) ?? openDoc(groupScope(id)).then((doc) => createGroupDoc(id, doc, context));
    groupDocs.set(id, opened);
    return opened;
  };
  const storedScopes = async (): Promise<readonly string[]> => {
    const stored = await store.scopes(seminar).catch(() => []);
    return [...new Set([...stored, ...openDocs.keys()])];
  };

  return {
    id: seminar,
    plan: createPlanDoc(await openDoc('plan'), context),
    openGroup,
    async storedGroups() {
      return (await storedScopes()).map(groupOfScope).filter((group) => group !== null);
    },
    saving,
    async toFile() {
      const scopes = await Promise.all(
        (await storedScopes()).map(async (scope) => ({ scope, bytes: Y.encodeStateAsUpdate(await openDoc(scope)) })),
      );
      return encodeSeminarFile({ seminar, scopes });
    },
    async close() {
      await saving.flush();
      isClosed = true;
      lock.release();
      saving.stopWriting();
      channel.close();
      for (const doc of openDocs.values()) doc.destroy();
    },
  };
}
