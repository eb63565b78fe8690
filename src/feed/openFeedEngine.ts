import { callFeedEngine } from './callFeedEngine.ts';
import type { FeedEngine, FeedEngineOptions } from './feedEngine.ts';
import { lineTo } from './workerCalls.ts';

/**
 * Opens an engine in a worker of its own, so that checking and sealing never hold up a screen; where no
 * worker can be had, in this thread. Throws for what `createFeedEngine` throws for.
 */
export async function openFeedEngine(options: FeedEngineOptions): Promise<FeedEngine> {
  const worker = startWorker();
  if (worker) {
    try {
      return await callFeedEngine(lineTo(worker), options);
    } catch {
      // Whatever the worker could not do, this thread does or says why it cannot.
      worker.terminate();
    }
  }
  const { createFeedEngine } = await import('./createFeedEngine.ts');
  return createFeedEngine(options);
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./feedWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
