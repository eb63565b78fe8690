import type { EngineArguments, EngineMethod, EngineRequest, EngineResults } from './engineCalls.ts';
import type { FeedEngine, FeedEngineOptions } from './feedEngine.ts';
import { createWorkerCalls, type WorkerLine } from './workerCalls.ts';

/** Opens an engine at the other end of a line. One that fails rejects every call; the caller then closes it and opens another. */
export async function callFeedEngine(line: WorkerLine<EngineRequest>, options: FeedEngineOptions): Promise<FeedEngine> {
  const worker = createWorkerCalls(line, 'feed worker');

  function call<Method extends EngineMethod>(
    method: Method,
    ...given: EngineArguments[Method]
  ): Promise<EngineResults[Method]> {
    return worker.call({ kind: 'call', method, given });
  }

  await worker.call<void>({ kind: 'open', options });
  return {
    load: (entries) => call('load', entries),
    state: (scope, vector) => call('state', scope, vector),
    accept: (entries) => call('accept', entries),
    heads: () => call('heads'),
    sealNew: (request) => call('sealNew', request),
    checkpointsDue: () => call('checkpointsDue'),
    sealCheckpoint: (request) => call('sealCheckpoint', request),
    mayWrite: (scope) => call('mayWrite', scope),
    addLink: (link) => call('addLink', link),
    forks: () => call('forks'),
    largeDeletions: () => call('largeDeletions'),
    needsNewerApp: () => call('needsNewerApp'),
    history: (scope) => call('history', scope),
    stateAt: (place, entries) => call('stateAt', place, entries),
    feeds: () => call('feeds'),
    withdrawals: () => call('withdrawals'),
    asideIn: (scope) => call('asideIn', scope),
    stateWithAside: (scope, entries) => call('stateWithAside', scope, entries),
    close: () => worker.fail('The feed engine is closed.'),
  };
}
