/** A state that is worked out when somebody asks, and stays the same object until it has changed. */
export interface ExchangeView<State> {
  changed(): void;
  state(): State;
  subscribe(listener: () => void): () => void;
}

export function createExchangeView<State>(read: () => State): ExchangeView<State> {
  const listeners = new Set<() => void>();
  let snapshot: State | null = null;
  return {
    changed() {
      snapshot = null;
      for (const listener of listeners) listener();
    },
    state() {
      snapshot ??= read();
      return snapshot;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
