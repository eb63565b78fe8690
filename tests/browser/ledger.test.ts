import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPeople, type People, type Person } from '../support/openPeople.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import type { BoardPage } from './pages/BoardPage.ts';
import { HomePage } from './pages/HomePage.ts';
import { JoinPage } from './pages/JoinPage.ts';
import { LedgerPage } from './pages/LedgerPage.ts';
import { PreparePage } from './pages/PreparePage.ts';
import { SharePage } from './pages/SharePage.ts';
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

async function sitDown(person: Person, venue: string, group: string): Promise<BoardPage> {
  const joining = new JoinPage(person.page);
  await joining.waitUntilChoosing();
  await person.page.getByRole('region', { name: venue }).getByRole('button', { name: group }).click();
  return joining.waitForBoard();
}

test('at two venues the ledger knows who is missing: groups on the line, one on paper, one whose laptop is gone', async () => {
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
  const [first, oslo, laptop] = await Promise.all(['first', 'oslo', 'laptop'].map((name) => people.arrive(name, link)));
  if (!first || !oslo || !laptop) throw new Error('three people');
  const [boardOfFirst, boardOfOslo, boardOnLaptop] = await Promise.all([
    sitDown(first, 'Hamar', 'Gruppe 1'),
    sitDown(oslo, 'Oslo', 'Gruppe 1'),
    sitDown(laptop, 'Hamar', 'Gruppe 2'),
  ]);
  await boardOfFirst.write(1, 'Felles ventelister', 'Korps i hver bygd');
  await boardOfFirst.handIn(1);
  await boardOfOslo.write(1, 'Samspill på tvers');
  await ledger.cell('Gruppe 1 (Hamar)', '1.1', words.ledger.said.received).waitFor();
  await ledger.cell('Gruppe 1 (Oslo)', '1.1', words.ledger.said.writing(1)).waitFor();
  await ledger.waitUntilMissing(5);

  // A laptop is lost after its last words came here; another device goes on and hands in.
  await boardOnLaptop.write(1, 'Instrumenter til låns');
  await ledger.cell('Gruppe 2 (Hamar)', '1.1', words.ledger.said.writing(1)).waitFor();
  await laptop.leave();
  const other = await people.arrive('another device', link);
  const boardOnOther = await sitDown(other, 'Hamar', 'Gruppe 2');
  await boardOnOther.waitUntilReads(1, 'Instrumenter til låns');
  await boardOnOther.write(1, 'Skyss hjem etter øving');
  await boardOnOther.handIn(1);
  await ledger.cell('Gruppe 2 (Hamar)', '1.1', words.ledger.said.received).waitFor();
  const answer = await ledger.read('Gruppe 2 (Hamar)', '1.1');
  expect(await answer.getByRole('listitem').allInnerTexts()).toEqual([
    'Instrumenter til låns',
    'Skyss hjem etter øving',
  ]);

  // On paper.
  const sheet = await ledger.enterByHand('Gruppe 3 (Hamar)');
  await sheet.write(1, 'Felles søknadsportal');
  await sheet.handIn(1);
  await sheet.waitUntilSaved();
  await ledger.open();
  await ledger.lookAtTheme(1);
  await ledger.cell('Gruppe 3 (Hamar)', '1.1', words.ledger.said.received, words.ledger.said.byHand).waitFor();
  await ledger.waitUntilMissing(3);
  await ledger.waitUntilSays(words.ledger.notHandedIn('Gruppe 1 (Oslo), Gruppe 2 (Oslo) og Gruppe 3 (Oslo)'));

  // Whoever sits down there sees that it was entered, and takes it over.
  await boardOfOslo.handIn(1);
  await ledger.waitUntilMissing(2);
  await other.page.goto(`${other.page.url().replace(/#.*$/, '')}#/s/${seminar.split('/s/')[1]}/groups`);
  const boardOfPaper = await sitDown(other, 'Hamar', 'Gruppe 3');
  await boardOfPaper.waitUntilReads(1, 'Felles søknadsportal');
  await other.page.getByRole('button', { name: words.entered.takeOver }).click();
  await ledger.cell('Gruppe 3 (Hamar)', '1.1', words.ledger.said.received).waitFor();
  await expect.poll(() => ledger.cell('Gruppe 3 (Hamar)', '1.1', words.ledger.said.byHand).count()).toBe(0);

  // What has come is still there when the tablet is opened again.
  await page.reload();
  await ledger.lookAtTheme(1);
  await ledger.waitUntilMissing(2);
  expect(await people.leave()).toEqual([]);
});
