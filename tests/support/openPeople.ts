import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { obtainChromium } from './obtainChromium.mjs';
import { recordErrors } from './recordErrors.ts';
import { recordForeignRequests } from './recordForeignRequests.ts';

/** What a browser needs to meet others on the same machine; also for `createActor`. */
export const meetingOptions = {
  args: ['--allow-loopback-in-peer-connection'],
  // Without it a browser hides its addresses behind names that nobody here resolves.
  permissions: ['microphone'],
};

/** One of several people who meet; each has a profile of their own, which is gone when they leave. */
export interface Person {
  readonly name: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every request so far that left the app's origin; expected to stay empty. */
  readonly foreignRequests: string[];
  /** Every error that reached the console or nobody. */
  readonly errors: string[];
  /** Closes all their tabs at once. */
  leave(): Promise<void>;
}

/** People who share one browser program, which a small machine bears better than one each. */
export interface People {
  arrive(name: string, address: string, options?: ArrivalOptions): Promise<Person>;
  /** Everybody leaves but those who stay; gives what went wrong for any of them since this was last called. */
  leave(...staying: readonly Person[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface ArrivalOptions extends BrowserContextOptions {
  /** Changes the tab before it goes anywhere. */
  beforeVisit?: (tab: Page) => Promise<unknown>;
}

interface PeopleOptions {
  /** Runs Chromium; else the one of this machine, on its network. */
  readonly program?: string;
  readonly args?: readonly string[];
  /** 'block' where nobody goes offline: else every new profile stores the whole app. */
  readonly serviceWorkers?: 'allow' | 'block';
}

export async function openPeople({
  program = obtainChromium(),
  args = [],
  serviceWorkers = 'allow',
}: PeopleOptions = {}): Promise<People> {
  const browser: Browser = await chromium.launch({
    executablePath: program,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-dev-shm-usage', ...meetingOptions.args, ...args],
  });
  let people: Person[] = [];
  return {
    async arrive(name, address, { beforeVisit, ...options } = {}) {
      const context = await browser.newContext({
        locale: 'nb-NO',
        timezoneId: 'Europe/Oslo',
        viewport: { width: 1366, height: 768 },
        permissions: meetingOptions.permissions,
        serviceWorkers,
        ...options,
      });
      const foreignRequests: string[] = [];
      recordForeignRequests(context, new URL(address).origin, foreignRequests);
      const errors = recordErrors(context, name);
      const page = await context.newPage();
      await beforeVisit?.(page);
      await page.goto(address);
      const person: Person = { name, page, context, foreignRequests, errors, leave: () => context.close() };
      people.push(person);
      return person;
    },
    async leave(...staying) {
      const trouble = people.flatMap(({ errors, foreignRequests }) => [
        ...errors.splice(0),
        ...foreignRequests.splice(0),
      ]);
      await Promise.all(people.filter((person) => !staying.includes(person)).map((person) => person.leave()));
      people = people.filter((person) => staying.includes(person));
      return trouble;
    },
    close: () => browser.close(),
  };
}
