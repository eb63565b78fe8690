import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { HomePage } from './pages/HomePage.ts';
import { PreparePage } from './pages/PreparePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let actor: Actor;
let address: string;

beforeAll(async () => {
  app = await serveApp();
  actor = await createActor('facilitator', app.address);
  const home = new HomePage(actor.page);
  await actor.page.getByText(words.home.offline.ready).waitFor();
  address = await home.makeSeminar('Kulturskole i bygd og by');
  const prepare = new PreparePage(actor.page, address);
  await prepare.addVenues('Førde', 'Digitalt rom');
  await prepare.makeGroups('Førde', 3);
  await prepare.makeGroups('Digitalt rom', 3);
  await prepare.writeQuestions(
    1,
    'Hva gjør vi?',
    'Hvem mangler?',
    'Hva er bedre å gjøre sammen enn hver for seg? '.repeat(4),
  );
  await prepare.waitUntilSaved();
});

afterAll(async () => {
  await actor.leave();
  await app.stop();
});

test('the sheets of two venues and six groups print without a network, on as many pages as the screen says', async () => {
  const { page, context } = actor;
  await context.setOffline(true);
  onTestFinished(() => context.setOffline(false));
  await page.goto(`${address}/open/sheets`);
  const group = page.getByRole('article', { name: 'Digitalt rom, Gruppe 3' });
  await group.getByRole('img').waitFor();
  await page.getByText(words.paper.pages(13), { exact: true }).waitFor();
  // A page that is too full would go on on one more.
  expect(await printedPages(page)).toBe(13);
  expect(page.url()).not.toMatch(/lb[a-z]1/);
  await page.goto(`${address}/open/sheets/wall`);
  await page.getByText(words.paper.pages(1), { exact: true }).waitFor();
  expect(await printedPages(page)).toBe(1);
});

test('the codes go round by keyboard alone, and the ready check knows when a file was saved', async () => {
  const { page } = actor;
  await page.goto(`${address}/open`);
  await page.getByRole('button', { name: words.open.codeOf('Førde, Gruppe 3'), exact: true }).press('Enter');
  for (const name of ['Førde, Gruppe 3', 'Digitalt rom, Gruppe 1', 'Digitalt rom, Gruppe 2']) {
    const code = page.getByRole('dialog', { name }).getByRole('img', { name: words.share.codeOf.group(name) });
    await code.waitFor();
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Escape');
  const onward = page.getByRole('navigation', { name: words.app.next });
  await onward.getByRole('link', { name: words.ready.name }).press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.ready.backup.save }).press('Enter');
  await download;
  await page.getByText(words.ready.backup.recent).waitFor();
  await page.reload();
  await page.getByText(words.ready.backup.recent).waitFor();
  await page.getByText(words.ready.clock.right).waitFor();
  expect(actor.foreignRequests).toEqual([]);
});

async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
