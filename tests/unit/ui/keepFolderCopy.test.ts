import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setAbout } from '../../../src/document/commands/planCommands.ts';
import { folderCalm, keepFolderCopy } from '../../../src/ui/backup/keepFolderCopy.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a copy is written at once, and a while after the first of many changes', async () => {
  const seminar = createMemorySeminar();
  const write = vi.fn(async () => undefined);
  const stop = keepFolderCopy(seminar, write);
  await vi.advanceTimersByTimeAsync(folderCalm);
  expect(write).toHaveBeenCalledTimes(1);
  for (const title of ['a', 'b', 'c']) setAbout(seminar.plan, { title });
  await vi.advanceTimersByTimeAsync(folderCalm - 1);
  expect(write).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(write).toHaveBeenCalledTimes(2);
  setAbout(seminar.plan, { title: 'd' });
  stop();
  await vi.advanceTimersByTimeAsync(10 * folderCalm);
  expect(write).toHaveBeenCalledTimes(2);
});

test('one copy at a time is under way', async () => {
  const seminar = createMemorySeminar();
  let underWay = 0;
  let most = 0;
  const write = async () => {
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => setTimeout(resolve, 3 * folderCalm));
    underWay--;
  };
  const stop = keepFolderCopy(seminar, write);
  for (const title of ['a', 'b', 'c']) {
    setAbout(seminar.plan, { title });
    await vi.advanceTimersByTimeAsync(folderCalm);
  }
  await vi.advanceTimersByTimeAsync(20 * folderCalm);
  expect([most, underWay]).toEqual([1, 0]);
  stop();
});
