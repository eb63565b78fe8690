import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Carrier, PeerPage } from '../browser/p2pPage/p2p.ts';
import { obtainChromium } from './obtainChromium.mjs';
import { packFrame, unpackFrame } from './packedFrame.ts';
import type { RecordingPeer } from './recordingPeer.ts';

/** A peer in a page of its own; `peer` speaks to it as if it were here. */
export interface PeerPerson {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly peer: RecordingPeer;
  /** Asks the page. */
  ask<T>(question: (page: PeerPage) => T | Promise<T>): Promise<T>;
  pour(line: number, bytes: number): Promise<void>;
  /** Comes anew, as after a reload of the page: another peer on the same device. */
  join(room: string, options?: { readonly servers?: readonly string[]; readonly carrier?: Carrier }): Promise<void>;
}

/** A browser in which every person has a profile of their own. */
export interface PeerBrowser {
  open(address: string): Promise<PeerPerson>;
  close(): Promise<void>;
}

export async function openPeerBrowser({
  program = obtainChromium(),
  args = [],
}: {
  readonly program?: string;
  readonly args?: readonly string[];
} = {}): Promise<PeerBrowser> {
  const browser: Browser = await chromium.launch({
    executablePath: program,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    // Without the first, candidates on loopback are left out; without permission for the microphone, all but one.
    args: ['--allow-loopback-in-peer-connection', '--disable-gpu', '--disable-dev-shm-usage', ...args],
  });
  return {
    async open(address) {
      const context = await browser.newContext({ permissions: ['microphone'] });
      const page = await context.newPage();
      await page.goto(address);
      return createPerson(context, page);
    },
    close: () => browser.close(),
  };
}

function createPerson(context: BrowserContext, page: Page): PeerPerson {
  return {
    page,
    context,
    peer: remotePeer(page),
    ask: (question) => page.evaluate(`(${question})(window.peerPage)`),
    pour: (line, bytes) => page.evaluate(([on, count]) => window.peerPage.pour(on, count), [line, bytes] as const),
    join: (room, { servers = ['signal'], carrier = 'own' } = {}) =>
      page.evaluate(([name, list, by]) => window.peerPage.join(name, list, by), [room, servers, carrier] as const),
  };
}

function remotePeer(page: Page): RecordingPeer {
  return {
    lines: () => page.evaluate(() => window.peerPage.peer.lines()),
    send: (line, frame) =>
      page.evaluate(([on, packed]) => window.peerPage.send(on, packed), [line, packFrame(frame)] as const),
    fill: (line) => page.evaluate((on) => window.peerPage.peer.fill(on), line),
    received: async (line) => {
      const packed = await page.evaluate((on) => window.peerPage.received(on), line);
      return packed.map(unpackFrame);
    },
    freed: (line) => page.evaluate((on) => window.peerPage.peer.freed(on), line),
    closed: (line) => page.evaluate((on) => window.peerPage.peer.closed(on), line),
    end: (line) => page.evaluate((on) => window.peerPage.peer.end(on), line),
    leave: () => page.evaluate(() => window.peerPage.peer.leave()),
    faults: () => page.evaluate(() => window.peerPage.peer.faults()),
  };
}
