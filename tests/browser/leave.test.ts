import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { readStores } from '../support/readStores.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

const title = 'Kulturskole i bygd og by';

let app: ServedApp;
let group: Actor;
let seminar: string;

beforeAll(async () => {
  app = await serveApp();
});

beforeEach(async () => {
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
});

afterAll(() => app.stop());

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
  await group.page.getByRole('link', { name: words.about.heading }).click();
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
  seminar = /#\/s\/([^/]+)/.exec(group.page.url())?.[1] ?? '';
  const { devices, settings, ...kept } = await group.page.evaluate(readStores, 'langbord');
  for (const table of ['seminars', 'journal', 'keyring', 'notes', 'sessions']) expect(kept[table]).not.toEqual([]);
  const home = new HomePage(group.page);
  await home.goHome();
  await home.deleteSeminar(title);
  expect((await group.page.evaluate(readStores, 'langbord')).notes).not.toEqual([]);
}

/** Not in any table, but for this device's own keys, nor in any other place where the app keeps something. */
async function expectNothingLeft(): Promise<void> {
  await expect
    .poll(async () => {
      const { devices, settings, ...tables } = await group.page.evaluate(readStores, 'langbord');
      return Object.entries(tables).filter(([, texts]) => texts.length > 0);
    })
    .toEqual([]);
  const elsewhere = await group.page.evaluate(async () => {
    const caught = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return { storage: [localStorage, sessionStorage].flatMap((each) => Object.entries(each).flat()), caught };
  });
  expect(seminar).toMatch(/^[\w-]{22}$/);
  expect(JSON.stringify(elsewhere)).not.toContain(seminar);
  await group.page.goto(app.address);
  await group.page.getByRole('heading', { name: words.home.emptyHeading }).waitFor();
}
