import { liveQuery } from 'dexie';

export interface SharedQuery<T> {
  /** Calls back with what the query gives, now and whenever that changes in any tab, until the returned function is called. */
  watch(listener: (value: T) => void, onError: (error: unknown) => void): () => void;
}

/**
 * A live query that is asked once for all who watch it; whoever comes later gets what the others have. It is asked
 * anew when somebody comes after all have gone, or after it has failed.
 */
export function shareQuery<T>(read: () => Promise<T>): SharedQuery<T> {
  const watchers = new Set<{ readonly listener: (value: T) => void; readonly onError: (error: unknown) => void }>();
  let latest: { readonly value: T } | null = null;
  let isAsked = false;
  let stop = () => {};

  function start(): void {
    isAsked = true;
    const subscription = liveQuery(read).subscribe({
      next(value) {
        latest = { value };
        for (const { listener } of [...watchers]) listener(value);
      },
      error(error) {
        forget();
        for (const { onError } of [...watchers]) onError(error);
      },
    });
    stop = () => subscription.unsubscribe();
  }

  function forget(): void {
    isAsked = false;
    latest = null;
  }

  return {
    watch(listener, onError) {
      const watcher = { listener, onError };
      watchers.add(watcher);
      if (!isAsked) start();
      // Later, as from the disk: nobody is called back before they know how to stop it.
      else queueMicrotask(() => latest && watchers.has(watcher) && listener(latest.value));
      return () => {
        if (!watchers.delete(watcher) || watchers.size > 0) return;
        stop();
        forget();
      };
    },
  };
}
