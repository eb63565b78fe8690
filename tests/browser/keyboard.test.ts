import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { screensOfNewDevice, screensOfSeminar } from './pages/everyScreen.ts';
import { Keyboard } from './pages/Keyboard.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let actor: Actor;
let keyboard: Keyboard;
let board: BoardPage;

beforeAll(async () => {
  app = await serveApp();
  actor = await createActor('group', app.address);
  keyboard = new Keyboard(actor.page);
  board = new BoardPage(actor.page);
});

afterAll(async () => {
  await actor.leave();
  await app.stop();
});

test('a seminar is made, prepared and entered with the keyboard alone', async () => {
  await actor.page.getByRole('link', { name: words.home.makeNew }).waitFor();
  await keyboard.tabTo(words.home.makeNew);
  expect(await keyboard.enterScreen()).toBe(words.newSeminar.heading);
  await keyboard.tabTo(words.newSeminar.title);
  await keyboard.writeOver('Korps i Østerdalen');
  expect(await keyboard.enterScreen()).toBe(words.prepare.themes);
  await keyboard.tabTo(new RegExp(`^${words.prepare.venues}`));
  await keyboard.press('Enter');
  await keyboard.tabTo(words.prepare.newVenue);
  for (const venue of ['Rena', 'Koppang']) {
    await keyboard.type(venue);
    await keyboard.press('Enter');
  }
  await keyboard.tabTo(words.prepare.moveUp('Koppang'));
  await keyboard.press('Enter');
  await actor.page.getByText(words.prepare.placed('Koppang', 1, 2)).waitFor();
  expect((await keyboard.focus()).name).toBe(words.prepare.moveUp('Koppang'));
  await keyboard.tabTo(words.prepare.toGroups);
  expect(await keyboard.enterScreen()).toBe(words.chooseGroup.heading);
  await keyboard.tabTo(words.chooseGroup.name);
  await keyboard.writeOver('Gruppe 7');
  await keyboard.enterScreen();
  await board.waitUntilOpen();
  expect(await actor.page.getByRole('banner').textContent()).toContain('Koppang, Gruppe 7');
});

test('points are written, ordered, undone and moved to another question', async () => {
  await keyboard.tabTo(words.points.newPoint);
  await keyboard.type('Felles korps');
  await keyboard.press('Enter', 'Tab');
  await keyboard.type('Noter til alle');
  await keyboard.press('Enter', 'Enter');
  await keyboard.type('Skyss');
  await keyboard.press('Enter');
  await keyboard.type('Øvingsrom');
  await keyboard.press('Alt+ArrowUp');
  const ordered = ['Felles korps', '– Noter til alle', 'Øvingsrom', 'Skyss'];
  expect(await board.textsOf(1)).toEqual(ordered);
  await keyboard.press('Enter');
  expect(await keyboard.focus()).toMatchObject({ name: words.points.point(3), value: '' });
  await keyboard.press('Backspace');
  expect(await keyboard.focus()).toMatchObject({ name: words.points.point(2), value: 'Øvingsrom' });
  expect(await board.textsOf(1)).toEqual(ordered);
  await keyboard.press('Alt+ArrowDown');
  expect(await board.textsOf(1)).toEqual(['Felles korps', '– Noter til alle', 'Skyss', 'Øvingsrom']);
  await keyboard.press('ControlOrMeta+z');
  expect(await board.textsOf(1)).toEqual(ordered);
  await keyboard.press('ControlOrMeta+y');
  expect(await board.textsOf(1)).toEqual(['Felles korps', '– Noter til alle', 'Skyss', 'Øvingsrom']);
  await keyboard.press('Tab');
  expect((await board.textsOf(1)).at(-1)).toBe('– Øvingsrom');
  await keyboard.press('Shift+Tab');
  expect((await board.textsOf(1)).at(-1)).toBe('Øvingsrom');

  await keyboard.press('Escape');
  await keyboard.tabTo(words.points.more);
  await keyboard.press('Enter');
  expect((await keyboard.focus()).name).toBe(words.points.moveToQuestion);
  await keyboard.press('Enter');
  await actor.page.getByRole('dialog', { name: words.points.whereTo }).waitFor();
  expect((await keyboard.focus()).name).toMatch(/^2\. /);
  await keyboard.press('Enter');
  expect(await keyboard.focus()).toMatchObject({ name: words.points.point(1), value: 'Øvingsrom' });
  expect([await board.textsOf(1), await board.textsOf(2)]).toEqual([
    ['Felles korps', '– Noter til alle', 'Skyss'],
    ['Øvingsrom'],
  ]);
});

test('a member is added from the list, and Escape folds the list before it closes the dialog', async () => {
  await keyboard.press('Escape');
  await keyboard.tabTo(words.members.add);
  await keyboard.press('Enter');
  await actor.page.getByRole('dialog', { name: words.members.addHeading }).waitFor();
  expect((await keyboard.focus()).name).toBe(words.members.place);
  await keyboard.type('Våler');
  const suggestions = actor.page.getByRole('listbox').getByRole('option');
  await suggestions.first().waitFor();
  await keyboard.press('Escape');
  await suggestions.first().waitFor({ state: 'detached' });
  await keyboard.press('ArrowDown', 'ArrowDown');
  const chosen = await actor.page.getByRole('option', { selected: true }).locator('span').first().textContent();
  await keyboard.press('Enter', 'Enter');
  await actor.page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await keyboard.focus()).name).toBe(words.members.add);
  await actor.page
    .getByRole('complementary')
    .getByText(chosen ?? '')
    .waitFor();
  await keyboard.press('Enter');
  await actor.page.getByRole('dialog').waitFor();
  await keyboard.press('Escape');
  expect((await keyboard.focus()).name).toBe(words.members.add);
});

test('seats are taken and swapped, and the theme is handed in', async () => {
  await keyboard.tabTo(/Tema 2$/);
  await keyboard.press('Enter');
  await board.question(2).getByRole('list', { name: words.points.seats }).waitFor();
  await keyboard.tabTo(words.points.newPoint);
  await keyboard.tabTo(words.points.newPoint);
  await keyboard.type('Delte stillinger');
  await keyboard.press('Alt+Digit1', 'Enter');
  await keyboard.type('Én søknadsportal');
  await keyboard.press('Alt+Digit2', 'Enter');
  await keyboard.type('Felles fagdag');
  await keyboard.press('Alt+Digit3');
  expect(await board.seats(2)).toEqual(['Delte stillinger', 'Én søknadsportal', 'Felles fagdag']);
  await keyboard.press('Alt+Digit1');
  expect(await board.seats(2)).toEqual(['Felles fagdag', 'Én søknadsportal', 'Delte stillinger']);
  await keyboard.press('Alt+Digit1');
  expect(await board.seats(2)).toEqual([words.points.freeSeat, 'Én søknadsportal', 'Delte stillinger']);
  await keyboard.press('Escape');
  await keyboard.tabTo(words.board.handIn(2));
  await keyboard.press('Enter');
  expect((await keyboard.focus()).name).toBe(words.board.takeBack(2));
  await board.waitUntilSaved();
});

test('Tab comes to every control of every screen, and out again', async () => {
  const address = actor.page.url().replace(/\/t\/.*$/, '');
  const seminar = { title: 'Korps i Østerdalen', address: address.replace(/\/g\/.*$/, ''), board: address };
  const screens = [
    ...screensOfNewDevice(actor.page, app.address).filter(({ name }) => /^(new|join|about|seminar that)/.test(name)),
    ...screensOfSeminar(actor.page, app.address, seminar).filter(({ name }) =>
      /^(front page|prepare|choose|board, theme|recovery|waiting)/.test(name),
    ),
  ];
  const unreached: string[] = [];
  for (const screen of screens) {
    await screen.show();
    unreached.push(...(await keyboard.findUnreached()).map((control) => `${screen.name}: ${control}`));
  }
  expect(screens.length).toBeGreaterThan(10);
  expect(unreached).toEqual([]);
  expect(actor.errors).toEqual([]);
});
