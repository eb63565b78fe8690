import { cpSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { checkAccessibility } from '../support/checkAccessibility.ts';
import { type BrowserProfile, createBrowserProfile } from '../support/launchBrowser.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { HistoryPage } from './pages/HistoryPage.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
const profiles: BrowserProfile[] = [];

afterEach(async () => {
  for (const profile of profiles.splice(0)) profile.remove();
  await app.stop();
});

/** Opens a profile at an address for as long as somebody does something there. */
async function visit<Result>(profile: BrowserProfile, address: string, act: (page: Page) => Promise<Result>) {
  const context = await profile.open();
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    return await act(page);
  } finally {
    await context.close();
  }
}

/** Writes a point to the second question, seals it, and gives the board's address. */
async function write(page: Page, point: string): Promise<void> {
  const board = new BoardPage(page);
  await board.waitUntilOpen();
  await board.write(2, point);
  await board.waitUntilSaved();
  const history = new HistoryPage(page);
  await history.openFromBoard();
  await history.moment('La til').first().waitFor();
}

test('a browser that was copied is told of on the device itself, and what both have written is there', async () => {
  app = await serveApp();
  const [first, copy] = [createBrowserProfile(), createBrowserProfile()];
  profiles.push(first, copy);
  const board = await visit(first, app.address, async (page) => {
    await new HomePage(page).sitDown('Kulturskole i bygd og by', 'Hamar 2');
    const address = page.url();
    await write(page, 'Skrevet før');
    return address;
  });
  cpSync(first.folder, copy.folder, { recursive: true, filter: (path) => !path.includes('Singleton') });
  const file = `${first.folder}/seminar.langbord`;
  await visit(first, board, async (page) => {
    await write(page, 'Skrevet her');
    await page.getByRole('link', { name: words.history.toBoard }).click();
    await page.getByRole('button', { name: words.app.menu, exact: true }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: words.app.saveToFile, exact: true }).click();
    await (await downloading).saveAs(file);
  });
  await visit(copy, board, async (page) => {
    await write(page, 'Skrevet der');
    expect(await page.getByText(words.condition.ownFork).count()).toBe(0);
    await page.goto(app.address);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: words.home.openFile }).click();
    await (await choosing).setFiles(file);
    await page.getByText(words.condition.ownFork).waitFor();
    const texts = await new BoardPage(page).textsOf(2);
    expect(texts.sort()).toEqual(['Skrevet der', 'Skrevet før', 'Skrevet her']);
    await page.getByText(words.condition.forkDetails).click();
    await page.getByText(words.condition.ownForkNext).waitFor();
    expect(await checkAccessibility(page)).toEqual([]);
    await page.getByRole('button', { name: words.condition.understood }).click();
    await page.getByText(words.condition.ownFork).waitFor({ state: 'detached' });
  });
});
