import { createFeedEngine } from './createFeedEngine.ts';
import type { EngineArguments, EngineCalls, EngineMethod, EngineRequest } from './engineCalls.ts';
import { answerCalls, type WorkerHost } from './workerCalls.ts';

/** Runs the one engine of a worker. */
export function serveFeedEngine(host: WorkerHost): void {
  let engine: Promise<EngineCalls> | null = null;

  async function resultOf(request: EngineRequest): Promise<unknown> {
    if (request.kind === 'open') {
      engine = createFeedEngine(request.options);
      await engine;
      return undefined;
    }
    if (engine === null) throw new Error('No feed engine is open.');
    return call(await engine, request.method, request.given);
  }

  answerCalls(host, resultOf, buffersOf);
}

function call<Method extends EngineMethod>(engine: EngineCalls, method: Method, given: EngineArguments[Method]) {
  return engine[method](...given);
}

/** A document's state is made for the caller alone, so its bytes are moved instead of copied. */
function buffersOf(value: unknown): Transferable[] {
  return value instanceof Uint8Array && value.byteLength === value.buffer.byteLength ? [value.buffer] : [];
}
