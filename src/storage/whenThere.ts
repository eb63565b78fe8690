/** What can be used before it is there: all it does takes time, and `watch` gives the way to end it. */
type Awaitable<T> = {
  readonly [Name in keyof T]: Name extends 'watch'
    ? (...parts: never[]) => () => void
    : (...parts: never[]) => Promise<unknown>;
};

/** How something comes: `come` rejects where it did not, and is called again when it is needed again. */
export interface Coming<T> {
  come(): Promise<T>;
  /** Calls back when there is time; whoever watches waits that long before it comes, whoever asks does not. */
  soon(act: () => void): void;
}

/**
 * Something that is still to come, used as if it were there: what is called before waits for it, and rejects where it
 * does not come; what is called after goes to it within the same call.
 */
export function whenThere<T extends Awaitable<T>>({ come, soon }: Coming<T>): T {
  let there: T | null = null;
  const arrive = async () => {
    there ??= await come();
    return there;
  };
  const calls =
    (name: string | symbol) =>
    async (...parts: unknown[]) =>
      Reflect.apply(Reflect.get(await arrive(), name), undefined, parts);
  const watches = (...parts: unknown[]) => {
    let stop: (() => void) | null = () => {};
    const begin = (arrived: T) => {
      if (stop) stop = Reflect.apply(Reflect.get(arrived, 'watch'), undefined, parts);
    };
    // Where it does not come, whoever calls is told.
    soon(() => stop && arrive().then(begin, () => undefined));
    return () => {
      stop?.();
      stop = null;
    };
  };
  return new Proxy(Object.create(null), {
    get: (_, name) => (there ? Reflect.get(there, name) : name === 'watch' ? watches : calls(name)),
  });
}
