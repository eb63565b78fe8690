import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPeople, type People, type Person } from '../support/openPeople.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { hostSeminar } from './pages/hostSeminar.ts';
import { JoinPage } from './pages/JoinPage.ts';
import { RunPage, secondsLeft } from './pages/RunPage.ts';
import { SharePage } from './pages/SharePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let people: People;
const patience = { timeout: 30_000 };

beforeAll(async () => {
  app = await serveApp();
  people = await openPeople();
});

afterAll(async () => {
  await people?.close();
  await app?.stop();
});

/** Somebody whose device shows a time of day that is hours off; their own clock runs on evenly. */
async function arriveWithClock(name: string, hours: number, link: string): Promise<Person> {
  const person = await people.arrive(name, app.address);
  await person.context.addInitScript((ahead) => {
    const real = Date;
    const shift = () => real.now() + ahead;
    globalThis.Date = class extends real {
      constructor(...given: [] | [number]) {
        super(given.length === 0 ? shift() : given[0]);
      }
      static override now = shift;
    } as DateConstructor;
  }, hours * 3_600_000);
  await person.page.reload();
  await person.page.goto(link);
  return person;
}

/** The clocks of all, read as nearly at once as can be, show the same to the second. */
async function expectSameTime(...all: readonly Person[]): Promise<void> {
  await expect
    .poll(async () => {
      const seconds = await Promise.all(all.map(({ page }) => secondsLeft(page)));
      if (seconds.some((each) => each === null)) return null;
      const numbers = seconds.map(Number);
      return Math.max(...numbers) - Math.min(...numbers) <= 1;
    }, patience)
    .toBe(true);
}

test('a facilitator runs two tables whose clocks are hours off; another takes over when the tablet dies', async () => {
  const host = await people.arrive('facilitator', app.address);
  const seminar = await hostSeminar(host.page);
  const facilitatorLink = await new SharePage(host.page).facilitatorLink(seminar.address);
  const run = new RunPage(host.page);
  await run.open(seminar.address);
  const early = await arriveWithClock('early', 7, seminar.link);
  const board = await new JoinPage(early.page).choose('Gruppe 1');
  const late = await arriveWithClock('late', -11, facilitatorLink);
  await new JoinPage(late.page).choose('Gruppe 2');
  expect(await early.page.evaluate(() => Date.now() - performance.timeOrigin)).toBeGreaterThan(6 * 3_600_000);

  await run.press(words.run.begin(1));
  await expectSameTime(host, early, late);
  await run.press(words.run.add(5));
  await expectSameTime(host, early, late);

  // Nobody is taken away from what they write.
  await board.write(1, 'Felles korps');
  const before = early.page.url();
  await run.press(words.run.point(2));
  const lead = early.page.getByRole('group', { name: words.fromFacilitator.heading });
  await lead.getByRole('link', { name: words.fromFacilitator.goThere }).waitFor(patience);
  expect(early.page.url()).toBe(before);
  await lead.getByRole('link', { name: words.fromFacilitator.goThere }).click();
  await early.page.waitForURL((url) => url.href !== before);

  await run.send('Mat kl. 12');
  await lead.getByText('Mat kl. 12').waitFor(patience);
  await lead.getByRole('button', { name: words.fromFacilitator.read }).click();
  await lead.getByText('Mat kl. 12').waitFor({ state: 'hidden' });

  await run.press(words.run.lock(1));
  await board.goToTheme(1);
  await early.page.getByRole('group', { name: words.fromFacilitator.themeLocked }).waitFor(patience);
  await board.write(1, 'Felles lager');
  await early.page.getByText(words.fromFacilitator.lateTag, { exact: true }).first().waitFor();
  await run.press(words.run.accept('Hamar, Gruppe 1'));
  await early.page.getByText(words.fromFacilitator.lateTag, { exact: true }).first().waitFor({ state: 'hidden' });

  expect([...host.errors, ...host.foreignRequests]).toEqual([]);
  await host.leave();
  const second = new RunPage(late.page);
  await second.open(late.page.url().replace(/\/g\/.*/, ''));
  await expectSameTime(early, late);
  await second.press(words.run.pause);
  await early.page.getByRole('timer').getByText(words.clock.paused).waitFor(patience);
  await expectSameTime(early, late);
  await second.undo(words.run.steps.pause);
  await early.page.getByRole('timer').getByText(words.clock.left).waitFor(patience);
  await expectSameTime(early, late);
  expect([...early.errors, ...late.errors, ...early.foreignRequests, ...late.foreignRequests]).toEqual([]);
});
