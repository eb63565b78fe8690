type Dragging = typeof import('./dragging.ts');

let loaded: Dragging | undefined;
let loading: Promise<Dragging> | undefined;

/**
 * Calls `attach` once drag and drop is there. It is fetched when a pointer shows that it may be wanted, and
 * a page that cannot fetch it goes on without: everything it does can be done by button and by key.
 */
export function whenDraggingIsReady(attach: (dragging: Dragging) => () => void): () => void {
  if (loaded) return attach(loaded);
  let isLeft = false;
  let detach = () => {};
  loading ??= pointerSeen().then(() => import('./dragging.ts'));
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

/** Resolves when a mouse, a pen or a finger first comes near the page. */
function pointerSeen(): Promise<void> {
  return new Promise((resolve) => {
    const options = { once: true, passive: true };
    for (const sign of ['pointermove', 'pointerdown']) window.addEventListener(sign, () => resolve(), options);
  });
}
