import type { SeminarId } from '../../domain/ids.ts';
import { createWorkerCalls, type WorkerLine } from '../../feed/workerCalls.ts';
import type { Journals, ReaderRequest, StartQuestion, StoredStart } from './readerCalls.ts';

/** What lies on this device, read and opened outside of the page, so that it does not hold up the screen. */
export interface StoreReader {
  readonly question: StartQuestion;
  /** What the start needs; null where it must be read in this thread. Never rejects. */
  readonly start: Promise<StoredStart | null>;
  /** Rejects where it must be read in this thread, as `scopes` does. */
  journals(seminar: SeminarId, scopes: readonly string[]): Promise<Journals>;
  scopes(seminar: SeminarId, table: 'journal' | 'feedEntries'): Promise<readonly string[]>;
}

type ReaderLine = WorkerLine<ReaderRequest>;

/** How long (ms) a start waits for what reads it, and what is asked after it for a worker. */
const patience = 3_000;

/** Starts reading what a start in a seminar needs, over a line to where `serveReader` serves. */
export function readOver(line: ReaderLine, question: StartQuestion): StoreReader {
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

/**
 * The same where something else reads the start (`asked`): what is asked after it goes over a line that is opened for the
 * first such question, so that no worker is started for nothing.
 */
export function readAfter(
  asked: Promise<StoredStart | null>,
  openLine: () => ReaderLine,
  question: StartQuestion,
): StoreReader {
  const start = inTime(asked);
  let opening: ReturnType<typeof open> | null = null;

  async function open() {
    const read = await start;
    if (!read) throw new Error('The start was not read.');
    const worker = createWorkerCalls(openLine(), 'reader');
    const giveUp = () => worker.fail('The reader cannot open the store.');
    const timer = setTimeout(giveUp, patience);
    try {
      await worker.call({ kind: 'open', localKey: read.localKey });
    } catch (error) {
      giveUp();
      throw error;
    } finally {
      clearTimeout(timer);
    }
    return worker;
  }

  async function call<Value>(request: ReaderRequest): Promise<Value> {
    opening ??= open();
    const worker = await opening;
    return worker.call(request);
  }

  return {
    question,
    start,
    journals: (seminar, scopes) => call({ kind: 'journals', seminar, scopes }),
    scopes: (seminar, table) => call({ kind: 'scopes', seminar, table }),
  };
}

/** What was asked for, or null where it does not come in time. */
function inTime(asked: Promise<StoredStart | null>): Promise<StoredStart | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patience);
    asked
      .catch(() => null)
      .then(resolve)
      .finally(() => clearTimeout(timer));
  });
}
