import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { findWords, readStores } from '../support/readStores.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { HomePage } from './pages/HomePage.ts';

let app: ServedApp;
let group: Actor;

beforeEach(async () => {
  app = await serveApp();
  group = await createActor('group', app.address);
});

afterEach(async () => {
  expect(group.errors).toEqual([]);
  expect(group.foreignRequests).toEqual([]);
  await group.leave();
  await app.stop();
});

test('[S24] in the browser’s own tools no word can be read of what was written, and the app still reads all', async () => {
  const words = ['Kulturskole', 'bygdebok', 'Blåbærlia', 'Fellesøvelse', 'stillinger', 'hemmelighet'];
  const [title, place, organiser, point, second, note] = words;
  const board = await new HomePage(group.page).sitDown(`${title} og ${place}`, `${organiser} 2`);
  await board.write(1, `${point} for alle`, `Delte ${second}`);
  await board.addNote(`En ${note}`);
  await board.waitUntilSaved();

  const stores = await group.page.evaluate(readStores, 'langbord');
  for (const table of ['seminars', 'journal', 'notes', 'devices']) expect(stores[table]).not.toEqual([]);
  const kept = await group.page.evaluate(() => ({
    localStorage: Object.entries(localStorage).flat(),
    sessionStorage: Object.entries(sessionStorage).flat(),
  }));
  expect(findWords({ ...stores, ...kept }, words)).toEqual([]);

  await group.restart(group.page.url());
  const again = new BoardPage(group.page);
  await again.waitUntilReads(1, `${point} for alle`, `Delte ${second}`);
  expect(await again.note(1)).toBe(`En ${note}`);
});
