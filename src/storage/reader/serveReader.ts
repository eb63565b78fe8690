import { answerCalls, type WorkerHost } from '../../feed/workerCalls.ts';
import { createDiskReader } from './diskReader.ts';
import type { ReaderRequest } from './readerCalls.ts';

/** Reads the store in a worker. `name` is the store's, for tests. */
export function serveReader(host: WorkerHost, name?: string): void {
  answerCalls<ReaderRequest>(host, createDiskReader(name));
}
