import { createFeedEngine } from './createFeedEngine.ts';
import type { EngineAnswer, EngineArguments, EngineCalls, EngineMethod, EngineRequest } from './engineCalls.ts';

/** Where requests come from and answers go: a worker's own scope, or a port. */
interface EngineHost {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: EngineAnswer, transfer: Transferable[]): void;
}

/** Runs the one engine of a worker. Every request is answered, with what went wrong if anything did. */
export function serveFeedEngine(host: EngineHost): void {
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

  host.onmessage = ({ data }) => {
    const request: EngineRequest = data;
    resultOf(request).then(
      (value) => host.postMessage({ id: request.id, ok: true, value }, buffersOf(value)),
      (error) => host.postMessage({ id: request.id, ok: false, message: String(error) }, []),
    );
  };
}

function call<Method extends EngineMethod>(engine: EngineCalls, method: Method, given: EngineArguments[Method]) {
  return engine[method](...given);
}

/** A document's state is made for the caller alone, so its bytes are moved instead of copied. */
function buffersOf(value: unknown): Transferable[] {
  return value instanceof Uint8Array && value.byteLength === value.buffer.byteLength ? [value.buffer] : [];
}
