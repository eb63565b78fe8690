import type { Surroundings } from '../../src/pwa/surroundings.ts';
import type { UpdateMessage } from '../../src/pwa/updateChannel.ts';

class FakeWorker extends EventTarget {
  received: string[] = [];
  postMessage(message: { type: 'SKIP_WAITING' }): void {
    this.received.push(message.type);
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  updates = 0;
  async update(): Promise<void> {
    this.updates += 1;
  }
}

/** One browser: a registration shared by all its tabs, moved through its states by the test. */
export class FakeBrowser {
  readonly registration = new FakeRegistration();
  readonly tabs: FakeTab[] = [];
  isRegistrationRefused = false;
  isServerReachable = true;

  openTab(name: string): FakeTab {
    const tab = new FakeTab(this, name);
    this.tabs.push(tab);
    return tab;
  }

  /** A version begins to install, as after register() or update(). */
  beginInstall(): void {
    this.registration.installing = new FakeWorker();
    this.registration.dispatchEvent(new Event('updatefound'));
  }

  /** The installing version has stored everything: it becomes active, or waits behind the active one. */
  finishInstall(): void {
    const worker = this.registration.installing;
    this.registration.installing = null;
    if (this.registration.active) this.registration.waiting = worker;
    else this.registration.active = worker;
    worker?.dispatchEvent(new Event('statechange'));
  }

  failInstall(): void {
    const worker = this.registration.installing;
    this.registration.installing = null;
    worker?.dispatchEvent(new Event('statechange'));
  }

  /** The active version starts to serve every open tab, as after clients.claim() or skipWaiting(). */
  takeControl(): void {
    this.registration.active = this.registration.waiting ?? this.registration.active;
    this.registration.waiting = null;
    for (const tab of this.tabs) {
      tab.container.controller = this.registration.active;
      tab.container.dispatchEvent(new Event('controllerchange'));
    }
  }
}

class FakeContainer extends EventTarget {
  controller: object | null = null;
  registrations = 0;
  readonly #browser: FakeBrowser;
  constructor(browser: FakeBrowser) {
    super();
    this.#browser = browser;
    this.controller = browser.registration.active;
  }
  async register(): Promise<FakeRegistration> {
    this.registrations += 1;
    if (this.#browser.isRegistrationRefused) throw new TypeError('refused');
    return this.#browser.registration;
  }
}

export class FakeTab {
  readonly container: FakeContainer;
  readonly page = new EventTarget();
  reloads = 0;
  flushes = 0;
  /** What saving does in this tab; a test may make it fail or hang. */
  save: () => Promise<void> = async () => undefined;
  readonly #browser: FakeBrowser;
  readonly #name: string;
  readonly #hears = new Set<(message: UpdateMessage) => void>();

  constructor(browser: FakeBrowser, name: string) {
    this.#browser = browser;
    this.#name = name;
    this.container = new FakeContainer(browser);
  }

  flush = (): Promise<void> => {
    this.flushes += 1;
    return this.save();
  };

  surroundings(): Surroundings {
    return {
      container: this.container,
      page: this.page,
      tab: this.#name,
      channel: {
        send: (message) => {
          for (const other of this.#browser.tabs) if (other !== this) for (const hear of other.#hears) hear(message);
        },
        onMessage: (listener) => {
          this.#hears.add(listener);
          return () => this.#hears.delete(listener);
        },
      },
      reload: () => {
        this.reloads += 1;
      },
      isServerReachable: async () => this.#browser.isServerReachable,
    };
  }
}
