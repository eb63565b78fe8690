import { setTimeout as pass } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type CableNetwork, type Computer, createCableNetwork } from '../support/cableNetwork.ts';
import { openPeople, type People } from '../support/openPeople.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import type { BoardPage } from './pages/BoardPage.ts';
import { hostSeminar } from './pages/hostSeminar.ts';
import { JoinPage } from './pages/JoinPage.ts';
import { waitUntilAllRead } from './pages/writeAtOnce.ts';

/** How long each cut lasts, in seconds; every other one is a cable that is pulled out, the rest silence. */
const cuts = process.env.LANGBORD_LONG ? [...Array.from({ length: 14 }, () => 5), 30, 30, 30, 30, 90, 90] : [5, 12];
/** Within this (ms) of the line's return all is one again. */
const patience = 5_000;

const network: CableNetwork | null = createCableNetwork();
let app: ServedApp | undefined;
const people: People[] = [];
let guestComputer: Computer | undefined;

beforeAll(async () => {
  app = await serveApp();
});

afterEach(async () => {
  for (const each of people.splice(0)) await each.close();
});

afterAll(async () => {
  await app?.stop();
  network?.remove();
});

/** Somebody on a computer of their own. */
async function arrive(name: string, place: string) {
  if (!network || !app) throw new Error('no network');
  const computer = await network.add();
  const origin = `http://${network.address}:${app.port}`;
  const browser = await openPeople({
    program: computer.chromium,
    args: [`--unsafely-treat-insecure-origin-as-secure=${origin}`],
  });
  people.push(browser);
  return { computer, person: await browser.arrive(name, place) };
}

test(`the line is cut ${cuts.length} times while both write, and all is one ${patience / 1000} s after it is back`, {
  timeout: cuts.reduce((sum, seconds) => sum + seconds, 0) * 1_000 + cuts.length * 60_000 + 60_000,
}, async (context) => {
  if (!network || !app) return context.skip('This machine allows no networks of its own, so no line can be cut.');
  const host = await arrive('facilitator', `http://${network.address}:${app.port}/`);
  const seminar = await hostSeminar(host.person.page);
  const guest = await arrive('guest', seminar.link);
  guestComputer = guest.computer;
  const second = await new JoinPage(guest.person.page).choose('Gruppe 1');
  await host.person.page.goto(`${seminar.address}/groups`);
  const first = await new JoinPage(host.person.page).choose('Gruppe 1');
  const boards: BoardPage[] = [first, second];

  const written: string[] = [];
  const took: string[] = [];
  for (const [number, seconds] of cuts.entries()) {
    const way = number % 2 === 0 ? 'silence' : 'unplug';
    guestComputer[way]();
    const texts = boards.map((_, board) => `Brudd ${number + 1} på enhet ${board + 1}`);
    await Promise.all([...boards.map((board, at) => board.write(1, texts[at] ?? '')), pass(seconds * 1_000)]);
    // Else nothing was cut.
    expect(await first.textsOf(1)).not.toContain(texts[1]);
    written.push(...texts);
    guestComputer.restore();
    const back = performance.now();
    await waitUntilAllRead(boards, 1, (read) => expect(read.toSorted()).toEqual(written.toSorted()));
    const ms = performance.now() - back;
    took.push(`${seconds} s (${way}): ${Math.round(ms)} ms`);
    expect.soft(ms, `after a cut of ${seconds} s (${way})`).toBeLessThan(patience);
  }
  console.log(`peers: merged after a cut of ${took.join(', ')}`);
});
