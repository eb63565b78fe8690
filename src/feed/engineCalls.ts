import type { FeedEngine, FeedEngineOptions } from './feedEngine.ts';

/** What may be asked of an engine in a worker; closing ends the worker itself. */
export type EngineMethod = Exclude<keyof FeedEngine, 'close'>;
export type EngineArguments = { readonly [Method in EngineMethod]: Parameters<FeedEngine[Method]> };
export type EngineResults = { readonly [Method in EngineMethod]: Awaited<ReturnType<FeedEngine[Method]>> };
export type EngineCalls = {
  readonly [Method in EngineMethod]: (...given: EngineArguments[Method]) => Promise<EngineResults[Method]>;
};

/** A message to the worker. Keys are handed over as the objects they are: they cannot be read out. */
export type EngineRequest =
  | { readonly kind: 'open'; readonly id: number; readonly options: FeedEngineOptions }
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly method: EngineMethod;
      readonly given: EngineArguments[EngineMethod];
    };

/** A message from the worker: the answer to the request with the same number. */
export type EngineAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };
