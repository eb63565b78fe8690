import type { FeedEngine, FeedEngineOptions } from './feedEngine.ts';

/** What may be asked of an engine in a worker; closing ends the worker itself. */
export type EngineMethod = Exclude<keyof FeedEngine, 'close'>;
export type EngineArguments = { readonly [Method in EngineMethod]: Parameters<FeedEngine[Method]> };
export type EngineResults = { readonly [Method in EngineMethod]: Awaited<ReturnType<FeedEngine[Method]>> };
export type EngineCalls = {
  readonly [Method in EngineMethod]: (...given: EngineArguments[Method]) => Promise<EngineResults[Method]>;
};

/** What is asked of the worker. */
export type EngineRequest =
  | { readonly kind: 'open'; readonly options: FeedEngineOptions }
  | { readonly kind: 'call'; readonly method: EngineMethod; readonly given: EngineArguments[EngineMethod] };
