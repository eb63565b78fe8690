import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ThemeId, toId } from '../../src/domain/ids.ts';
import { decodeLink, type Link } from '../../src/feed/link.ts';
import { createFacilitatorLink } from '../../src/feed/seminarKeys.ts';
import { forgeCommands, forged, plantEntries } from '../support/forgedCommands.ts';
import { openPeople, type People } from '../support/openPeople.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import type { BoardPage } from './pages/BoardPage.ts';
import { hostSeminar } from './pages/hostSeminar.ts';
import { JoinPage } from './pages/JoinPage.ts';
import { RunPage } from './pages/RunPage.ts';
import { SharePage } from './pages/SharePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let people: People;
const patience = { timeout: 30_000 };

beforeAll(async () => {
  app = await serveApp();
  people = await openPeople();
});

afterAll(async () => {
  await people?.close();
  await app?.stop();
});

async function linkIn(address: string): Promise<Link> {
  const link = await decodeLink(address.slice(address.indexOf('#') + 1));
  if (!link.ok) throw new Error(`${address} holds no link.`);
  return link.value;
}

/** Nothing that was forged is to be seen at a board, and its own title is. */
async function expectUnmoved({ page }: BoardPage): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.title()).not.toContain(forged.title);
  for (const trace of [
    forged.title,
    forged.message,
    words.fromFacilitator.themeLocked,
    words.fromFacilitator.goThere,
  ]) {
    expect(await page.getByText(trace).count()).toBe(0);
  }
}

test('whoever forges a facilitator’s commands without the key moves nobody, and the facilitator sees that they were refused', async () => {
  const host = await people.arrive('facilitator', app.address);
  const seminar = await hostSeminar(host.page);
  const [honest, forger] = await Promise.all(['honest', 'forger'].map((name) => people.arrive(name, seminar.link)));
  if (!honest || !forger) throw new Error('two guests');
  const honestBoard = await new JoinPage(honest.page).choose('Gruppe 1');
  const forgersBoard = await new JoinPage(forger.page).choose('Gruppe 2');
  await honestBoard.write(1, 'Felles korps');
  await honestBoard.waitUntilSaved();

  // The screens of a facilitator are no way in.
  const board = forger.page.url();
  await forger.page.goto(board.replace(/\/g\/.*$/, '/run'));
  await forger.page.waitForURL((url) => !url.hash.endsWith('/run'));
  await forger.page.goto(board);
  await forgersBoard.waitUntilOpen();

  // What the seminar's link, a group's link and a facilitator's link out of thin air make of it.
  const seminarLink = await linkIn(seminar.link);
  const links = [
    seminarLink,
    await linkIn(await new SharePage(forger.page).groupLink()),
    { ...createFacilitatorLink(), room: seminarLink.room, readSecret: seminarLink.readSecret },
  ];
  const theme = toId<ThemeId>(/\/t\/([^/]+)/.exec(board)?.[1] ?? '');
  await forger.page.evaluate(plantEntries, await Promise.all(links.map((link) => forgeCommands(link, theme))));
  await forger.page.reload();
  await forgersBoard.waitUntilOpen();

  // They have come over the line, and are told of where devices are.
  await host.page.goto(`${seminar.address}/tidy/devices`);
  await expect.poll(() => host.page.getByText(words.tidy.refused(1)).count(), patience).toBe(3);
  expect(await titleAt(host.page)).toBe('Kulturskole i bygd og by');
  await expectUnmoved(honestBoard);
  await expectUnmoved(forgersBoard);

  // Everybody goes on, also when all is read anew from what is stored.
  await honest.page.reload();
  await honestBoard.waitUntilReads(1, 'Felles korps');
  await honestBoard.write(1, 'Kulturbuss');
  const run = new RunPage(host.page);
  await run.open(seminar.address);
  await run.send('Mat kl. 12');
  for (const { page } of [honest, forger]) await page.getByText('Mat kl. 12').first().waitFor(patience);
  await expectUnmoved(honestBoard);
  await host.page.goto(honest.page.url());
  await honestBoard.waitUntilReads(1, 'Felles korps', 'Kulturbuss');
  expect(await people.leave()).toEqual([]);
});

function titleAt(page: Page): Promise<string | null> {
  return page.getByRole('banner').locator('strong').first().textContent();
}
