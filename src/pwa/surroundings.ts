import { openUpdateChannel, type UpdateChannel } from './updateChannel.ts';

/** The parts of the browser that registering a service worker needs; tests give fakes. */
export interface Surroundings {
  /** Undefined where service workers are missing: plain http, some private windows, the development server. */
  container: WorkerContainer | undefined;
  /** Hears online, visibilitychange and vite:preloadError. */
  page: EventTarget;
  channel: UpdateChannel;
  /** A name for this tab that no other tab has. */
  tab: string;
  reload(): void;
  /** Whether the server answers at this moment. */
  isServerReachable(): Promise<boolean>;
}

/** What is used of ServiceWorkerContainer. */
export interface WorkerContainer extends EventTarget {
  readonly controller: object | null;
  register(url: string, options: { updateViaCache: 'none' }): Promise<WorkerRegistration>;
}

/** What is used of ServiceWorkerRegistration. */
export interface WorkerRegistration extends EventTarget {
  readonly installing: EventTarget | null;
  readonly waiting: { postMessage(message: { type: 'SKIP_WAITING' }): void } | null;
  readonly active: object | null;
  update(): Promise<unknown>;
}

export function browserSurroundings(): Surroundings {
  return {
    // The development server has no built worker to register.
    container: import.meta.env.PROD && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
    page: window,
    channel: openUpdateChannel(),
    tab: `${performance.timeOrigin} ${Math.random()}`,
    reload: () => location.reload(),
    isServerReachable: () =>
      fetch('./', { method: 'HEAD', cache: 'no-store' }).then(
        (response) => response.ok,
        () => false,
      ),
  };
}
