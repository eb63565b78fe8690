import { expect, test } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { createSeminarSessions } from '../../../src/session/seminarSessions.ts';
import { createFakeBrowser, testSeminar } from '../../support/fakeTabs.ts';
import { pass, settle, stopTime } from '../../support/fakeTime.ts';
import { createMemoryDisk, fullDisk } from '../../support/memoryDisk.ts';

const lock = `langbord/${testSeminar}`;

function createSessions() {
  stopTime();
  const disk = createMemoryDisk();
  const browser = createFakeBrowser(disk.store);
  const tab = browser.openTab();
  let opened = 0;
  const sessions = createSeminarSessions(() => {
    opened++;
    return tab.open();
  });
  return { disk, sessions, locks: browser.locks, opened: () => opened };
}

const type = ({ plan }: OpenSeminar, text: string) => plan.doc.getText('words').insert(0, text);

test('a seminar is opened once for all screens, and let go with the last', async () => {
  const { sessions, locks, opened } = createSessions();
  const [first, second] = await Promise.all([sessions.open(testSeminar), sessions.open(testSeminar)]);
  expect([opened(), first.plan === second.plan]).toEqual([1, true]);
  await first.close();
  await first.close();
  expect([sessions.openNow().length, locks.holder(lock)]).toEqual([1, 'tab1']);
  await second.close();
  await settle();
  expect([sessions.openNow().length, locks.holder(lock)]).toEqual([0, null]);
});

test('a seminar that is opened again is another one', async () => {
  const { sessions, opened } = createSessions();
  const first = await sessions.open(testSeminar);
  type(first, 'a');
  await first.close();
  const second = await sessions.open(testSeminar);
  expect(opened()).toBe(2);
  expect(second.plan.doc.getText('words').toString()).toBe('a');
});

test('a seminar that is opened while it is being left stays open', async () => {
  const { disk, sessions, opened } = createSessions();
  const first = await sessions.open(testSeminar);
  type(first, 'a');
  const release = disk.hold();
  const closing = first.close();
  const second = await sessions.open(testSeminar);
  release();
  await closing;
  type(second, 'b');
  await sessions.flushAll();
  expect([opened(), disk.rows().length]).toEqual([1, 2]);
});

test('[S20] what is not on disk keeps its seminar open until it is', async () => {
  const { disk, sessions, locks } = createSessions();
  const seminar = await sessions.open(testSeminar);
  disk.writeProblem = fullDisk();
  type(seminar, 'a');
  await seminar.close();
  expect(sessions.openNow().map((open) => open.id)).toEqual([testSeminar]);
  await expect(sessions.flushAll()).rejects.toThrow();
  disk.writeProblem = null;
  await pass(10_000);
  expect(disk.rows()).toHaveLength(1);
  expect([sessions.openNow().length, locks.holder(lock)]).toEqual([0, null]);
});

test('[S20] an unsaved seminar that is opened again has what was typed', async () => {
  const { disk, sessions, opened } = createSessions();
  const seminar = await sessions.open(testSeminar);
  disk.writeProblem = fullDisk();
  type(seminar, 'a');
  await seminar.close();
  const again = await sessions.open(testSeminar);
  expect([opened(), again.plan.doc.getText('words').toString()]).toEqual([1, 'a']);
  disk.writeProblem = null;
  await pass(10_000);
  expect(sessions.openNow()).toHaveLength(1);
  await again.close();
  expect(sessions.openNow()).toHaveLength(0);
});

test('a seminar that could not be opened is tried again', async () => {
  const { disk, sessions } = createSessions();
  disk.readProblem = new Error('odd');
  const id = toId<SeminarId>(testSeminar);
  const outcomes = await Promise.allSettled([sessions.open(id), sessions.open(id)]);
  expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected']);
  disk.readProblem = null;
  expect((await sessions.open(id)).id).toBe(id);
});
