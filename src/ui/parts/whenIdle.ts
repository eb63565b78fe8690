/** Calls back when the browser has nothing else to do, or soon where it does not tell; gives the way to call it off. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act, { timeout: 2_000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(act, 16);
  return () => clearTimeout(timer);
}
