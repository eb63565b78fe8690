import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { answerTime } from '../../../src/session/writerWatch.ts';
import { batchTime } from '../../../src/storage/seminarLog.ts';
import { createFakeBrowser, testDevice, testSeminar } from '../../support/fakeTabs.ts';
import { pass, settle, stopTime } from '../../support/fakeTime.ts';
import { createMemoryDisk, fullDisk, type MemoryDisk } from '../../support/memoryDisk.ts';

const lock = `langbord/${testSeminar}`;
const group = toId<GroupId>('g');

beforeEach(stopTime);

const words = (doc: Y.Doc) => doc.getText('words');
const type = ({ plan }: OpenSeminar, text: string) => words(plan.doc).insert(words(plan.doc).length, text);
const read = ({ plan }: OpenSeminar) => words(plan.doc).toString();
const stateOf = ({ saving }: OpenSeminar) => saving.state().kind;

/** What a scope reads when it is built from the disk alone. */
function onDisk(disk: MemoryDisk, scope = 'plan'): string {
  const doc = new Y.Doc();
  for (const row of disk.rows()) if (row.scope === scope) Y.applyUpdate(doc, row.bytes);
  return words(doc).toString();
}

describe('two tabs of one seminar', () => {
  test('[S14] show the same, and only one of them writes', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const first = await browser.openTab().open();
    const second = await browser.openTab().open();
    expect(browser.locks.holder(lock)).toBe('tab1');
    type(first, 'a');
    await settle();
    type(second, 'b');
    await settle();
    expect([read(first), read(second)]).toEqual(['ab', 'ab']);
    await pass(batchTime);
    expect(onDisk(disk)).toBe('ab');
    expect(disk.tries).toHaveLength(1);
  });

  test('[S15] a tab says saved only when the writing tab has its change on disk', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    await browser.openTab().open();
    const second = await browser.openTab().open();
    const release = disk.hold();
    type(second, 'b');
    await pass(batchTime);
    expect(disk.tries).toHaveLength(1);
    expect(stateOf(second)).toBe('saving');
    release();
    await settle();
    expect(second.saving.state()).toEqual({ kind: 'saved', at: Date.now() });
  });

  test('[S15] an answer for one change says nothing of an earlier one', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    await browser.openTab().open();
    const second = await browser.openTab().open();
    const Channel = browser.channels.of('stranger');
    type(second, 'a');
    type(second, 'b');
    new Channel(lock).postMessage({ kind: 'saved', tab: 'tab2-1', number: 2, at: 1 });
    await settle();
    expect(stateOf(second)).toBe('saving');
    await pass(batchTime);
    expect(stateOf(second)).toBe('saved');
  });

  test('both edit at the same moment', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const first = await browser.openTab().open();
    const second = await browser.openTab().open();
    type(first, 'aaa');
    type(second, 'bbb');
    await pass(batchTime);
    expect(read(first)).toBe(read(second));
    expect([...read(first)].sort().join('')).toBe('aaabbb');
    expect(onDisk(disk)).toBe(read(first));
    expect([stateOf(first), stateOf(second)]).toEqual(['saved', 'saved']);
  });

  test('[S19] a tab that opens gets what is not yet on disk, of a group too', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    disk.hold();
    const first = await browser.openTab().open();
    type(first, 'plan');
    words((await first.openGroup(group)).doc).insert(0, 'group');
    const second = await browser.openTab().open();
    expect(read(second)).toBe('plan');
    const opened = await second.openGroup(group);
    await settle();
    expect(words(opened.doc).toString()).toBe('group');
    expect(disk.rows()).toEqual([]);
  });

  test('[S15] the writing tab writes a group it has not opened, and opens it with everything later', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const first = await browser.openTab().open();
    const second = await browser.openTab().open();
    const inSecond = (await second.openGroup(group)).doc;
    words(inSecond).insert(0, 'a');
    await pass(batchTime);
    expect(onDisk(disk, 'group/g')).toBe('a');
    disk.writeProblem = fullDisk();
    words(inSecond).insert(1, 'b');
    await pass(batchTime);
    const inFirst = (await first.openGroup(group)).doc;
    await settle();
    expect(words(inFirst).toString()).toBe('ab');
    disk.writeProblem = null;
    await pass(1_000);
    expect(onDisk(disk, 'group/g')).toBe('ab');
    expect(stateOf(second)).toBe('saved');
  });

  test('[S14] the writing tab closes: the other goes on, and everything is on disk', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const first = await browser.openTab().open();
    const second = await browser.openTab().open();
    type(first, 'a');
    type(second, 'b');
    await first.close();
    await settle();
    expect(onDisk(disk)).toBe(read(second));
    expect(browser.locks.holder(lock)).toBe('tab2');
    type(second, 'c');
    await pass(batchTime);
    expect(onDisk(disk)).toBe(read(second));
    expect(stateOf(second)).toBe('saved');
  });

  test('[S15] a tab that closes waits until the writing tab has its changes on disk, without delay', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    await browser.openTab().open();
    const second = await browser.openTab().open();
    const release = disk.hold();
    type(second, 'b');
    let isClosed = false;
    const closing = second.close().then(() => {
      isClosed = true;
    });
    await settle();
    expect([disk.tries.length, isClosed]).toEqual([1, false]);
    release();
    await closing;
    expect(onDisk(disk)).toBe('b');
  });

  test('[S14] the writing tab dies with unwritten changes: the other has them and writes them', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const writer = browser.openTab();
    const first = await writer.open();
    const second = await browser.openTab().open();
    type(first, 'a');
    type(second, 'b');
    await settle();
    writer.die();
    await pass(batchTime);
    expect(read(second)).toHaveLength(2);
    expect(onDisk(disk)).toBe(read(second));
    expect(stateOf(second)).toBe('saved');
  });

  test('[S14] a tab that takes over knows what the dead one wrote, and no checkpoint drops it', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const writer = browser.openTab();
    const sleeper = browser.openTab();
    const first = await writer.open();
    const second = await sleeper.open();
    sleeper.sleep();
    type(first, 'a');
    await pass(batchTime);
    writer.die();
    // What was sent to a stopped tab may never arrive.
    browser.channels.forget('tab2');
    sleeper.wake();
    await pass(batchTime);
    expect(read(second)).toBe('a');
    for (let count = 0; count < 250; count++) {
      type(second, 'b');
      await second.saving.flush();
    }
    expect(onDisk(disk)).toBe(`a${'b'.repeat(250)}`);
    expect(disk.rows().length).toBeLessThan(200);
  });
});

describe('[S16] a writing tab that sleeps', () => {
  test('loses the lock two seconds after a change it does not answer', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const writer = browser.openTab();
    await writer.open();
    const second = await browser.openTab().open();
    writer.sleep();
    type(second, 'b');
    await pass(answerTime - 1);
    expect(browser.locks.holder(lock)).toBe('tab1');
    await pass(1);
    expect(browser.locks.holder(lock)).toBe('tab2');
    await pass(batchTime);
    expect(onDisk(disk)).toBe('b');
    expect(stateOf(second)).toBe('saved');
  });

  test('loses it also when it fell asleep after its first answer', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const writer = browser.openTab();
    await writer.open();
    const second = await browser.openTab().open();
    type(second, 'b');
    await settle();
    writer.sleep();
    await pass(2 * answerTime + batchTime);
    expect(browser.locks.holder(lock)).toBe('tab2');
    expect([onDisk(disk), stateOf(second)]).toEqual(['b', 'saved']);
  });

  test('wakes up, hands on what it had not written, and gets what it missed', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const writer = browser.openTab();
    const first = await writer.open();
    const second = await browser.openTab().open();
    writer.sleep();
    type(first, 'a');
    type(second, 'b');
    await pass(answerTime + batchTime);
    expect(onDisk(disk)).toBe('b');
    writer.wake();
    await pass(batchTime);
    expect(read(first)).toHaveLength(2);
    expect(read(second)).toBe(read(first));
    await pass(batchTime);
    expect(onDisk(disk)).toBe(read(first));
    expect([stateOf(first), stateOf(second)]).toEqual(['saved', 'saved']);
    expect(browser.locks.holder(lock)).toBe('tab2');
  });

  test('wakes up with a change it had not even begun to write', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const writer = browser.openTab();
    const first = await writer.open();
    writer.sleep();
    const second = await browser.openTab().open();
    type(second, 'b');
    await pass(answerTime + batchTime);
    type(first, 'a');
    disk.writeProblem = fullDisk();
    writer.wake();
    await settle();
    disk.writeProblem = null;
    await pass(1_000);
    expect(onDisk(disk)).toHaveLength(2);
    expect([stateOf(first), stateOf(second)]).toEqual(['saved', 'saved']);
  });

  test('is not robbed while it answers, however slow the disk is', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const first = await browser.openTab().open();
    const second = await browser.openTab().open();
    const release = disk.hold();
    type(first, 'a');
    await pass(batchTime);
    type(second, 'b');
    for (let time = 0; time < 20 * answerTime; time += 500) {
      await pass(500);
      expect(browser.locks.holder(lock), `after ${time + 500} ms`).toBe('tab1');
    }
    release();
    await pass(batchTime);
    expect(stateOf(second)).toBe('saved');
  });

  test('a tab that waits for its own disk does not rob itself', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const only = await browser.openTab().open();
    const release = disk.hold();
    type(only, 'a');
    await pass(5 * answerTime);
    release();
    await pass(batchTime);
    expect(disk.tries).toHaveLength(1);
    expect(stateOf(only)).toBe('saved');
  });

  test('and comes back from death later than the tab that took over', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const writer = browser.openTab();
    const heir = browser.openTab();
    const first = await writer.open();
    const second = await heir.open();
    writer.sleep();
    type(second, 'b');
    await pass(answerTime + batchTime);
    heir.die();
    writer.wake();
    type(first, 'a');
    await pass(answerTime + batchTime);
    expect(browser.locks.holder(lock)).toBe('tab1');
    expect(read(first)).toHaveLength(2);
    expect(onDisk(disk)).toBe(read(first));
  });
});

describe('three tabs', () => {
  test('[S14] a change of a dead writer that only an idle tab holds reaches the disk', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const writer = browser.openTab();
    const first = await writer.open();
    const second = await browser.openTab().open();
    const third = await browser.openTab().open();
    await third.openGroup(group);
    words((await first.openGroup(group)).doc).insert(0, 'a');
    await settle();
    writer.die();
    await pass(batchTime);
    expect(browser.locks.holder(lock)).toBe('tab2');
    expect(onDisk(disk, 'group/g')).toBe('a');
    expect([stateOf(second), stateOf(third)]).toEqual(['saved', 'saved']);
  });

  test('[S14] a tab that has missed changes gets them when it hears of a new writer', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const writer = browser.openTab();
    const first = await writer.open();
    await browser.openTab().open();
    const sleeper = browser.openTab();
    const third = await sleeper.open();
    sleeper.sleep();
    type(first, 'a');
    await pass(batchTime);
    browser.channels.forget('tab3');
    sleeper.wake();
    await settle();
    expect(read(third)).toBe('');
    writer.die();
    await pass(batchTime);
    expect(read(third)).toBe('a');
  });

  test('[S14] are live, and two in a row may die', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const tabs = [browser.openTab(), browser.openTab(), browser.openTab()];
    const open: OpenSeminar[] = [];
    for (const tab of tabs) open.push(await tab.open());
    for (const [index, seminar] of open.entries()) type(seminar, `${index}`);
    await settle();
    expect(new Set(open.map(read)).size).toBe(1);
    tabs[0]?.die();
    await settle();
    tabs[1]?.die();
    await pass(batchTime);
    expect(onDisk(disk)).toHaveLength(3);
    expect(open[2] && stateOf(open[2])).toBe('saved');
  });

  test('[S16] two tabs that miss the writer at the same moment agree on one of them', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const writer = browser.openTab();
    await writer.open();
    const second = await browser.openTab().open();
    const third = await browser.openTab().open();
    writer.sleep();
    type(second, 'b');
    type(third, 'c');
    await pass(answerTime + 2 * batchTime);
    expect(onDisk(disk)).toHaveLength(2);
    expect([stateOf(second), stateOf(third)]).toEqual(['saved', 'saved']);
    const taken = browser.locks.holder(lock);
    await pass(10 * answerTime);
    expect(browser.locks.holder(lock)).toBe(taken);
  });
});

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

test('a tab that is alone says nothing', async () => {
  const browser = createFakeBrowser(createMemoryDisk().store);
  const only = await browser.openTab().open();
  const before = browser.channels.posted.length;
  type(only, 'abc');
  await pass(batchTime);
  expect(browser.channels.posted.slice(before)).toEqual([]);
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

test('a seminar that could not be opened leaves the lock, and opens later', async () => {
  const disk = createMemoryDisk();
  const browser = createFakeBrowser(disk.store);
  disk.readProblem = new Error('odd');
  await expect(browser.openTab().open()).rejects.toThrow('odd');
  await settle();
  expect(browser.locks.holder(lock)).toBe(null);
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
  new Channel(lock).postMessage(message);
  type(seminar, 'a');
  await pass(batchTime);
  expect([onDisk(disk), stateOf(seminar)]).toEqual(['a', 'saved']);
});
