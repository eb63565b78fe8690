import type { FeedEngine } from '../feed/feedEngine.ts';

/** The engine of a seminar's feeds, started when it is first needed, and let go when the disk has moved on without it. */
export interface RunningEngine {
  start(): Promise<FeedEngine>;
  /** Whether somebody has asked for it since it was last let go. */
  isWanted(): boolean;
  isReady(): boolean;
  letGo(): void;
  /** How often it has been let go: what an earlier one was told is forgotten. */
  timesLetGo(): number;
  /** Work that can be done twice: where the engine was let go meanwhile, it is done again with the next. */
  use<Value>(work: (engine: FeedEngine) => Promise<Value>): Promise<Value>;
  /** Lets it go; work that fails is not done again. */
  close(): void;
}

export function createRunningEngine(open: () => Promise<FeedEngine>): RunningEngine {
  let engine: { readonly opening: Promise<FeedEngine>; isReady: boolean } | null = null;
  let isClosed = false;
  let timesLetGo = 0;

  function start(): Promise<FeedEngine> {
    if (engine) return engine.opening;
    const starting = { opening: open(), isReady: false };
    engine = starting;
    starting.opening.then(
      () => {
        starting.isReady = true;
      },
      () => {
        if (engine === starting) engine = null;
      },
    );
    return starting.opening;
  }

  function letGo(): void {
    timesLetGo += 1;
    engine?.opening.then((opened) => opened.close()).catch(() => undefined);
    engine = null;
  }

  return {
    start,
    isWanted: () => engine !== null,
    isReady: () => engine?.isReady === true,
    letGo,
    timesLetGo: () => timesLetGo,
    async use(work) {
      for (;;) {
        const before = timesLetGo;
        try {
          return await work(await start());
        } catch (error) {
          if (timesLetGo === before || isClosed) throw error;
        }
      }
    },
    close() {
      isClosed = true;
      letGo();
    },
  };
}
