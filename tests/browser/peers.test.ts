import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createActor } from '../support/createActor.ts';
import { writeLargeSeminar } from '../support/largeSeminar.ts';
import { type ArrivalOptions, meetingOptions, openPeople, type People, type Person } from '../support/openPeople.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { type HostedSeminar, hostSeminar } from './pages/hostSeminar.ts';
import { JoinPage } from './pages/JoinPage.ts';
import { waitUntilAllRead, writeAtOnce } from './pages/writeAtOnce.ts';

let app: ServedApp;
let people: People;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'langbord-peers-'));
  app = await serveApp();
  people = await openPeople({ serviceWorkers: 'block' });
});

afterEach(async () => {
  expect(await people.leave()).toEqual([]);
});

afterAll(async () => {
  await people?.close();
  await app?.stop();
  rmSync(folder, { recursive: true });
});

interface Meeting {
  host: Person;
  seminar: HostedSeminar;
  /** The boards of all, the facilitator's first: all of the same group. */
  boards: BoardPage[];
}

/** So many people in a seminar, all at the board of one group; the first is the facilitator. */
async function meet(count: number, options?: ArrivalOptions): Promise<Meeting> {
  const host = await people.arrive('facilitator', app.address, options);
  const seminar = await hostSeminar(host.page);
  await host.page.goto(`${seminar.address}/groups`);
  const guests = Array.from({ length: count - 1 }, (_, number) => comeTo(seminar, `guest ${number + 1}`, options));
  return { host, seminar, boards: await Promise.all([new JoinPage(host.page).choose('Gruppe 1'), ...guests]) };
}

async function comeTo(seminar: HostedSeminar, name: string, options?: ArrivalOptions): Promise<BoardPage> {
  const person = await people.arrive(name, seminar.link, options);
  return new JoinPage(person.page).choose('Gruppe 1');
}

test('two people write at once, in points of their own and in one point, then three, then eight, and end with the same', async () => {
  const { seminar, boards } = await meet(2);
  for (const [index, count] of [2, 3, 8].entries()) {
    const names = Array.from({ length: count - boards.length }, (_, number) => `guest ${boards.length + number}`);
    boards.push(...(await Promise.all(names.map((name) => comeTo(seminar, name)))));
    expect(boards).toHaveLength(count);
    await writeAtOnce(boards, index + 1);
  }
});

test('two tabs and two people write at once and end with the same', async () => {
  const { host, boards } = await meet(2);
  const all = [...boards];
  for (const { page } of boards) {
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    const board = new BoardPage(tab);
    await board.waitUntilOpen();
    all.push(board);
  }
  expect(host.context.pages()).toHaveLength(2);
  await writeAtOnce(all, 1);
});

test("a person without the group's link reads what it writes and cannot write there", async () => {
  const { seminar, boards } = await meet(1);
  const founder = await people.arrive('founder', seminar.link);
  const founded = await new JoinPage(founder.page).found('Kveldsgruppen');
  await founded.write(1, 'Felles korps');
  const reader = await people.arrive('reader', seminar.link);
  const board = await new JoinPage(reader.page).choose('Kveldsgruppen');
  await board.waitUntilReads(1, 'Felles korps');
  await new JoinPage(reader.page).waitUntilReadOnly();
  expect(await board.newLine(1).count()).toBe(0);
  await board.point(1, 1).click();
  await reader.page.keyboard.type('Skrevet uten lov');
  await founded.write(1, 'Delte stillinger');
  await board.waitUntilReads(1, 'Felles korps', 'Delte stillinger');
  expect(await founded.textsOf(1)).toEqual(['Felles korps', 'Delte stillinger']);
  expect(boards).toHaveLength(1);
});

test('people who have met go on while the signalling is gone, and newcomers come when it is back', async () => {
  const { seminar, boards } = await meet(2, { serviceWorkers: 'allow' });
  await writeAtOnce(boards, 1);
  await app.stop();
  await writeAtOnce(boards, 2);
  await app.restart();
  const newcomer = await comeTo(seminar, 'newcomer');
  const [first] = boards;
  await newcomer.waitUntilReads(2, ...((await first?.textsOf(2)) ?? []));
  await writeAtOnce([...boards, newcomer], 3);
  const trouble = await people.leave();
  expect(trouble.filter((each) => !/WebSocket connection .* failed/.test(each))).toEqual([]);
});

test('what two wrote, each while the other was away, comes together when they meet', async () => {
  const { boards } = await meet(2);
  const [first, second] = boards;
  if (!first || !second) throw new Error('two boards');
  const address = second.page.url();
  const come = async (board: BoardPage) => {
    await board.page.goto(address);
    await board.waitUntilOpen();
  };
  await second.write(1, 'Før');
  await first.waitUntilReads(1, 'Før');
  await first.page.goto('about:blank');
  await second.write(1, 'Skrevet alene');
  await second.waitUntilSaved();
  await second.page.goto('about:blank');
  await come(first);
  await first.write(1, 'Også skrevet alene');
  await come(second);
  await waitUntilAllRead(boards, 1, (texts) =>
    expect(texts.toSorted()).toEqual(['Før', 'Også skrevet alene', 'Skrevet alene']),
  );
});

test('a late-comer who meets only another late-comer gets the seminar from them', async () => {
  const { host, seminar, boards } = await meet(1);
  await boards[0]?.write(1, 'Skrevet av prosesslederen');
  const first = await comeTo(seminar, 'first late-comer');
  await first.waitUntilReads(1, 'Skrevet av prosesslederen');
  await host.leave();
  const second = await comeTo(seminar, 'second late-comer');
  await second.waitUntilReads(1, 'Skrevet av prosesslederen');
  await writeAtOnce([first, second], 2);
});

test('a seminar of five megabytes comes to a newcomer, who reloads in the middle, while others type', async () => {
  const large = await writeLargeSeminar();
  expect(large.file.length).toBeGreaterThan(5_000_000);
  const file = join(folder, 'large.langbord');
  writeFileSync(file, large.file);
  const link = `${app.address}#${large.link}`;
  const arrive = async (name: string, address = link) => new JoinPage((await people.arrive(name, address)).page);
  const host = await arrive('facilitator', `${app.address}#${large.facilitatorLink}`);
  await host.openFile(file);
  const first = await host.choose('Gruppe 1');
  const second = await (await arrive('guest')).choose('Gruppe 1');

  const newcomer = await people.arrive('newcomer', link);
  // Five megabytes are checked entry by entry, while three browsers share the machine.
  newcomer.page.setDefaultTimeout(90_000);
  const joining = new JoinPage(newcomer.page);
  const typing = Promise.all([typeAlong(first, 'en'), typeAlong(second, 'to')]);
  await joining.waitUntilChoosing();
  await newcomer.page.reload();
  const far = await joining.choose('Gruppe 20');
  await far.waitUntilReads(1, ...large.points);
  const [slowest] = (await typing).toSorted((a, b) => b - a);
  console.log(`peers: while five megabytes went to a newcomer, a letter took ${slowest?.toFixed(0)} ms at most`);
  await newcomer.page.goto(first.page.url());
  await waitUntilAllRead([first, second, new BoardPage(newcomer.page)], 1, (texts) =>
    expect(texts.toSorted()).toEqual([typed('en'), typed('to')]),
  );
});

/** Sleeping takes a minute by the clock of those who are awake, and ten by the sleeper's. */
if (process.env.LANGBORD_LONG)
  test('a device that has slept for ten minutes has all within seconds, and gives what was written on it', {
    timeout: 300_000,
  }, async () => {
    const { seminar, boards } = await meet(2);
    const sleeper = await createActor('sleeper', seminar.link, {
      ...meetingOptions,
      beforeVisit: (tab) => tab.clock.install(),
    });
    try {
      const own = await new JoinPage(sleeper.page).choose('Gruppe 1');
      await own.write(1, 'Skrevet før søvnen');
      for (const board of boards) await board.waitUntilReads(1, 'Skrevet før søvnen');
      await own.write(2, 'Skrevet rett før søvnen');
      sleeper.sleep();
      await boards[0]?.write(1, 'Skrevet imens');
      await pass(60_000);
      sleeper.wake();
      await sleeper.page.clock.fastForward('10:00');
      const woken = performance.now();
      for (const board of [own, ...boards]) {
        await board.waitUntilReads(1, 'Skrevet før søvnen', 'Skrevet imens');
        await board.waitUntilReads(2, 'Skrevet rett før søvnen');
      }
      console.log(`peers: all was one ${Math.round(performance.now() - woken)} ms after a device woke`);
      expect(sleeper.errors).toEqual([]);
    } finally {
      sleeper.wake();
      await sleeper.leave();
    }
  });

const typed = (word: string) => Array.from({ length: 40 }, (_, number) => `${word}${number}`).join(' ');

/** Types many words in a point of their own, at a good typist's pace; gives how long the slowest letter took (ms). */
async function typeAlong(board: BoardPage, word: string): Promise<number> {
  await board.newLine(1).click();
  let slowest = 0;
  for (const letter of typed(word)) {
    const begun = performance.now();
    await board.page.keyboard.type(letter);
    slowest = Math.max(slowest, performance.now() - begun);
  }
  return slowest;
}
