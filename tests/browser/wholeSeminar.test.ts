import { mkdirSync } from 'node:fs';
import { setTimeout as pass } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { type Computer, createCableNetwork } from '../support/cableNetwork.ts';
import { type Actor, createActor } from '../support/createActor.ts';
import { meetingOptions } from '../support/openPeople.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import type { BoardPage } from './pages/BoardPage.ts';
import { hostSeminar } from './pages/hostSeminar.ts';
import { JoinPage } from './pages/JoinPage.ts';
import { readSeminar } from './pages/readSeminar.ts';

const pictures = fileURLToPath(new URL('../../test-results/wholeSeminar', import.meta.url));
const lastOfSecond = 'Felles fagdag for alle som underviser';
const network = createCableNetwork();
const actors: Actor[] = [];
let app: ServedApp | undefined;

afterAll(async () => {
  for (const actor of actors) await actor.leave();
  await app?.stop();
  network?.remove();
});

/** Somebody with a profile of their own, on a computer of their own. */
async function arrive(name: string, place: (origin: string) => string): Promise<Actor & { computer: Computer }> {
  if (!network || !app) throw new Error('no network');
  const computer = await network.add();
  const origin = `http://${network.address}:${app.port}`;
  const actor = await createActor(name, place(origin), {
    ...meetingOptions,
    executablePath: computer.chromium,
    args: [...meetingOptions.args, `--unsafely-treat-insecure-origin-as-secure=${origin}`],
  });
  actors.push(actor);
  return Object.assign(actor, { computer });
}

test('a facilitator, two groups and a late-comer run both themes with the line cut in the middle, and all have the same seminar', {
  timeout: 400_000,
}, async (context) => {
  if (!network) return context.skip('This machine allows no networks of its own, so no line can be cut.');
  app = await serveApp();
  const facilitator = await arrive('facilitator', (origin) => `${origin}/`);
  const seminar = await hostSeminar(facilitator.page);
  const [one, two] = await Promise.all(['Gruppe 1', 'Gruppe 2'].map((name) => arrive(name, () => seminar.link)));
  if (!one || !two) throw new Error('two groups');
  const first = await new JoinPage(one.page).choose('Gruppe 1');
  const second = await new JoinPage(two.page).choose('Gruppe 2');
  const addresses = [first, second].map((board) => board.page.url().replace(/\/t\/.*$/, ''));

  await Promise.all([
    answer(first, ['Felles korps for 4.–7. trinn', 'Kulturkveld i hver bygd']),
    answer(second, ['Delte stillinger mellom skole og kulturskole', 'Én søknadsportal for hele regionen']),
  ]);
  await Promise.all([first.handIn(1), second.handIn(1)]);

  for (const board of [first, second]) await board.goToTheme(2);
  two.computer.silence();
  const whileCut = Promise.all([
    answer(first, ['Fast møteplass to ganger i året', 'Skyss hjem etter øving']),
    answer(second, [lastOfSecond, 'Kurs i å undervise barn som trenger mer tid']),
    pass(12_000),
  ]);
  // Meanwhile somebody comes, who cannot reach the second group.
  const late = await arrive('late-comer', () => seminar.link);
  await new JoinPage(late.page).choose('Gruppe 1');
  await whileCut;
  await first.handIn(2);
  const reached = await readSeminar(facilitator.page, addresses);
  expect(textsOf(reached)).toContain('Skyss hjem etter øving');
  expect(textsOf(reached)).not.toContain(lastOfSecond);
  two.computer.restore();
  await second.handIn(2);

  const everybody = [facilitator, one, two, late];
  const ofSecond = await readSeminar(two.page, addresses.slice(1));
  expect(textsOf(ofSecond)).toContain(lastOfSecond);
  const read = await vi.waitFor(
    async () => {
      const [own = [], ...others] = await Promise.all(everybody.map(({ page }) => readSeminar(page, addresses)));
      for (const other of others) expect(other).toEqual(own);
      expect(own.slice(2)).toEqual(ofSecond);
      return own;
    },
    { timeout: 120_000, interval: 500 },
  );
  expect(textsOf(read)).toEqual(expect.arrayContaining(['Felles korps for 4.–7. trinn', 'Skyss hjem etter øving']));
  mkdirSync(pictures, { recursive: true });
  for (const actor of everybody) {
    await actor.page.goto(addresses[1] ?? '');
    await actor.page.screenshot({ path: `${pictures}/${actor.name}.png`, fullPage: true });
    expect(actor.errors).toEqual([]);
    expect(actor.foreignRequests).toEqual([]);
  }
});

function textsOf(themes: Awaited<ReturnType<typeof readSeminar>>): string[] {
  return themes.flat().flatMap(({ texts }) => texts);
}

/** Answers every question of the theme that is shown, and puts the first point first where there are seats. */
async function answer(board: BoardPage, points: readonly string[]): Promise<void> {
  const questions = await board.page.getByRole('main').getByRole('region').count();
  for (let question = 1; question <= questions; question++) {
    await board.write(question, ...points.map((text) => (question === 1 ? text : `${text} (${question})`)));
    if ((await board.seats(question)).length > 0) await board.takeSeat(question, 1, 1);
  }
  await board.waitUntilSaved();
}
