/** The line that is being written in: a point's id, or a new line's key. */
export interface ActiveRow {
  get(): string | null;
  set(row: string | null): void;
  subscribe(listener: () => void): () => void;
  /** Listens to the pointer until the returned function is called. */
  followPointer(page: Document): () => void;
}

/**
 * Tools unfold on the active row, which moves what stands below. So while a finger or button is down
 * the row does not change: what was pressed stays under the finger until it is let go.
 */
export function createActiveRow(): ActiveRow {
  let active: string | null = null;
  let isPressed = false;
  let next: { readonly row: string | null } | null = null;
  const listeners = new Set<() => void>();
  const apply = (row: string | null) => {
    next = null;
    if (row === active) return;
    active = row;
    for (const listener of listeners) listener();
  };
  return {
    get: () => active,
    set(row) {
      if (isPressed) next = { row };
      else apply(row);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    followPointer(page) {
      const press = () => {
        isPressed = true;
      };
      const release = () => {
        isPressed = false;
        // The click comes after this event; what it hits must still be in place.
        if (next) setTimeout(() => next && !isPressed && apply(next.row));
      };
      page.addEventListener('pointerdown', press, true);
      page.addEventListener('pointerup', release, true);
      page.addEventListener('pointercancel', release, true);
      return () => {
        page.removeEventListener('pointerdown', press, true);
        page.removeEventListener('pointerup', release, true);
        page.removeEventListener('pointercancel', release, true);
      };
    },
  };
}
