import { lineTo } from '../../feed/workerCalls.ts';
import type { StartQuestion } from '../../storage/reader/readerCalls.ts';
import { readOver, type StoreReader } from '../../storage/reader/storeReader.ts';

/** Starts reading what a start in a seminar needs; null where no worker can be had. */
export function openReader(question: StartQuestion): StoreReader | null {
  if (typeof Worker === 'undefined' || typeof indexedDB === 'undefined') return null;
  try {
    const worker = new Worker(new URL('./readerWorker.ts', import.meta.url), { type: 'module' });
    return readOver(lineTo(worker), question);
  } catch {
    return null;
  }
}
