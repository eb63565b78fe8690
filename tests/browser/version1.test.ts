import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { plantStore } from '../support/plantStore.ts';
import { findWords, readStores } from '../support/readStores.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { createVersion1Seminar } from '../support/version1Seminar.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { HomePage } from './pages/HomePage.ts';

let app: ServedApp;
let group: Actor;

beforeEach(async () => {
  app = await serveApp();
  group = await createActor('group', app.address);
});

/** What a browser says of a picture that it shows by itself. */
const aboutPicture = /\/(icons\/langbord-32\.png|favicon\.ico)\)$/;

afterEach(async () => {
  expect(group.errors.filter((error) => !aboutPicture.test(error))).toEqual([]);
  expect(group.foreignRequests).toEqual([]);
  await group.leave();
  await app.stop();
});

/** Takes the store away and leaves one in its place as version 1 of the app had it; the app starts at `address` then. */
async function startWith(tables: Parameters<typeof plantStore>[0]['tables'], address: string): Promise<void> {
  // The page that has the store open is gone first. Nothing of the app runs on a picture of its origin; at any other address
  // the service worker would answer with the app, which would bring over what is planted.
  await group.page.goto('about:blank');
  await group.page.goto(`${app.address}icons/langbord-32.png`);
  // What that page had still asked for may make a store anew in between.
  await vi.waitFor(
    async () => {
      await group.page.evaluate(
        (name) =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name);
            request.onsuccess = () => resolve();
            request.onerror = () => reject(request.error);
          }),
        'langbord',
      );
      await group.page.evaluate(plantStore, { name: 'langbord', tables });
    },
    { timeout: 20_000 },
  );
  await group.context.setOffline(true);
  await app.stop();
  await group.page.goto(address);
}

test('[S34] a board of version 1 is there as it was, at its old address too, without a network', async () => {
  const old = createVersion1Seminar();
  await new HomePage(group.page).waitUntilStored();
  await startWith(old.tables, `${app.address}#/s/${old.id}/g/${old.groups[0].id}`);
  const board = new BoardPage(group.page);
  await board.waitUntilOpen();
  await board.waitUntilReads(1, 'Instrumentbank', '– Delte stillinger', 'Øvingslokale');
  expect((await board.seats(1)).slice(0, 2)).toEqual(['Øvingslokale', 'Instrumentbank']);
  expect(await board.note(1)).toBe('Hemmelighet 0');
  expect(findWords(await group.page.evaluate(readStores, 'langbord'), old.words)).toEqual([]);

  await group.page.reload();
  await board.waitUntilOpen();
  await board.write(1, 'Skrevet etterpå');
  await board.waitUntilSaved();
  await group.page.goto(`${app.address}#/`);
  await new HomePage(group.page).continueWith('Dialogseminar om korps');
  await board.waitUntilReads(1, 'Instrumentbank', '– Delte stillinger', 'Øvingslokale', 'Skrevet etterpå');
});
