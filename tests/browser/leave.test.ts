import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

const title = 'Kulturskole i bygd og by';

let app: ServedApp;
let group: Actor;

beforeEach(async () => {
  app = await serveApp();
  group = await createActor('group', app.address);
  const board = await new HomePage(group.page).sitDown(title, 'Hamar 2');
  await board.write(1, 'Felles korps', 'Delte stillinger');
  await board.addNote('Bare for meg');
  await board.waitUntilSaved();
});

afterEach(async () => {
  expect(group.errors).toEqual([]);
  expect(group.foreignRequests).toEqual([]);
  await group.leave();
  await app.stop();
});

test('[S13] a seminar deleted from the device comes back with everything when that is undone', async () => {
  const home = new HomePage(group.page);
  await home.goHome();
  await home.deleteSeminar(title);
  await group.page.getByRole('button', { name: words.app.undo }).click();
  await home.continueWith(title);
  const board = new BoardPage(group.page);
  await board.waitUntilReads(1, 'Felles korps', 'Delte stillinger');
  expect(await board.note(1)).toBe('Bare for meg');
});

test('[S13] when the front page is left, a deleted seminar is gone with its entries and notes', async () => {
  await deleteIt();
  await group.page.getByRole('link', { name: words.home.about }).click();
  await expectNothingLeft();
});

test('[S13] when the browser is closed, a deleted seminar is gone at the next start', async () => {
  await deleteIt();
  await group.restart();
  await expectNothingLeft();
});

test('[S13] another tab that is opened leaves a deletion to be undone', async () => {
  await deleteIt();
  const other = await group.context.newPage();
  await other.goto(app.address);
  await other.getByRole('heading', { level: 1 }).waitFor();
  await other.close();
  await group.page.getByRole('button', { name: words.app.undo }).click();
  await new HomePage(group.page).continueWith(title);
  await new BoardPage(group.page).waitUntilReads(1, 'Felles korps', 'Delte stillinger');
});

async function deleteIt(): Promise<void> {
  expect(await storedRows(group.page)).toEqual({ seminars: 1, journal: expect.any(Number), notes: 1 });
  const home = new HomePage(group.page);
  await home.goHome();
  await home.deleteSeminar(title);
  expect(await storedRows(group.page)).toMatchObject({ seminars: 1, notes: 1 });
}

async function expectNothingLeft(): Promise<void> {
  await expect.poll(() => storedRows(group.page)).toEqual({ seminars: 0, journal: 0, notes: 0 });
  await group.page.goto(app.address);
  await group.page.getByRole('heading', { name: words.home.emptyHeading }).waitFor();
}

/** How many rows lie in each table of this device's store. */
function storedRows(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await result(indexedDB.open('langbord'));
    const tables = ['seminars', 'journal', 'notes'];
    const transaction = database.transaction(tables);
    const counts = await Promise.all(
      tables.map(async (name) => [name, await result(transaction.objectStore(name).count())]),
    );
    database.close();
    return Object.fromEntries(counts);
  });
}
