import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BuiltApp, copyBuiltApp } from '../support/copyBuiltApp.ts';
import { type Actor, createActor } from '../support/createActor.ts';
import { abortWrites } from '../support/diskTrouble.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

let built: BuiltApp;
let app: ServedApp;
let group: Actor;
let board: BoardPage;

beforeEach(async () => {
  built = copyBuiltApp();
  app = await serveApp({}, built.folder);
  group = await createActor('group', app.address);
  const home = new HomePage(group.page);
  await home.waitUntilStored();
  board = await home.sitDown('Kulturskole i bygd og by', 'Hamar 2');
});

afterEach(async () => {
  await group.leave();
  await app.stop();
  built.remove();
});

test('a new version is announced, refused while something is not saved, and taken into use without a loss', async () => {
  const { page } = board;
  const loads = countLoads(page);
  const heal = await abortWrites(page);
  await board.write(1, 'Skrevet da en ny utgave kom');
  await board.waitUntilNotSaved('unknown');
  await bringNextVersion();
  await announcement(page, words.update.ready).waitFor();
  await page.keyboard.type(', og litt til');
  await takeIntoUse(page);
  await announcement(page, words.update.failed).waitFor();
  expect(await board.textsOf(1)).toEqual(['Skrevet da en ny utgave kom, og litt til']);
  expect(loads.count).toBe(0);

  await heal();
  await takeIntoUse(page);
  await isNextVersion(page);
  await board.waitUntilReads(1, 'Skrevet da en ny utgave kom, og litt til');
  expect(await announcement(page, words.update.ready).count()).toBe(0);
  expect(loads.count).toBe(1);
  expectNoTrouble();
});

test('with two tabs, both change to the new version once, with what was just written in each', async () => {
  const other = new BoardPage(await group.context.newPage());
  await other.page.goto(board.page.url());
  await other.waitUntilOpen();
  const loads = [board, other].map(({ page }) => countLoads(page));
  await bringNextVersion();
  for (const { page } of [board, other]) await announcement(page, words.update.ready).waitFor();
  await board.write(1, 'I den første fanen');
  await other.write(2, 'I den andre fanen');
  await takeIntoUse(other.page);
  for (const tab of [board, other]) {
    await isNextVersion(tab.page);
    await tab.waitUntilReads(1, 'I den første fanen');
    await tab.waitUntilReads(2, 'I den andre fanen');
    expect(await announcement(tab.page, words.update.ready).count()).toBe(0);
  }
  expect(loads.map(({ count }) => count)).toEqual([1, 1]);
  expectNoTrouble();
});

/** Serves the next version, and lets the page look for it as it does when it comes into view again. */
async function bringNextVersion(): Promise<void> {
  built.makeNextVersion();
  await app.restart();
  await board.page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
}

function announcement(page: Page, sentence: string) {
  return page.getByRole('status').getByText(sentence);
}

async function takeIntoUse(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.update.take }).click();
}

async function isNextVersion(page: Page): Promise<void> {
  await page.locator('meta[name=version][content=next]').waitFor({ state: 'attached' });
}

function countLoads(page: Page): { count: number } {
  const loads = { count: 0 };
  page.on('load', () => loads.count++);
  return loads;
}

function expectNoTrouble(): void {
  expect(group.errors).toEqual([]);
  expect(group.foreignRequests).toEqual([]);
}
