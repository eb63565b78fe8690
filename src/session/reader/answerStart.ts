import { readStartOnce } from '../../storage/reader/diskReader.ts';
import type { StartQuestion } from '../../storage/reader/readerCalls.ts';
import { readStoredPlan } from '../scopeDocs.ts';

/**
 * Reads what a page's start needs (S46 of src/storage) in the service worker that serves it, and answers at the port with
 * it, or with null where the page must read it. Keeps nothing: a browser may end a service worker whenever it has answered.
 */
export async function answerStart(question: StartQuestion, port: MessagePort | undefined): Promise<void> {
  const start = await readStartOnce(question, readStoredPlan).catch(() => null);
  try {
    port?.postMessage(start);
  } catch {
    // Not every browser can hand over keys from a service worker.
    port?.postMessage(null);
  }
}
