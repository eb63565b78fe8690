type Dragging = typeof import('./dragging.ts');

let loaded: Dragging | undefined;
let loading: Promise<Dragging> | undefined;

/**
 * Calls `attach` once drag and drop is there. It is fetched when the page has nothing better to do, and
 * a page that cannot fetch it goes on without: everything it does can be done by button and by key.
 */
export function whenDraggingIsReady(attach: (dragging: Dragging) => () => void): () => void {
  if (loaded) return attach(loaded);
  let isLeft = false;
  let detach = () => {};
  loading ??= idle().then(() => import('./dragging.ts'));
  loading.then(
    (dragging) => {
      loaded = dragging;
      if (!isLeft) detach = attach(dragging);
    },
    () => {
      loading = undefined;
    },
  );
  return () => {
    isLeft = true;
    detach();
  };
}

/** Safari has no idle callback; a second after the board is shown does as well. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve, 1_000);
  });
}
