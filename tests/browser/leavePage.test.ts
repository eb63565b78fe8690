import { afterEach, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let group: Actor;

afterEach(async () => {
  await group.leave();
  await app.stop();
});

test('[S23] words typed right before the page is reloaded or left are there', async () => {
  app = await serveApp();
  group = await createActor('group', app.address);
  const home = new HomePage(group.page);
  await home.waitUntilStored();
  const board = await home.sitDown('Kulturskole i bygd og by', 'Hamar 2');
  const seminar = group.page.url().replace(/\/g\/.*$/, '');
  await board.write(1, 'Begynt');
  await board.waitUntilSaved();

  await board.point(1, 1).press('End');
  for (const letter of ' abcdefghij') {
    await group.page.keyboard.type(letter);
    // The batch that holds the letter has not been written when the page goes away.
    await group.page.reload();
    await board.point(1, 1).press('End');
  }
  expect(await board.textsOf(1)).toEqual(['Begynt abcdefghij']);

  await board.addNote('Bare');
  await board.note(1);
  await group.page.getByRole('textbox', { name: words.notes.note(1) }).fill('Bare for meg');
  await group.page.reload();
  await expect.poll(() => board.page.getByRole('button', { name: words.notes.open }).isVisible()).toBe(true);
  expect(await board.note(1)).toBe('Bare for meg');

  await group.page.goto(`${seminar}/prepare/about`);
  const title = group.page.getByRole('textbox', { name: words.prepare.title });
  await title.fill('Ny tittel');
  await group.page.reload();
  expect(await title.inputValue()).toBe('Ny tittel');
  expect(group.errors).toEqual([]);
});
