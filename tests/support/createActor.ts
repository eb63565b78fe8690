import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { type ContextOptions, createBrowserProfile } from './launchBrowser.ts';
import { recordErrors } from './recordErrors.ts';
import { recordForeignRequests } from './recordForeignRequests.ts';

/** A person in a browser test: one device, with its own browser profile. Page objects take `actor.page`. */
export interface Actor {
  name: string;
  /** The tab the actor looks at; a new one after restart. */
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every request so far that left the app's origin, over all restarts; expected to stay empty. */
  readonly foreignRequests: string[];
  /** Every error that reached the console or nobody, over all restarts. */
  readonly errors: string[];
  /** Closes the browser as a user would, and opens it again at the same address or another. */
  restart(address?: string): Promise<void>;
  /** Ends the browser with kill -9, as when the battery is taken out. `restart` opens it again. */
  kill(): Promise<void>;
  /** Stops the browser in the middle of whatever it does, as when a lid is closed, until `wake`. */
  sleep(): void;
  wake(): void;
  /** Closes the browser and forgets the device. */
  leave(): Promise<void>;
}

interface ActorOptions extends ContextOptions {
  /** Changes the browser each time it was opened, before it goes anywhere; gets the empty tab. */
  beforeVisit?: (tab: Page) => Promise<void>;
}

/** Opens a fresh browser for one person at the given address. */
export async function createActor(name: string, address: string, options: ActorOptions = {}): Promise<Actor> {
  const { beforeVisit, ...contextOptions } = options;
  const profile = createBrowserProfile();
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  let context = await open();
  let page = await visit(address);

  async function open(): Promise<BrowserContext> {
    const opened = await profile.open(contextOptions);
    recordForeignRequests(opened, new URL(address).origin, foreignRequests);
    recordErrors(opened, name, errors);
    return opened;
  }

  async function visit(where: string): Promise<Page> {
    const tab = context.pages()[0] ?? (await context.newPage());
    await beforeVisit?.(tab);
    await tab.goto(where);
    return tab;
  }

  return {
    name,
    foreignRequests,
    errors,
    get page() {
      return page;
    },
    get context() {
      return context;
    },
    async restart(where = address) {
      await context.close();
      context = await open();
      page = await visit(where);
    },
    async kill() {
      const closed = new Promise((resolve) => context.once('close', resolve));
      process.kill(browserProcess(profile.folder), 'SIGKILL');
      await closed;
    },
    // To all processes of the browser, which its first one leads.
    sleep: () => void process.kill(-browserProcess(profile.folder), 'SIGSTOP'),
    wake: () => void process.kill(-browserProcess(profile.folder), 'SIGCONT'),
    async leave() {
      await context.close();
      profile.remove();
    },
  };
}

/** Chromium marks the profile it uses with a link named after its machine and process: "laptop-4711". */
function browserProcess(folder: string): number {
  const owner = readlinkSync(join(folder, 'SingletonLock'));
  return Number(owner.slice(owner.lastIndexOf('-') + 1));
}
