import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPeople, type People, type Person } from '../support/openPeople.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import type { BoardPage } from './pages/BoardPage.ts';
import { HomePage } from './pages/HomePage.ts';
import { JoinPage } from './pages/JoinPage.ts';
import { LedgerPage } from './pages/LedgerPage.ts';
import { PreparePage } from './pages/PreparePage.ts';
import { SharePage } from './pages/SharePage.ts';
import { TidyPage } from './pages/TidyPage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let people: People;

beforeAll(async () => {
  app = await serveApp();
  people = await openPeople();
});

afterAll(async () => {
  await people?.close();
  await app?.stop();
});

const patience = { timeout: 30_000 };

async function sitDown(person: Person, venue: string, group: string): Promise<BoardPage> {
  const joining = new JoinPage(person.page);
  await joining.waitUntilChoosing();
  await person.page.getByRole('region', { name: venue }).getByRole('button', { name: group }).click();
  return joining.waitForBoard();
}

/** Comes to choose a group, and from then on has no network: neither a line nor the server. */
async function arriveAndLoseNetwork(name: string, link: string): Promise<Person> {
  const person = await people.arrive(name, link);
  await new JoinPage(person.page).waitUntilChoosing();
  await person.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true }));
  });
  await person.context.setOffline(true);
  // A line that is open outlives the network of a context.
  await person.page.reload();
  return person;
}

test('at two venues the ledger knows who is missing: three groups without a network until the end, one of them founded twice, one on paper, one whose laptop is gone', {
  timeout: 240_000,
}, async () => {
  const facilitator = await people.arrive('facilitator', app.address, { viewport: { width: 1180, height: 820 } });
  const { page } = facilitator;
  const seminar = await new HomePage(page).makeSeminar('Kulturskole i bygd og by');
  const prepare = new PreparePage(page, seminar);
  await prepare.addVenues('Hamar', 'Oslo');
  await prepare.writeQuestions(1, 'Hva gjør vi?');
  await prepare.makeGroups('Hamar', 3);
  await prepare.makeGroups('Oslo', 3);
  await prepare.waitUntilSaved();
  const link = await new SharePage(page).seminarLink(seminar);
  const ledger = new LedgerPage(page, seminar);
  await ledger.open();
  await ledger.lookAtTheme(1);
  await ledger.waitUntilMissing(6);

  // On the line: what is handed in is here a moment later.
  const [first, laptop] = await Promise.all(['first', 'laptop'].map((name) => people.arrive(name, link)));
  if (!first || !laptop) throw new Error('two people');
  const [boardOfFirst, boardOnLaptop] = await Promise.all([
    sitDown(first, 'Hamar', 'Gruppe 1'),
    sitDown(laptop, 'Hamar', 'Gruppe 2'),
  ]);
  await boardOfFirst.write(1, 'Felles ventelister', 'Korps i hver bygd');
  await boardOfFirst.handIn(1);
  await ledger.cell('Gruppe 1 (Hamar)', '1.1', words.ledger.said.received).waitFor(patience);
  await ledger.waitUntilMissing(5);

  // Oslo works on without a network; somebody at the third table starts a group that is there already.
  const atOslo = await Promise.all(
    ['one', 'two', 'three', 'founder'].map((name) => arriveAndLoseNetwork(`${name} at Oslo`, link)),
  );
  const [one, two, three, founder] = atOslo;
  if (!one || !two || !three || !founder) throw new Error('four people');
  for (const [index, person] of [one, two, three].entries()) {
    const board = await sitDown(person, 'Oslo', `Gruppe ${index + 1}`);
    await board.write(1, `Samspill på tvers, sier gruppe ${index + 1}`);
    if (index < 2) await board.handIn(1);
    await board.waitUntilSaved();
  }
  await founder.page.getByLabel(words.chooseGroup.venue).selectOption({ label: 'Oslo' });
  const boardOfFounder = await new JoinPage(founder.page).found('Oslo 3');
  await boardOfFounder.write(1, 'Felles øvingslokale');
  await boardOfFounder.handIn(1);

  // A laptop is lost after its last words came here; another device goes on and hands in.
  await boardOnLaptop.write(1, 'Instrumenter til låns');
  await ledger.cell('Gruppe 2 (Hamar)', '1.1', words.ledger.said.writing(1)).waitFor(patience);
  await laptop.leave();
  const other = await people.arrive('another device', link);
  const boardOnOther = await sitDown(other, 'Hamar', 'Gruppe 2');
  await boardOnOther.waitUntilReads(1, 'Instrumenter til låns');
  await boardOnOther.write(1, 'Skyss hjem etter øving');
  await boardOnOther.handIn(1);
  await ledger.cell('Gruppe 2 (Hamar)', '1.1', words.ledger.said.received).waitFor(patience);
  expect(await wordsIn(await ledger.read('Gruppe 2 (Hamar)', '1.1'))).toEqual([
    'Instrumenter til låns',
    'Skyss hjem etter øving',
  ]);

  // On paper; whoever sits down there sees that it was entered, and takes it over.
  const sheet = await ledger.enterByHand('Gruppe 3 (Hamar)');
  await sheet.write(1, 'Felles søknadsportal');
  await sheet.handIn(1);
  await sheet.waitUntilSaved();
  await ledger.open();
  await ledger.lookAtTheme(1);
  await ledger.cell('Gruppe 3 (Hamar)', '1.1', words.ledger.said.received, words.ledger.said.byHand).waitFor(patience);
  await other.page.goto(`${other.page.url().replace(/#.*$/, '')}#/s/${seminar.split('/s/')[1]}/groups`);
  const boardOfPaper = await sitDown(other, 'Hamar', 'Gruppe 3');
  await boardOfPaper.waitUntilReads(1, 'Felles søknadsportal');
  await other.page.getByRole('button', { name: words.entered.takeOver }).click();
  await ledger.cell('Gruppe 3 (Hamar)', '1.1', words.ledger.said.received).waitFor(patience);
  await expect.poll(() => ledger.cell('Gruppe 3 (Hamar)', '1.1', words.ledger.said.byHand).count(), patience).toBe(0);

  // Of Oslo nothing has come, and it is said by name.
  await ledger.waitUntilMissing(3);
  await ledger.waitUntilSays(words.ledger.notHandedIn('Gruppe 1 (Oslo), Gruppe 2 (Oslo) og Gruppe 3 (Oslo)'));

  // The network is back: all comes together, and the group that was founded twice is made one.
  for (const { context } of atOslo) await context.setOffline(false);
  for (const group of ['Gruppe 1 (Oslo)', 'Gruppe 2 (Oslo)', 'Oslo 3'])
    await ledger.cell(group, '1.1', words.ledger.said.received).waitFor(patience);
  await ledger.cell('Gruppe 3 (Oslo)', '1.1', words.ledger.said.writing(1)).waitFor(patience);
  await ledger.waitUntilMissing(1);
  const tidy = new TidyPage(page, seminar);
  await tidy.openGroups();
  await tidy.makeOne(words.oneGroup.founded('Oslo, Oslo 3'), 'Oslo, Gruppe 3');
  // Each wrote for itself, and both read all of it.
  const ofThird = ['Felles øvingslokale', 'Samspill på tvers, sier gruppe 3'];
  await expect.poll(async () => (await boardOfFounder.textsOf(1)).toSorted(), patience).toEqual(ofThird);

  // Nobody is missing; what has come is still there when the tablet is opened again.
  await ledger.open();
  await page.reload();
  await ledger.lookAtTheme(1);
  await page.getByRole('heading', { level: 1, name: words.ledger.nobodyMissing(6), exact: true }).waitFor(patience);
  const together = await wordsIn(await ledger.read('Gruppe 3 (Oslo)', '1.1'));
  expect(together.toSorted()).toEqual(ofThird);
  // A browser tells of every try to reach what is out of reach.
  const trouble = (await people.leave()).filter(
    (each) => !/WebSocket connection .* failed|ERR_INTERNET_DISCONNECTED/.test(each),
  );
  expect(trouble).toEqual([]);
});

function wordsIn(answer: Locator): Promise<string[]> {
  return answer.getByRole('listitem').allInnerTexts();
}
