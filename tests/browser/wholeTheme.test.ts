import { afterEach, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let group: Actor;

afterEach(async () => {
  await group.leave();
  await app.stop();
});

test('a group writes two themes with the server gone, restarts the browser, and goes on', async () => {
  app = await serveApp();
  group = await createActor('group', app.address);
  await new HomePage(group.page).waitUntilStored();
  await app.stop();

  const home = new HomePage(group.page);
  const seminar = await home.makeSeminar('Kulturskole i bygd og by');
  await home.foundGroup(seminar, 'Hamar 2');
  let board = new BoardPage(group.page);
  await board.waitUntilOpen();
  await board.write(1, 'Felles korps for 4.–7. trinn', 'Kurs i å undervise barn som trenger mer');
  await board.paste(2, '• Barn i spredte bygder\r\n\t- Skyss hjem etter øving\r\n• Barn med annet morsmål');
  await board.addMember('Orkdal');
  await board.handIn(1);
  await board.goToTheme(2);
  await board.write(2, 'Delte stillinger', 'Én søknadsportal', 'Fast møteplass', 'Felles fagdag');
  await board.takeSeat(2, 1, 1);
  await board.takeSeat(2, 2, 2);
  await board.takeSeat(2, 4, 3);
  await board.takeSeat(2, 2, 1);
  await board.waitUntilSaved();

  await group.restart();
  await new HomePage(group.page).continueWith('Kulturskole i bygd og by');
  board = new BoardPage(group.page);
  await board.waitUntilOpen();
  await board.goToTheme(1);
  expect(await board.textsOf(1)).toEqual(['Felles korps for 4.–7. trinn', 'Kurs i å undervise barn som trenger mer']);
  expect(await board.textsOf(2)).toEqual([
    'Barn i spredte bygder',
    '– Skyss hjem etter øving',
    'Barn med annet morsmål',
  ]);
  await group.page.getByText('Orkland', { exact: true }).waitFor();
  await group.page.getByRole('button', { name: words.board.takeBack(1) }).waitFor();
  await board.goToTheme(2);
  expect(await board.seats(2)).toEqual(['Én søknadsportal', 'Delte stillinger', 'Felles fagdag']);
  await board.write(1, 'Skrevet etter omstart');
  expect(await board.textsOf(1)).toEqual(['Skrevet etter omstart']);
  expect(group.errors).toEqual([]);
  expect(group.foreignRequests).toEqual([]);
});
