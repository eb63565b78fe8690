import { beforeEach, describe, expect, test } from 'vitest';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { answerTime } from '../../../src/session/writerWatch.ts';
import { batchTime } from '../../../src/storage/seminarLog.ts';
import { createFakeBrowser } from '../../support/fakeTabs.ts';
import { pass, settle, stopTime } from '../../support/fakeTime.ts';
import { createMemoryDisk, fullDisk } from '../../support/memoryDisk.ts';
import { onDisk, read, stateOf, testLock, type, words } from '../../support/tabWords.ts';

const group = toId<GroupId>('g');

beforeEach(stopTime);

describe('two tabs of one seminar', () => {
  test('[S14] show the same, and only one of them writes', async () => {
    const disk = createMemoryDisk();
    const browser = createFakeBrowser(disk.store);
    const first = await browser.openTab().open();
    const second = await browser.openTab().open();
    expect(browser.locks.holder(testLock)).toBe('tab1');
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
    new Channel(testLock).postMessage({ kind: 'saved', tab: 'tab2-1', number: 2, at: 1 });
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
    expect(browser.locks.holder(testLock)).toBe('tab2');
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
    expect(browser.locks.holder(testLock)).toBe('tab2');
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
    const taken = browser.locks.holder(testLock);
    await pass(10 * answerTime);
    expect(browser.locks.holder(testLock)).toBe(taken);
  });
});

test('a tab that is alone says nothing', async () => {
  const browser = createFakeBrowser(createMemoryDisk().store);
  const only = await browser.openTab().open();
  const before = browser.channels.posted.length;
  type(only, 'abc');
  await pass(batchTime);
  expect(browser.channels.posted.slice(before)).toEqual([]);
});
