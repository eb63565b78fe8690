import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type DeviceId, type GroupId, toId } from '../../src/domain/ids.ts';
import { type NetworkState, silence } from '../../src/session/networkState.ts';
import { checkAccessibility } from '../support/checkAccessibility.ts';
import { openPeople, type People, type Person } from '../support/openPeople.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let people: People;
/** So that a browser hides its addresses: these devices meet by file alone. */
const outOfReach = { permissions: [] };
let group: Person;
let first: BoardPage;

beforeAll(async () => {
  app = await serveApp();
  people = await openPeople({ serviceWorkers: 'block' });
});

beforeEach(async () => {
  group = await people.arrive('group', app.address, outOfReach);
  first = await new HomePage(group.page).sitDown('Kulturskole i bygd og by', 'Hamar 2');
  await first.write(1, 'Felles korps', 'Delte stillinger');
  await first.waitUntilSaved();
});

afterEach(async () => {
  expect(await people.leave()).toEqual([]);
});

afterAll(async () => {
  await people.close();
  await app.stop();
});

async function openSecondTab(): Promise<BoardPage> {
  const page = await group.context.newPage();
  await page.goto(group.page.url());
  const board = new BoardPage(page);
  await board.waitUntilReads(1, 'Felles korps', 'Delte stillinger');
  return board;
}

/** The field with the focus, its caret and where it is, as the next frame shows it. */
const focused = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return null;
    return { text: field.value, at: field.selectionStart, top: Math.round(field.getBoundingClientRect().top) };
  });

/** A point above all others, from another place. */
async function writeOnTop({ page }: BoardPage, point: Locator, text: string): Promise<void> {
  await point.focus();
  await page.keyboard.press('Home');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('what is written in stays where it is, caret and all, when others add points above it: at the top of the page, and scrolled', async () => {
  const second = await openSecondTab();
  await second.point(1, 2).focus();
  await second.page.keyboard.press('End');
  const before = await focused(second.page);
  expect(await second.page.evaluate(() => scrollY)).toBe(0);
  await writeOnTop(first, first.point(1, 1), 'Kulturbuss');
  await second.waitUntilReads(1, 'Kulturbuss', 'Felles korps', 'Delte stillinger');
  expect(await focused(second.page)).toEqual(before);
  expect(await second.page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await writeOnTop(first, first.point(1, 1), 'Øverom, og det er en så lang linje at den tar '.repeat(6));
  await second.point(1, 4).waitFor();
  expect(await focused(second.page)).toEqual(before);
});

test('letters that are being composed are not lost when others add and write above', async () => {
  const second = await openSecondTab();
  await second.point(1, 2).focus();
  await second.page.keyboard.press('End');
  const session = await second.page.context().newCDPSession(second.page);
  await session.send('Input.imeSetComposition', { text: 'ka', selectionStart: 2, selectionEnd: 2 });
  const { top } = (await focused(second.page)) ?? { top: -1 };
  await second.page.evaluate(() => {
    const field = document.activeElement;
    field?.addEventListener('compositionend', () => field.setAttribute('data-ended', ''));
  });
  await writeOnTop(first, first.point(1, 1), 'Kulturbuss');
  await second.point(1, 3).waitFor();
  expect(await second.point(1, 1).inputValue()).toBe('Kulturbuss');
  expect(await second.point(1, 3).getAttribute('data-ended')).toBeNull();
  expect((await focused(second.page))?.top).toBe(top);
  await session.send('Input.insertText', { text: 'kå' });
  await first.waitUntilReads(1, 'Kulturbuss', 'Felles korps', 'Delte stillingerkå');
});

test('what came from another device while the page was hidden is told when it is back, and leads there', async () => {
  const helper = await people.arrive('helper', app.address, outOfReach);
  const theirs = await new HomePage(helper.page).openFile(await saveFile(first.page), 'Hamar 2');
  await helper.page.goto(theirs.page.url().replace(/\/g\/.*$/, '/groups'));
  await helper.page.getByRole('textbox', { name: words.chooseGroup.name }).fill('Hamar 3');
  await helper.page.getByRole('button', { name: words.chooseGroup.start }).click();
  await theirs.waitUntilOpen();
  await theirs.write(1, 'Møteplass', 'Buss');
  await theirs.waitUntilSaved();
  const file = await saveFile(helper.page);

  await setVisibility(first.page, 'hidden');
  const home = await group.context.newPage();
  await home.goto(app.address);
  await new HomePage(home).openFile(file, 'Hamar 2');
  await home.close();
  await setVisibility(first.page, 'visible');
  await first.page.getByRole('button', { name: words.away.fact }).click({ timeout: 20_000 });
  const dialog = first.page.getByRole('dialog', { name: words.away.heading });
  await dialog.getByRole('region', { name: 'Hamar 3' }).getByText(words.away.added(2)).waitFor();
  expect(await checkAccessibility(first.page)).toEqual([]);
  await dialog.getByRole('link').first().click();
  await first.waitUntilReads(1, 'Møteplass', 'Buss');
  await first.page.getByRole('button', { name: words.away.fact }).waitFor({ state: 'detached' });
});

test('the facts, who writes and the list of devices stand on the board without a finding, light and dark', async () => {
  const second = await openSecondTab();
  const groupId = toId<GroupId>(/\/g\/([^/]+)/.exec(second.page.url())?.[1] ?? '');
  const question = await second.question(1).getAttribute('id');
  const others = ['a', 'b', 'c'].map((name) => toId<DeviceId>(name));
  const [a, b, c] = others;
  if (!a || !b || !c) throw new Error('No devices.');
  const state: NetworkState = {
    ...silence,
    device: toId('here'),
    isLooking: true,
    hasWays: true,
    inReach: [a, b],
    present: [
      { device: a, group: groupId, question: toId((question ?? '').replace('question-', '')) },
      { device: b, group: null, question: null },
    ],
    gone: [{ device: c, group: groupId, at: Date.now() }],
    facilitators: [{ device: b, heardAt: Date.now(), isInReach: true, unreceived: 2 }],
    sealed: 5,
    unreceived: 2,
    isSettled: true,
  };
  // As the tab that writes tells the others.
  await first.page.evaluate((told) => {
    const seminar = /#\/s\/([^/]+)/.exec(location.hash)?.[1];
    const channel = new BroadcastChannel(`langbord/${seminar}`);
    // Over and over, for it has its own to tell.
    setInterval(() => channel.postMessage({ kind: 'network', state: told }), 20);
  }, state);
  await second.question(1).getByText(words.others.atQuestion(1)).waitFor();
  const fact = second.page.getByRole('button', { name: words.others.inReachAndHere(2, 1) });
  await fact.waitFor();
  expect((await fact.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  for (const colorScheme of ['light', 'dark'] as const) {
    await second.page.emulateMedia({ colorScheme });
    expect(await checkAccessibility(second.page)).toEqual([]);
  }
  await fact.click();
  await second.page.getByRole('dialog', { name: words.others.heading }).waitFor();
  expect(await checkAccessibility(second.page)).toEqual([]);
});

async function saveFile(page: Page): Promise<string> {
  await page.getByRole('button', { name: words.app.menu, exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.app.saveToFile, exact: true }).click();
  return (await downloading).path();
}

function setVisibility(page: Page, state: DocumentVisibilityState): Promise<void> {
  return page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}
