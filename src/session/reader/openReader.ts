import { lineTo } from '../../feed/workerCalls.ts';
import type { ReaderRequest, StartMessage, StartQuestion, StoredStart } from '../../storage/reader/readerCalls.ts';
import { readAfter, readOver, type StoreReader } from '../../storage/reader/storeReader.ts';

/**
 * Starts reading what a start in a seminar needs: in the service worker, which runs already where it serves the page; in a
 * worker of the page's own where none does, or where one is needed at once anyway; null where no worker can be had.
 */
export function openReader(question: StartQuestion): StoreReader | null {
  if (typeof Worker === 'undefined' || typeof indexedDB === 'undefined') return null;
  try {
    const server = question.readsOn ? null : navigator.serviceWorker?.controller;
    return server ? readAfter(askFor(question, server), openLine, question) : readOver(openLine(), question);
  } catch {
    return null;
  }
}

function askFor(question: StartQuestion, server: ServiceWorker): Promise<StoredStart | null> {
  const { port1, port2 } = new MessageChannel();
  const message: StartMessage = { type: 'READ_START', question };
  server.postMessage(message, [port2]);
  return new Promise((resolve) => {
    const end = (start: StoredStart | null) => {
      port1.close();
      resolve(start);
    };
    port1.onmessage = ({ data }) => end(data);
    // Not every browser can take keys over from a service worker.
    port1.onmessageerror = () => end(null);
  });
}

function openLine() {
  return lineTo<ReaderRequest>(new Worker(new URL('./readerWorker.ts', import.meta.url), { type: 'module' }));
}
