import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { HomePage } from './pages/HomePage.ts';

let app: ServedApp;
let group: Actor;
/** The tab that was open first, which writes to the disk. */
let first: BoardPage;
let second: BoardPage;

beforeAll(async () => {
  app = await serveApp();
});

beforeEach(async () => {
  group = await createActor('group', app.address);
  first = await new HomePage(group.page).sitDown('Kulturskole i bygd og by', 'Hamar 2');
  await first.write(1, 'Felles korps', 'Delte stillinger');
  const page = await group.context.newPage();
  await page.goto(group.page.url());
  second = new BoardPage(page);
  await second.waitUntilReads(1, 'Felles korps', 'Delte stillinger');
});

afterEach(async () => {
  await group.leave();
});

afterAll(() => app.stop());

/** Opens the browser again; one tab, with all that was saved. */
async function restart(): Promise<BoardPage> {
  await group.restart(second.page.url());
  return new BoardPage(group.page);
}

function expectNoTrouble(): void {
  expect(group.errors).toEqual([]);
  expect(group.foreignRequests).toEqual([]);
}

test('[S15] two tabs show the same board live, and a caret stays where it is while the other tab writes', async () => {
  await second.point(1, 2).focus();
  await putCaret(second.page, 6);
  await first.point(1, 1).focus();
  await putCaret(first.page, 'Felles'.length);
  await first.page.keyboard.type(' og varig');
  await second.waitUntilReads(1, 'Felles og varig korps', 'Delte stillinger');
  expect(await caretOf(second)).toEqual({ text: 'Delte stillinger', at: 6 });

  await Promise.all([first.page.keyboard.type(', stort'), second.page.keyboard.type('og faste ')]);
  for (const board of [first, second])
    await board.waitUntilReads(1, 'Felles og varig, stort korps', 'Delte og faste stillinger');
  expect(await caretOf(first)).toEqual({ text: 'Felles og varig, stort korps', at: 'Felles og varig, stort'.length });
  expect(await caretOf(second)).toEqual({ text: 'Delte og faste stillinger', at: 'Delte og faste '.length });

  await first.point(1, 2).focus();
  await putCaret(first.page, 0);
  await first.page.keyboard.type('Flere ');
  await second.waitUntilReads(1, 'Felles og varig, stort korps', 'Flere Delte og faste stillinger');
  expect(await caretOf(second)).toEqual({
    text: 'Flere Delte og faste stillinger',
    at: 'Flere Delte og faste '.length,
  });

  await Promise.all([first.waitUntilSaved(), second.waitUntilSaved()]);
  await (await restart()).waitUntilReads(1, 'Felles og varig, stort korps', 'Flere Delte og faste stillinger');
  expectNoTrouble();
});

test('[S14] when the tab that writes to the disk is closed, the other goes on and nothing is lost', async () => {
  await first.write(2, 'Skrevet rett før fanen ble lukket');
  await second.write(3, 'Skrevet i den andre');
  await first.page.close();
  await second.page.keyboard.type(' fanen');
  await second.waitUntilSaved();

  const board = await restart();
  await board.waitUntilReads(1, 'Felles korps', 'Delte stillinger');
  await board.waitUntilReads(2, 'Skrevet rett før fanen ble lukket');
  await board.waitUntilReads(3, 'Skrevet i den andre fanen');
  expectNoTrouble();
});

test('[S14] when the tab that writes to the disk crashes, what it showed the other tab is saved', async () => {
  await second.newLine(3).focus();
  await first.write(2, 'Skrevet rett før krasjet');
  await second.waitUntilReads(2, 'Skrevet rett før krasjet');
  // The crash may take the service worker with it, and what it fetches then for the other tab.
  await second.page.waitForFunction(
    () => performance.getEntriesByName(new URL('config.json', document.baseURI).href).length > 0,
  );
  const crashed = first.page.waitForEvent('crash');
  first.page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await second.page.keyboard.type('Skrevet etter krasjet');
  await second.waitUntilSaved();

  const board = await restart();
  await board.waitUntilReads(1, 'Felles korps', 'Delte stillinger');
  await board.waitUntilReads(2, 'Skrevet rett før krasjet');
  await board.waitUntilReads(3, 'Skrevet etter krasjet');
  expectNoTrouble();
});

/** Puts the caret of the field in focus before the letter at a place, with the keys for it. */
async function putCaret(page: Page, at: number): Promise<void> {
  await page.keyboard.press('Home');
  for (let step = 0; step < at; step++) await page.keyboard.press('ArrowRight');
}

/** The words of the field in focus, and where its caret is. */
function caretOf({ page }: BoardPage): Promise<{ text: string; at: number } | null> {
  return page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return null;
    return field.selectionStart === field.selectionEnd ? { text: field.value, at: field.selectionStart } : null;
  });
}
