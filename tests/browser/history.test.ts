import { afterEach, expect, test } from 'vitest';
import { checkAccessibility } from '../support/checkAccessibility.ts';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { HistoryPage } from './pages/HistoryPage.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let actor: Actor;

afterEach(async () => {
  await actor.leave();
  await app.stop();
});

test('[D19] without a network a group looks at what it has deleted, brings it back, and undoes that', async () => {
  let now = new Date('2026-11-21T10:00:00+01:00');
  app = await serveApp();
  actor = await createActor('group', app.address, {
    beforeVisit: (tab) => tab.clock.setFixedTime(now),
  });
  const home = new HomePage(actor.page);
  await home.waitUntilStored();
  const board = await home.sitDown('Kulturskole i bygd og by', 'Hamar 2');
  const address = actor.page.url();
  await app.stop();
  await board.write(1, 'Felles korps', 'Kurs for lærere', 'Delte stillinger');
  await board.waitUntilSaved();
  // What was written is sealed when the history is opened, and the device's clock goes on while nobody writes.
  const history = new HistoryPage(actor.page);
  await history.openFromBoard();
  await history.moment('La til 3 innspill').waitFor();
  now = new Date('2026-11-21T11:00:00+01:00');
  await actor.page.clock.setFixedTime(now);
  await actor.page.getByRole('link', { name: words.history.toBoard }).click();
  await board.waitUntilOpen();
  for (let times = 0; times < 2; times++) {
    await board.point(1, 1).click();
    await actor.page.getByRole('button', { name: words.points.more }).click();
    await actor.page.getByRole('button', { name: words.points.remove }).click();
  }
  await board.point(1, 1).fill('Delte stillinger i hele regionen');
  await board.waitUntilSaved();

  // Another visit: what it undoes is only what it did itself, but the history knows more.
  await actor.restart(address);
  const later = new BoardPage(actor.page);
  await later.waitUntilReads(1, 'Delte stillinger i hele regionen');
  const laterHistory = new HistoryPage(actor.page);
  await laterHistory.openFromBoard();
  await laterHistory.moment('Endret 1 innspill og slettet 2 innspill.').waitFor();
  expect(await checkAccessibility(actor.page)).toEqual([]);
  await laterHistory.moment('La til 3 innspill').click();
  await actor.page.getByText('Gjort siden da: endret 1 innspill og slettet 2 innspill.').waitFor();
  expect(await actor.page.getByText(words.history.removedSince).count()).toBe(2);
  expect(await actor.page.getByRole('textbox').count()).toBe(0);
  expect(await checkAccessibility(actor.page)).toEqual([]);
  await laterHistory.bringBack();
  await later.waitUntilReads(1, 'Felles korps', 'Kurs for lærere', 'Delte stillinger');
  await actor.page
    .getByText(/^Svarene er satt tilbake/)
    .last()
    .waitFor();
  expect(await checkAccessibility(actor.page)).toEqual([]);
  await actor.page.getByRole('main').getByRole('button', { name: words.app.undo, exact: true }).click();
  await later.waitUntilReads(1, 'Delte stillinger i hele regionen');

  expect(actor.errors).toEqual([]);
  expect(actor.foreignRequests).toEqual([]);
});
