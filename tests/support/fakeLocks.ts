/** The Web Locks of one browser: exclusive locks with queue, steal and abort, as the standard has them. */
export interface FakeLocks {
  /** `navigator.locks` as this tab sees it. */
  of(tab: string): { request(name: string, options: LockOptions, callback: () => unknown): Promise<unknown> };
  /** Which tab holds a lock. */
  holder(name: string): string | null;
  /** The tab's locks are free and its requests forgotten; it hears nothing of it. */
  die(tab: string): void;
  /** The tab keeps what it holds, and hears of what happens to its requests when it wakes. */
  sleep(tab: string): void;
  wake(tab: string): void;
}

interface Request {
  readonly tab: string;
  readonly name: string;
  readonly callback: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export function createFakeLocks(): FakeLocks {
  const held = new Map<string, Request>();
  let queue: Request[] = [];
  const asleep = new Map<string, (() => void)[]>();
  const dead = new Set<string>();

  /** A dead tab does nothing any more, though its timers go on in this process. */
  const whenAwake = (tab: string, act: () => void) => {
    const waiting = asleep.get(tab);
    if (dead.has(tab)) return;
    if (waiting) waiting.push(act);
    else act();
  };
  /** What a tab is told, it is told in a later task. */
  const tell = (tab: string, act: () => void) => queueMicrotask(() => whenAwake(tab, act));

  function grant(request: Request): void {
    held.set(request.name, request);
    const letGo = (settle: () => void) => {
      if (held.get(request.name) === request) held.delete(request.name);
      settle();
      grantNext(request.name);
    };
    tell(request.tab, () => {
      new Promise((resolve) => resolve(request.callback())).then(
        (value) => letGo(() => request.resolve(value)),
        (error: unknown) => letGo(() => request.reject(error)),
      );
    });
  }

  function grantNext(name: string): void {
    if (held.has(name)) return;
    const next = queue.find((request) => request.name === name);
    if (!next) return;
    queue = queue.filter((request) => request !== next);
    grant(next);
  }

  function enter(request: Request, options: LockOptions): void {
    if (options.signal?.aborted) return;
    if (!options.steal) {
      queue.push(request);
      grantNext(request.name);
      return;
    }
    const robbed = held.get(request.name);
    if (robbed) tell(robbed.tab, () => robbed.reject(new DOMException('The lock was stolen.', 'AbortError')));
    grant(request);
  }

  return {
    of: (tab) => ({
      request: (name, options, callback) =>
        new Promise((resolve, reject) => {
          const request: Request = { tab, name, callback, resolve, reject };
          options.signal?.addEventListener('abort', () => {
            if (!queue.includes(request)) return;
            queue = queue.filter((other) => other !== request);
            reject(options.signal?.reason);
          });
          whenAwake(tab, () => enter(request, options));
        }),
    }),
    holder: (name) => held.get(name)?.tab ?? null,
    die(tab) {
      dead.add(tab);
      queue = queue.filter((request) => request.tab !== tab);
      for (const [name, request] of [...held]) {
        if (request.tab !== tab) continue;
        held.delete(name);
        grantNext(name);
      }
    },
    sleep: (tab) => void asleep.set(tab, asleep.get(tab) ?? []),
    wake(tab) {
      const waiting = asleep.get(tab) ?? [];
      asleep.delete(tab);
      for (const act of waiting) act();
    },
  };
}
