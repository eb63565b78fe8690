import { readStoredPlan } from '../../src/session/scopeDocs.ts';
import type { JournalRow } from '../../src/storage/database.ts';
import type { JournalStore, ScopeWrite } from '../../src/storage/journalStore.ts';

/** A journal in memory that can fail and dawdle. It passes the same contract as the one in IndexedDB. */
export interface MemoryDisk {
  readonly store: JournalStore;
  /** What every write, and every read, fails with; null while all is well. */
  writeProblem: Error | null;
  readProblem: Error | null;
  rows(): readonly JournalRow[];
  /** Takes every row away, as a browser that clears a table does. */
  clear(): void;
  /** Puts in a row as it is, as another version of the app may have left it. */
  plant(row: JournalRow): void;
  /** Every write that was tried. */
  readonly tries: readonly (readonly ScopeWrite[])[];
  /** Lets no write end until the returned function is called. */
  hold(): () => void;
}

/** What Chrome gives on a full disk: an aborted transaction, with the reason behind it. */
export function fullDisk(): Error {
  return Object.assign(new Error('aborted'), {
    name: 'AbortError',
    inner: new DOMException('full', 'QuotaExceededError'),
  });
}

export function createMemoryDisk(): MemoryDisk {
  let rows: JournalRow[] = [];
  let gate: Promise<void> | null = null;
  const tries: (readonly ScopeWrite[])[] = [];
  const feed = (seminar: string, device: string, scope: string) =>
    rows.filter((row) => row.seminar === seminar && row.device === device && row.scope === scope);

  async function load(seminar: string, scope: string): Promise<readonly JournalRow[]> {
    if (disk.readProblem) throw disk.readProblem;
    return rows
      .filter((row) => row.seminar === seminar && row.scope === scope)
      .sort((a, b) => (a.device === b.device ? a.seq - b.seq : a.device < b.device ? -1 : 1));
  }

  const disk: MemoryDisk = {
    writeProblem: null,
    readProblem: null,
    rows: () => rows,
    clear() {
      rows = [];
    },
    plant: (row) => void rows.push(row),
    tries,
    hold() {
      let open: () => void = () => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => {
        gate = null;
        open();
      };
    },
    store: {
      load,
      // As when a worker has read it: whoever opens a seminar of this disk shows the plan before its document is made.
      async loadPlan(seminar) {
        const planned = await load(seminar, 'plan');
        return { rows: planned, reading: readStoredPlan(planned) };
      },
      async scopes(seminar) {
        if (disk.readProblem) throw disk.readProblem;
        return [...new Set(rows.filter((row) => row.seminar === seminar).map((row) => row.scope))].sort();
      },
      async write(seminar, device, writes) {
        tries.push(writes);
        await gate;
        if (disk.writeProblem) throw disk.writeProblem;
        return writes.map(({ scope, bytes, replaces }) => {
          const own = feed(seminar, device, scope);
          const seq = Math.max(0, ...own.map((row) => row.seq)) + 1;
          const gone = own.filter((row) => replaces.includes(row.seq));
          rows = [...rows.filter((row) => !gone.includes(row)), { seminar, device, scope, seq, bytes }];
          return seq;
        });
      },
      async writeAtOnce(seminar, device, entries) {
        if (disk.writeProblem) throw disk.writeProblem;
        const isTaken = entries.some(({ scope, seq }) => feed(seminar, device, scope).some((row) => row.seq === seq));
        if (isTaken) throw new DOMException('taken', 'ConstraintError');
        rows = [...rows, ...entries.map((entry) => ({ seminar, device, ...entry }))];
      },
    },
  };
  return disk;
}
