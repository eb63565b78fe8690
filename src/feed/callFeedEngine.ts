import type { EngineAnswer, EngineArguments, EngineMethod, EngineRequest, EngineResults } from './engineCalls.ts';
import type { FeedEngine, FeedEngineOptions } from './feedEngine.ts';

/** The near end of a worker. */
export interface EngineLine {
  send(request: EngineRequest): void;
  /** `onFailure`: the worker could not start, fails outside of any request, or says what cannot be read. */
  listen(onAnswer: (answer: EngineAnswer) => void, onFailure: () => void): void;
  end(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Opens an engine at the other end of a line. A line that fails rejects every call, those that wait and
 * those to come, so none hangs; the caller then closes the engine and opens another.
 */
export async function callFeedEngine(line: EngineLine, options: FeedEngineOptions): Promise<FeedEngine> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let failure: Error | null = null;

  function fail(reason: string): void {
    failure ??= new Error(reason);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
    line.end();
  }

  function settle(answer: EngineAnswer): void {
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) call?.resolve(answer.value);
    else call?.reject(new Error(answer.message));
  }

  line.listen(settle, () => fail('The feed worker has failed.'));

  function send<Value>(toRequest: (id: number) => EngineRequest): Promise<Value> {
    return new Promise((resolve, reject) => {
      if (failure) throw failure;
      lastId += 1;
      line.send(toRequest(lastId));
      waiting.set(lastId, { resolve, reject });
    });
  }

  function call<Method extends EngineMethod>(
    method: Method,
    ...given: EngineArguments[Method]
  ): Promise<EngineResults[Method]> {
    return send((id) => ({ kind: 'call', id, method, given }));
  }

  await send<void>((id) => ({ kind: 'open', id, options }));
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
    close: () => fail('The feed engine is closed.'),
  };
}
