import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { createFakeBrowser, type FakeTab, testDevice, testSeminar } from '../../support/fakeTabs.ts';
import { pass, settle, stopTime } from '../../support/fakeTime.ts';
import { createMemoryDisk, fullDisk, type MemoryDisk } from '../../support/memoryDisk.ts';
import { createSeededRandom, type SeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const runs = process.env.LANGBORD_LONG ? 5_000 : 100;
const steps = 40;
const mostTabs = 4;
const group = toId<GroupId>('g');

interface Person {
  readonly tab: FakeTab;
  readonly seminar: OpenSeminar;
  readonly board: Y.Doc;
  /** The words this person has put in, as "scope word". */
  readonly written: string[];
  isAsleep: boolean;
}

const contentOf = (docs: readonly Y.Doc[]) =>
  docs.map((doc) => ({ words: doc.getMap('words').toJSON(), text: doc.getText('text').toString() }));

/** What is on disk, rebuilt from the entries alone. */
function readDisk(disk: MemoryDisk): { readonly words: ReadonlySet<string>; readonly content: unknown } {
  const scopes = ['plan', 'group/g'];
  const content = contentOf(
    scopes.map((scope) => {
      const doc = new Y.Doc();
      for (const row of disk.rows()) if (row.scope === scope) Y.applyUpdate(doc, row.bytes);
      return doc;
    }),
  );
  const words = content.flatMap((part, index) => Object.keys(part.words).map((word) => `${scopes[index]} ${word}`));
  return { words: new Set(words), content };
}

/** Entries enough that the first checkpoints are near. */
async function fill(disk: MemoryDisk, count: number): Promise<void> {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (let index = 0; index < count; index++) doc.getMap('words').set(`old${index}`, index);
  for (const bytes of updates)
    await disk.store.write(testSeminar, testDevice, [{ scope: 'plan', bytes, replaces: [] }]);
}

async function run(random: SeededRandom): Promise<void> {
  const disk = createMemoryDisk();
  const old = 185 + random.int(15);
  await fill(disk, old);
  const hasLocks = random.chance(0.85);
  const browser = createFakeBrowser(disk.store, hasLocks ? [] : ['locks']);
  const people: Person[] = [];
  /** What people wrote who are still there or had left in peace. */
  const kept: string[] = [];
  /** A tab that is left while the disk cannot be read is closed when it can. */
  const closings: Promise<void>[] = [];
  let release: () => void = () => undefined;
  let made = 0;

  const someone = () => random.pick(people.filter((person) => !person.isAsleep));
  const join = async () => {
    release();
    const tab = browser.openTab();
    const seminar = await tab.open();
    people.push({ tab, seminar, board: (await seminar.openGroup(group)).doc, written: [], isAsleep: false });
  };
  const write = () => {
    const person = someone();
    if (!person) return;
    const isPlan = random.chance(0.7);
    const doc = isPlan ? person.seminar.plan.doc : person.board;
    const word = `word${made++}`;
    doc.getMap('words').set(word, made);
    person.written.push(`${isPlan ? 'plan' : 'group/g'} ${word}`);
    const text = doc.getText('text');
    if (text.length > 4 && random.chance(0.4)) text.delete(random.int(text.length - 2), 2);
    else text.insert(random.int(text.length + 1), random.pick(['å', 'bc', 'def']) ?? '');
  };
  const sleep = () => {
    const person = people.length > 1 ? someone() : undefined;
    if (!person) return;
    person.tab.sleep();
    person.isAsleep = true;
  };
  const wake = () => {
    const person = random.pick(people.filter((other) => other.isAsleep));
    if (!person) return;
    person.tab.wake();
    person.isAsleep = false;
  };
  const leave = (person: Person) => people.splice(people.indexOf(person), 1);
  const die = () => {
    const person = people.length > 1 ? random.pick(people) : undefined;
    if (!person) return;
    person.tab.die();
    leave(person);
  };
  const close = async () => {
    const person = people.length > 1 ? someone() : undefined;
    if (person?.seminar.saving.state().kind !== 'saved') return;
    leave(person);
    kept.push(...person.written);
    release();
    const closing = person.seminar.close();
    closings.push(closing);
    await (disk.readProblem ? settle() : closing);
  };
  const holdDisk = () => {
    release();
    release = disk.hold();
  };
  const fillDisk = () => {
    disk.writeProblem = fullDisk();
  };
  const freeDisk = () => {
    disk.writeProblem = null;
  };
  /** Tabs open only while the disk can be read, so this comes when all of them are there. */
  const breakReading = () => {
    disk.readProblem = people.length === mostTabs ? new Error('odd') : null;
  };
  const actions: readonly (readonly [number, () => unknown])[] = [
    [12, write],
    [6, () => pass(random.pick([0, 100, 300, 700, 2_100]) ?? 0)],
    [2, () => (people.length < mostTabs && !disk.readProblem ? join() : undefined)],
    [1, holdDisk],
    [2, () => release()],
    [1, fillDisk],
    [2, freeDisk],
    [1, breakReading],
    [1, sleep],
    [1, wake],
    [1, die],
    [1, close],
  ];
  const weighted = actions.flatMap(([weight, act]) => Array.from({ length: weight }, () => act));

  await join();
  let rows = disk.rows();
  let stored = readDisk(disk).words;
  for (let step = 0; step < steps; step++) {
    await random.pick(weighted)?.();
    if (disk.rows() !== rows) stored = readDisk(disk).words;
    rows = disk.rows();
    for (const { seminar, written, isAsleep } of people)
      if (!isAsleep && seminar.saving.state().kind === 'saved')
        expect(
          written.filter((word) => !stored.has(word)),
          'said to be saved',
        ).toEqual([]);
  }

  release();
  disk.writeProblem = null;
  disk.readProblem = null;
  for (const person of people) person.tab.wake();
  await pass(30_000);
  await settle();
  await Promise.all(closings);
  const found = readDisk(disk);
  for (const { written, seminar, board } of people) {
    kept.push(...written);
    expect(seminar.saving.state().kind).toBe('saved');
    // [S18] Without locks a tab that has slept may show less than the disk holds.
    if (hasLocks) expect(contentOf([seminar.plan.doc, board])).toEqual(found.content);
  }
  expect(kept.filter((word) => !found.words.has(word))).toEqual([]);
  expect([...found.words].filter((word) => word.startsWith('plan old'))).toHaveLength(old);
  await Promise.all(people.map((person) => person.seminar.close()));
}

test(`[S6] [S8] [S14] [S15] tabs that write, sleep, die and come over a failing disk lose nothing, ${runs} times`, async () => {
  stopTime();
  const seed = seedOfRun('tabs over a failing disk');
  for (let count = 0; count < runs; count++) {
    try {
      await run(createSeededRandom(seed + count));
    } catch (error) {
      throw new Error(`Run ${count} failed; repeat it alone with LANGBORD_SEED=${seed + count}.`, { cause: error });
    }
  }
}, 1_800_000);

test('[S15] a tab that is left while the disk cannot be read is closed when it can: seed 1049363642', async () => {
  stopTime();
  await run(createSeededRandom(1_049_363_642));
});
