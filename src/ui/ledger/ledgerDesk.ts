import type { GroupDoc } from '../../document/groupDoc.ts';
import type { GroupId } from '../../domain/ids.ts';
import { createLedger, type Holding, type LedgerRow } from '../../domain/ledger.ts';
import { groupScope } from '../../domain/scope.ts';
import type { OpenSeminar } from '../../session/openSeminar.ts';
import { createSoon } from '../../session/soon.ts';
import type { Receipt, ReceiptStore } from '../../storage/receiptStore.ts';
import { whenIdle } from '../parts/whenIdle.ts';

/** The ledger now: the same object until something in it is different. */
export interface LedgerState {
  readonly rows: readonly LedgerRow[];
  /** Groups with work on this device that has not been read yet; null while it is not known which there are. */
  readonly unread: ReadonlySet<GroupId> | null;
  /** What has come from elsewhere, oldest first. */
  readonly receipts: readonly Receipt[];
}

/**
 * All groups of a seminar beside each other. Opens their documents one after another, this device's own first and
 * the rest when the browser is idle, and follows what comes.
 */
export interface LedgerDesk {
  state(): LedgerState;
  subscribe(listener: () => void): () => void;
  /** A group's document, once it has been read. */
  groupDoc(group: GroupId): GroupDoc | null;
  close(): void;
}

export interface LedgerDeskOptions {
  readonly seminar: Pick<OpenSeminar, 'id' | 'plan' | 'openGroup' | 'storedGroups' | 'others'>;
  readonly receipts: Pick<ReceiptStore, 'watch'>;
  /** The group this device writes for. */
  readonly own: GroupId | null;
  /** Puts names in order. */
  readonly compare: (a: string, b: string) => number;
}

/** Changes that come within this time (ms) are shown together; longer while the groups are still being read. */
const gathering = { read: 50, reading: 300 } as const;
/** Groups that are new on this device are looked for when nothing more has come for this long (ms). */
const calm = 300;

export function createLedgerDesk({ seminar, receipts, own, compare }: LedgerDeskOptions): LedgerDesk {
  const { plan, others } = seminar;
  const readLedger = createLedger(compare);
  const docs = new Map<GroupId, GroupDoc>();
  const stops: (() => void)[] = [];
  const listeners = new Set<() => void>();
  const soon = createSoon();
  let state: LedgerState = { rows: [], unread: null, receipts: [] };
  let waiting: GroupId[] = [];
  let came: readonly Receipt[] = [];
  let isReading = false;
  let isClosed = false;
  let cancelIdle = () => {};

  function read(isListed: boolean): void {
    if (isClosed) return;
    const groups = new Map([...docs].map(([id, doc]) => [id, doc.snapshot()]));
    const rows = readLedger({ plan: plan.snapshot(), groups, held: holdings() });
    const unread = isListed ? keepSame(state.unread, waiting) : null;
    if (rows === state.rows && unread === state.unread && came === state.receipts) return;
    state = { rows, unread, receipts: came };
    for (const listener of listeners) listener();
  }

  function holdings(): ReadonlyMap<GroupId, Holding> {
    const lacking = new Set(others.state().lackingScopes);
    const held = new Map<GroupId, Holding>();
    for (const group of docs.keys()) {
      const isComplete = !lacking.has(groupScope(group));
      held.set(group, { isComplete, receivedAt: null, writtenAt: null });
    }
    for (const { group, added, at, writtenAt } of came) {
      const before = held.get(group);
      if (!before || added === 0) continue;
      const written = Math.max(before.writtenAt ?? 0, writtenAt ?? 0);
      held.set(group, { ...before, receivedAt: at, writtenAt: written === 0 ? null : written });
    }
    return held;
  }

  const readSoon = () => {
    const delay = waiting.length > 0 ? gathering.reading : gathering.read;
    soon.run('read', delay, () => read(state.unread !== null));
  };

  async function open(group: GroupId): Promise<void> {
    const doc = await seminar.openGroup(group);
    if (isClosed || docs.has(group)) return;
    docs.set(group, doc);
    stops.push(doc.subscribe(readSoon));
  }

  /** One group at a time, so that the first screen, typing and scrolling come in between. */
  async function readWaiting(): Promise<void> {
    if (isReading) return;
    isReading = true;
    for (let next = waiting[0]; next !== undefined && !isClosed; next = waiting[0]) {
      if (next !== own) await untilIdle();
      // A group that cannot be read is shown as the plan has it.
      await open(next).catch(() => undefined);
      waiting = waiting.slice(1);
      readSoon();
    }
    isReading = false;
  }

  function untilIdle(): Promise<void> {
    return new Promise((goOn) => {
      cancelIdle = whenIdle(goOn);
    });
  }

  async function list(): Promise<void> {
    const stored = await seminar.storedGroups();
    const known = new Set([...docs.keys(), ...waiting]);
    const fresh = stored.filter((group) => !known.has(group));
    waiting = [...waiting, ...fresh.filter((group) => group === own), ...fresh.filter((group) => group !== own)];
    if (state.unread === null || fresh.length > 0) read(true);
    await readWaiting();
  }

  // A disk that cannot be read leaves the plan's groups; the notice of what was saved says what is wrong.
  const tryToList = () => void list().catch(() => read(true));
  const listSoon = () => {
    soon.cancel('list');
    soon.run('list', calm, tryToList);
  };
  stops.push(
    plan.subscribe(readSoon),
    others.subscribe(() => {
      readSoon();
      listSoon();
    }),
    receipts.watch(
      seminar.id,
      (next) => {
        came = next;
        readSoon();
        listSoon();
      },
      // Without them only the times are missing.
      () => undefined,
    ),
  );
  tryToList();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    groupDoc: (group) => docs.get(group) ?? null,
    close() {
      isClosed = true;
      cancelIdle();
      soon.cancelAll();
      for (const stop of stops) stop();
    },
  };
}

function keepSame(before: ReadonlySet<GroupId> | null, now: readonly GroupId[]): ReadonlySet<GroupId> {
  const isSame = before?.size === now.length && now.every((group) => before.has(group));
  return isSame && before ? before : new Set(now);
}
