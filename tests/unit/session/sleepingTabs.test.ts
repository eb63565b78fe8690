import { beforeEach, describe, expect, test } from 'vitest';
import { answerTime } from '../../../src/session/writerWatch.ts';
import { batchTime } from '../../../src/storage/seminarLog.ts';
import { createFakeBrowser } from '../../support/fakeTabs.ts';
import { pass, settle, stopTime } from '../../support/fakeTime.ts';
import { createMemoryDisk, fullDisk } from '../../support/memoryDisk.ts';
import { onDisk, read, stateOf, testLock, type } from '../../support/tabWords.ts';

beforeEach(stopTime);

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
    expect(browser.locks.holder(testLock)).toBe('tab1');
    await pass(1);
    expect(browser.locks.holder(testLock)).toBe('tab2');
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
    expect(browser.locks.holder(testLock)).toBe('tab2');
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
    expect(browser.locks.holder(testLock)).toBe('tab2');
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
      expect(browser.locks.holder(testLock), `after ${time + 500} ms`).toBe('tab1');
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
    expect(browser.locks.holder(testLock)).toBe('tab1');
    expect(read(first)).toHaveLength(2);
    expect(onDisk(disk)).toBe(read(first));
  });
});
