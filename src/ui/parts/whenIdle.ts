/** How long (ms) something waits for its turn at most. */
const patience = 2_000;

/** Whether the page has drawn anything, or nobody can tell: until then nothing else has its turn. */
let hasDrawn = !watchForPicture();
const waiting = new Set<() => void>();

/**
 * Calls back when the page has drawn its first picture and the browser has nothing else to do, or soon where it does not
 * tell; gives the way to call it off.
 */
export function whenIdle(act: () => void): () => void {
  if (hasDrawn || document.hidden) return whenNothingElse(act);
  let stop = () => {
    clearTimeout(timer);
    waiting.delete(goOn);
  };
  const goOn = () => {
    stop();
    stop = whenNothingElse(act);
  };
  const timer = setTimeout(goOn, patience);
  waiting.add(goOn);
  return () => stop();
}

function whenNothingElse(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act, { timeout: patience });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(act, 16);
  return () => clearTimeout(timer);
}

/** False where the browser does not tell when it has drawn. */
function watchForPicture(): boolean {
  if (typeof PerformanceObserver === 'undefined') return false;
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return false;
  const observer = new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    hasDrawn = true;
    for (const goOn of [...waiting]) goOn();
  });
  observer.observe({ type: 'paint', buffered: true });
  return true;
}
