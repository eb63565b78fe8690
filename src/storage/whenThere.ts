/** What can be used before it is there: all it does takes time, and `watch` gives the way to end it. */
type Awaitable<T> = {
  readonly [Name in keyof T]: Name extends 'watch'
    ? (...parts: never[]) => () => void
    : (...parts: never[]) => Promise<unknown>;
};

/** How something comes. */
export interface Coming<T> {
  /** What has come; null before. */
  arrived(): T | null;
  /** Rejects where it did not come, and is called again when it is needed again. */
  come(): Promise<T>;
  /** Calls back when there is time; whoever watches waits that long before it comes, whoever asks does not. */
  soon(act: () => void): void;
}

/**
 * Something that is still to come, used as if it were there: what is called before waits for it, and rejects where it
 * does not come; what is called after goes to it within the same call.
 */
export function whenThere<T extends Awaitable<T>>({ arrived, come, soon }: Coming<T>): T {
  const calls =
    (name: string | symbol) =>
    async (...parts: unknown[]) =>
      Reflect.apply(Reflect.get(await come(), name), undefined, parts);
  const watches = (...parts: unknown[]) => {
    let stop: (() => void) | null = () => {};
    const begin = (there: T) => {
      if (stop) stop = Reflect.apply(Reflect.get(there, 'watch'), undefined, parts);
    };
    // Where it does not come, whoever calls is told.
    soon(() => stop && come().then(begin, () => undefined));
    return () => {
      stop?.();
      stop = null;
    };
  };
  return new Proxy(Object.create(null), {
    get(_, name) {
      const there = arrived();
      return there ? Reflect.get(there, name) : name === 'watch' ? watches : calls(name);
    },
  });
}
