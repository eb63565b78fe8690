import type { SeminarId } from '../../domain/ids.ts';
import { createWorkerCalls, type WorkerLine } from '../../feed/workerCalls.ts';
import type { Journals, ReaderRequest, StartQuestion, StoredStart } from './readerCalls.ts';

/** What lies on this device, read and opened in a worker, so that it does not hold up the screen. */
export interface StoreReader {
  readonly question: StartQuestion;
  /** What the start needs; null where it must be read in this thread. Never rejects. */
  readonly start: Promise<StoredStart | null>;
  /** Rejects where it must be read in this thread, as `scopes` does. */
  journals(seminar: SeminarId, scopes: readonly string[]): Promise<Journals>;
  scopes(seminar: SeminarId, table: 'journal' | 'feedEntries'): Promise<readonly string[]>;
}

/** How long (ms) a start waits for the worker. */
const patience = 3_000;

/** Starts reading what a start in a seminar needs, over a line to where `serveReader` serves. */
export function readOver(line: WorkerLine<ReaderRequest>, question: StartQuestion): StoreReader {
  const worker = createWorkerCalls(line, 'reader');
  const timer = setTimeout(() => worker.fail('The reader does not answer.'), patience);
  return {
    question,
    start: worker
      .call<StoredStart | null>({ kind: 'start', question })
      .catch(() => null)
      .finally(() => clearTimeout(timer)),
    journals: (seminar, scopes) => worker.call({ kind: 'journals', seminar, scopes }),
    scopes: (seminar, table) => worker.call({ kind: 'scopes', seminar, table }),
  };
}
