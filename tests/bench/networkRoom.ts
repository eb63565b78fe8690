import { chromium, type Page } from 'playwright-core';
import { encodeLink } from '../../src/feed/link.ts';
import { createTestSeminar } from '../support/feedPeer.ts';
import { obtainChromium } from '../support/obtainChromium.mjs';
import { meetingOptions } from '../support/openPeople.ts';
import { quantile } from './measure.ts';
import type { NetworkServer } from './networkServer.ts';
import type { NetworkPage } from './page/network.ts';
import type { Kind } from './page/networkParties.ts';

/** A page that stands for a peer. */
export interface PeerTab {
  readonly page: Page;
  ask<Answer>(question: (page: NetworkPage) => Answer | Promise<Answer>): Promise<Answer>;
}

export interface PeerBrowser {
  open(): Promise<PeerTab>;
  /** Seconds of processor time that all the browser's processes have used. */
  cpuTime(): Promise<number>;
  close(): Promise<void>;
}

/** A browser in which each tab has a profile, and so a process, of its own. */
export async function openPeerTabs(
  { address, origin }: NetworkServer,
  program = obtainChromium(),
): Promise<PeerBrowser> {
  const browser = await chromium.launch({
    executablePath: program,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      ...meetingOptions.args,
      '--disable-gpu',
      '--disable-dev-shm-usage',
      `--unsafely-treat-insecure-origin-as-secure=${origin}`,
    ],
  });
  const session = await browser.newBrowserCDPSession();
  return {
    async open() {
      const context = await browser.newContext({ permissions: meetingOptions.permissions });
      const page = await context.newPage();
      await page.goto(address);
      return { page, ask: (question) => page.evaluate(`(${question})(window.network)`) };
    },
    async cpuTime() {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    },
    close: () => browser.close(),
  };
}

let rooms = 0;

/** Everybody joins a fresh room; false when they do not all have, or know of, each other within the patience (ms). */
export async function gather(
  kind: Kind,
  tabs: readonly PeerTab[],
  how: 'isJoinedWith' | 'hears' = 'isJoinedWith',
  patience = 30_000,
): Promise<boolean> {
  const place = { kind, room: `room${++rooms}`, link: await encodeLink((await createTestSeminar()).groupLink) };
  await Promise.all(
    tabs.map(({ page }, number) =>
      page.evaluate(({ kind: by, room, link, name }) => window.network.join(by, name, room, link), {
        ...place,
        name: `${number}`,
      }),
    ),
  );
  return until(() => allSay(tabs, `(page) => page.${how}(${tabs.length - 1})`), patience);
}

export const scatter = (tabs: readonly PeerTab[]) => Promise.all(tabs.map((tab) => tab.ask((page) => page.leave())));

export function allHave(tabs: readonly PeerTab[], changes: readonly string[], patience: number): Promise<boolean> {
  return until(() => allSay(tabs, `(page) => page.has(${JSON.stringify(changes)})`), patience);
}

async function allSay(tabs: readonly PeerTab[], question: string): Promise<boolean> {
  const answers = await Promise.all(tabs.map(({ page }) => page.evaluate(`(${question})(window.network)`)));
  return answers.every(Boolean);
}

async function until(isSo: () => Promise<boolean>, patience: number): Promise<boolean> {
  const end = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > end) return false;
    await pause(20);
  }
  return true;
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** From each change to each of the others that saw it, in ms; what somebody never saw counts as for ever. */
export async function takeDelays(tabs: readonly PeerTab[]): Promise<{ changes: number; of(share: number): number }> {
  const records = await Promise.all(tabs.map((tab) => tab.ask((page) => page.takeRecord())));
  const made = records.flatMap((record, by) => Object.entries(record.made).map(([name, at]) => ({ name, at, by })));
  const delays = made.flatMap(({ name, at, by }) =>
    records.flatMap(({ seen }, here) => (here === by ? [] : [(seen[name] ?? Number.POSITIVE_INFINITY) - at])),
  );
  return { changes: made.length, of: (share) => quantile(delays, share) };
}
