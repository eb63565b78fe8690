import { afterEach, expect, test } from 'vitest';
import { createCableNetwork } from '../support/cableNetwork.ts';
import { type FirefoxPerson, findFirefox, openFirefox } from '../support/firefox.ts';
import { openPeople, type People } from '../support/openPeople.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { until } from '../support/until.ts';
import { hostSeminar } from './pages/hostSeminar.ts';
import { JoinPage } from './pages/JoinPage.ts';
import { words } from './pages/words.ts';

const program = findFirefox();
/** Firefox meets nobody over loopback alone, so a test that is alone there gets a network. */
const network = program ? createCableNetwork() : null;
let app: ServedApp | undefined;
let people: People | undefined;
let guest: FirefoxPerson | undefined;

afterEach(async () => {
  await guest?.leave();
  await people?.close();
  await app?.stop();
  network?.remove();
});

test('somebody in Firefox joins by link, writes, and has the same board as somebody in Chromium', async (context) => {
  if (!program) return context.skip('There is no Firefox on this machine.');
  // A network without a computer on it is down.
  await network?.add();
  app = await serveApp();
  people = await openPeople();
  const host = await people.arrive('facilitator', app.address);
  const seminar = await hostSeminar(host.page);
  guest = await openFirefox(program);
  await guest.visit(seminar.link);
  await guest.click('button', 'Gruppe 1');
  await guest.click('textbox', words.points.newPoint);
  await guest.type('Skrevet i Firefox');

  await host.page.goto(`${seminar.address}/groups`);
  const board = await new JoinPage(host.page).choose('Gruppe 1');
  await board.waitUntilReads(1, 'Skrevet i Firefox');
  await board.write(1, 'Skrevet i Chromium');
  await until(async () => (await guest?.fields())?.includes('Skrevet i Chromium') ?? false);
  await guest.type(', og mer');
  await board.waitUntilReads(1, 'Skrevet i Firefox, og mer', 'Skrevet i Chromium');
  expect(await people.leave()).toEqual([]);
});
