import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { answerTime } from '../../../src/session/writerWatch.ts';
import { batchTime } from '../../../src/storage/seminarLog.ts';
import { createFakeBrowser, testDevice, testSeminar } from '../../support/fakeTabs.ts';
import { pass, settle, stopTime } from '../../support/fakeTime.ts';
import { createMemoryDisk, fullDisk } from '../../support/memoryDisk.ts';
import { onDisk, read, stateOf, testLock, type, words } from '../../support/tabWords.ts';

const group = toId<GroupId>('g');

beforeEach(stopTime);

describe('[S17] a full disk', () => {
  test('in the writing tab is shown in the others within a second, and so is the recovery', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const first = await browser.openTab().open();
    const second = await browser.openTab().open();
    disk.writeProblem = fullDisk();
    type(second, 'b');
    await pass(999);
    const failed = { kind: 'failed', reason: 'full' };
    expect([first.saving.state(), second.saving.state()]).toEqual([failed, failed]);
    disk.writeProblem = null;
    await pass(2_000);
    expect([stateOf(first), stateOf(second)]).toEqual(['saved', 'saved']);
    expect(onDisk(disk)).toBe('b');
  });

  test.each([0, 1])('is shown in a tab that opens later, after %i others', async (others) => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const first = await browser.openTab().open();
    for (let count = 0; count < others; count++) await browser.openTab().open();
    disk.writeProblem = fullDisk();
    type(first, 'a');
    await pass(batchTime);
    const late = await browser.openTab().open();
    expect(late.saving.state()).toEqual({ kind: 'failed', reason: 'full' });
    expect(read(late)).toBe('a');
  });

  test('in a writing tab that dies then is forgotten when the heir can write', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const writer = browser.openTab();
    const first = await writer.open();
    const second = await browser.openTab().open();
    disk.writeProblem = fullDisk();
    type(first, 'a');
    await pass(batchTime);
    writer.die();
    disk.writeProblem = null;
    await pass(batchTime);
    expect([onDisk(disk), stateOf(second)]).toEqual(['a', 'saved']);
  });
});

describe('[S18] without Web Locks', () => {
  test('both tabs write, live, and nothing is lost, past checkpoints too', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store, ['locks']);
    const first = await browser.openTab().open();
    const second = await browser.openTab().open();
    for (let count = 0; count < 230; count++) {
      type(count % 2 ? first : second, 'a');
      await pass(batchTime);
    }
    expect([read(first), read(second)]).toEqual(['a'.repeat(230), 'a'.repeat(230)]);
    expect(onDisk(disk)).toBe('a'.repeat(230));
    expect([stateOf(first), stateOf(second)]).toEqual(['saved', 'saved']);
    expect(disk.rows().length).toBeLessThan(2 * 230);
  });

  test('a change that builds on what a departed tab could not save is saved with it', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store, ['locks']);
    const departing = [browser.openTab(), browser.openTab()] as const;
    const first = await departing[0].open();
    await departing[1].open();
    disk.writeProblem = fullDisk();
    type(first, 'a');
    await pass(batchTime);
    const second = await browser.openTab().open();
    for (const tab of departing) tab.die();
    disk.writeProblem = null;
    type(second, 'b');
    await pass(1_000);
    expect([stateOf(second), onDisk(disk)]).toEqual(['saved', 'ab']);
  });

  test('a tab that wakes gets what was written by one that thought itself alone', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store, ['locks']);
    const sleeper = browser.openTab();
    const first = await sleeper.open();
    sleeper.sleep();
    const second = await browser.openTab().open();
    type(second, 'b');
    await pass(batchTime);
    sleeper.wake();
    await settle();
    expect(read(first)).toBe('b');
  });

  test('and without channels two tabs still lose nothing', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store, ['locks', 'channels']);
    const first = await browser.openTab().open();
    const second = await browser.openTab().open();
    for (let count = 0; count < 230; count++) {
      type(first, 'a');
      type(second, 'b');
      await pass(batchTime);
    }
    expect(onDisk(disk)).toHaveLength(2 * 230);
    const third = await browser.openTab().open();
    expect(read(third)).toHaveLength(2 * 230);
  });
});

test('[S18] with locks but no channels a change is saved when the other tab does not answer', async () => {
  const disk = createMemoryDisk();
  const browser = createFakeBrowser(disk.store, ['channels']);
  const first = await browser.openTab().open();
  const second = await browser.openTab().open();
  type(first, 'a');
  type(second, 'b');
  await pass(answerTime + batchTime);
  expect(onDisk(disk)).toHaveLength(2);
});

test('[S3] an entry that cannot be read is kept, also by a checkpoint', async () => {
  const disk = createMemoryDisk();
  const bytes = Uint8Array.of(255, 1, 2, 3);
  disk.plant({ seminar: testSeminar, device: testDevice, scope: 'plan', seq: 1, bytes });
  const browser = createFakeBrowser(disk.store);
  const seminar = await browser.openTab().open();
  for (let count = 0; count < 210; count++) {
    type(seminar, 'a');
    await seminar.saving.flush();
  }
  expect(disk.rows()[0]).toMatchObject({ seq: 1, bytes });
  expect(disk.rows().length).toBeLessThan(20);
  const again = await createFakeBrowser(disk.store).openTab().open();
  expect(read(again)).toBe('a'.repeat(210));
});

test('[S9] a change that waits for one that has not come is in no danger from a checkpoint', async () => {
  const disk = createMemoryDisk();
  const source = new Y.Doc();
  const updates: Uint8Array[] = [];
  source.on('update', (update: Uint8Array) => updates.push(update));
  words(source).insert(0, 'one ');
  words(source).insert(4, 'two');
  const [one, two] = updates;
  if (!one || !two) throw new Error('Two updates were to be made.');
  disk.plant({ seminar: testSeminar, device: testDevice, scope: 'plan', seq: 1, bytes: two });
  const seminar = await createFakeBrowser(disk.store).openTab().open();
  for (let count = 0; count < 210; count++) {
    seminar.plan.doc.getMap('other').set('count', count);
    await seminar.saving.flush();
  }
  expect(disk.rows().every((row) => row.seq > 1)).toBe(true);
  await disk.store.write(testSeminar, testDevice, [{ scope: 'plan', bytes: one, replaces: [] }]);
  expect(onDisk(disk)).toBe('one two');
});

test('a disk that cannot be read when another tab takes over costs nothing', async () => {
  const disk = createMemoryDisk();
  const browser = createFakeBrowser(disk.store);
  const writer = browser.openTab();
  const first = await writer.open();
  const second = await browser.openTab().open();
  type(first, 'a');
  await settle();
  disk.readProblem = new Error('odd');
  writer.die();
  type(second, 'b');
  await pass(batchTime);
  expect(onDisk(disk)).toHaveLength(2);
  expect(stateOf(second)).toBe('saved');
});

test('a seminar that could not be opened leaves the testLock, and opens later', async () => {
  const disk = createMemoryDisk();
  const browser = createFakeBrowser(disk.store);
  disk.readProblem = new Error('odd');
  await expect(browser.openTab().open()).rejects.toThrow('odd');
  await settle();
  expect(browser.locks.holder(testLock)).toBe(null);
  disk.readProblem = null;
  const seminar = await browser.openTab().open();
  disk.readProblem = new Error('odd');
  await expect(seminar.openGroup(group)).rejects.toThrow('odd');
  disk.readProblem = null;
  expect((await seminar.openGroup(group)).id).toBe(group);
});

test.each([
  ['no object', 7],
  ['an unknown kind', { kind: 'sing' }],
  ['bytes that are no change', { kind: 'change', tab: 'x', number: 1, scope: 'plan', update: Uint8Array.of(255, 3) }],
  ['no bytes', { kind: 'change', tab: 'x', number: 1, scope: 'plan', update: 'abc' }],
])('a message of another version with %s changes nothing and stops nothing', async (_, message) => {
  const disk = createMemoryDisk();
  const browser = createFakeBrowser(disk.store);
  const seminar = await browser.openTab().open();
  const Channel = browser.channels.of('stranger');
  new Channel(testLock).postMessage(message);
  type(seminar, 'a');
  await pass(batchTime);
  expect([onDisk(disk), stateOf(seminar)]).toEqual(['a', 'saved']);
});
