import { answerCalls, type WorkerHost } from '../../feed/workerCalls.ts';
import { createDiskReader } from './diskReader.ts';
import type { ReaderRequest, ReadPlan } from './readerCalls.ts';

/** Reads the store in a worker, and the plan in it. `name` is the store's, for tests. */
export function serveReader(host: WorkerHost, readPlan: ReadPlan, name?: string): void {
  answerCalls<ReaderRequest>(host, createDiskReader(readPlan, name));
}
