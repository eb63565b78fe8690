import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { obtainChromium } from './obtainChromium.mjs';

export type ContextOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** One person's browser with a profile of its own, which outlives the browser until `remove` is called. */
export interface BrowserProfile {
  folder: string;
  /** Opens the browser, again after it was closed or killed, with everything it had stored. */
  open(options?: ContextOptions): Promise<BrowserContext>;
  /** Deletes the profile; close the browser first. */
  remove(): void;
}

/** How a browser of the tests is started, with whatever it is steered by. */
export const browserArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A fresh, empty profile; no browser runs before `open`. */
export function createBrowserProfile(): BrowserProfile {
  const folder = mkdtempSync(join(tmpdir(), 'langbord-profile-'));
  return {
    folder,
    open: (options = {}) =>
      chromium.launchPersistentContext(folder, {
        executablePath: obtainChromium(),
        // The full browser without a window, as a user would have it, instead of the smaller headless shell.
        headless: true,
        chromiumSandbox: mayOpenSandbox(),
        locale: 'nb-NO',
        timezoneId: 'Europe/Oslo',
        viewport: { width: 1366, height: 768 },
        ...options,
        args: [...browserArguments, ...(options.args ?? [])],
      }),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

/** The root user, real or inside a network namespace, may not open Chromium's sandbox. */
export function mayOpenSandbox(): boolean {
  return process.getuid?.() !== 0;
}
