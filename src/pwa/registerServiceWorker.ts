import { answerSaveRequests, saveInOtherTabs } from './saveInOtherTabs.ts';
import { browserSurroundings, type WorkerRegistration } from './surroundings.ts';

/**
 * - `unsupported`: this browser or address has no service worker; the app works, but only while the server answers.
 * - `installing`: not everything is stored yet.
 * - `ready`: the whole app is stored; it starts without a network.
 * - `updateWaiting`: a newer version is stored and takes over when asked.
 */
export type OfflineState = 'unsupported' | 'installing' | 'ready' | 'updateWaiting';

/** Fits useSyncExternalStore: `subscribe`, and `() => control.state`. */
export interface ServiceWorkerControl {
  readonly state: OfflineState;
  subscribe(listener: () => void): () => void;
  /**
   * Saves here and in the other tabs, lets the waiting version take over, and reloads every tab once.
   * Rejects, with nothing reloaded, when something could not be saved.
   */
  applyUpdate(): Promise<void>;
}

/** Registers the service worker `when` there is time; `flush` resolves when everything written in this tab is stored. */
export function registerServiceWorker(
  { flush, when }: { flush: () => Promise<void>; when: (act: () => void) => void },
  { container, page, channel, tab, reload, isServerReachable } = browserSurroundings(),
): ServiceWorkerControl {
  const listeners = new Set<() => void>();
  let state: OfflineState = container ? 'installing' : 'unsupported';
  let registration: WorkerRegistration | undefined;
  let isControlled = Boolean(container?.controller);
  let isAsked = false;
  /** This page belongs to a version whose files may be gone already; only a reload helps. */
  let isOutdated = false;
  let isReloading = false;

  function look(): void {
    const hasUpdate = isOutdated || (registration?.waiting && registration.active);
    const next = hasUpdate
      ? 'updateWaiting'
      : !container
        ? 'unsupported'
        : registration?.active
          ? 'ready'
          : 'installing';
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  async function register(): Promise<void> {
    try {
      registration = await container?.register('./serviceWorker.js', { updateViaCache: 'none' });
    } catch {
      // Tried again when the network is back; until then the state says that not everything is stored.
      return;
    }
    const watch = () => {
      registration?.installing?.addEventListener('statechange', look);
      look();
    };
    registration?.addEventListener('updatefound', watch);
    watch();
  }

  async function reloadOnce(): Promise<void> {
    await flush();
    if (isReloading) return;
    isReloading = true;
    reload();
  }

  function markOutdated(): void {
    isOutdated = true;
    look();
  }

  container?.addEventListener('controllerchange', () => {
    // On the first visit the worker begins to serve a page that is of its own version.
    const isUpdate = isControlled || isAsked;
    isControlled = true;
    if (isUpdate) reloadOnce().catch(markOutdated);
  });
  page.addEventListener('online', () => {
    if (!registration?.active) void register();
  });
  page.addEventListener('visibilitychange', () => {
    // Fails without a network, and is asked again next time.
    registration?.update().catch(() => undefined);
  });
  page.addEventListener('vite:preloadError', async () => {
    if (await isServerReachable()) markOutdated();
  });
  answerSaveRequests(channel, tab, flush);
  when(() => void register());

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async applyUpdate() {
      if (state !== 'updateWaiting') return;
      const waiting = registration?.waiting;
      if (!waiting) return reloadOnce();
      await flush();
      await saveInOtherTabs(channel, tab);
      isAsked = true;
      waiting.postMessage({ type: 'SKIP_WAITING' });
    },
  };
}
