import { afterEach, expect, test, vi } from 'vitest';
import { requestWriterLock } from '../../../src/session/writerLock.ts';
import { createFakeLocks } from '../../support/fakeLocks.ts';
import { settle, stopTime } from '../../support/fakeTime.ts';

afterEach(() => vi.unstubAllGlobals());

/** A tab that asks for the lock, and what it hears of it. */
function ask(locks: unknown) {
  vi.stubGlobal('navigator', { locks });
  const heard: string[] = [];
  const lock = requestWriterLock('seminar', {
    onGranted: () => heard.push('granted'),
    onLost: () => heard.push('lost'),
  });
  return { lock, heard };
}

test('[S14] one tab has the lock, and the next gets it when it is let go', async () => {
  stopTime();
  const locks = createFakeLocks();
  const [first, second] = [ask(locks.of('first')), ask(locks.of('second'))];
  await settle();
  expect([first.heard, second.heard]).toEqual([['granted'], []]);
  first.lock.release();
  await settle();
  expect([first.heard, second.heard]).toEqual([['granted'], ['granted']]);
});

test('[S16] a stolen lock is heard of by both, and waited for again', async () => {
  stopTime();
  const locks = createFakeLocks();
  const [first, second] = [ask(locks.of('first')), ask(locks.of('second'))];
  await settle();
  second.lock.steal();
  second.lock.steal();
  await settle();
  expect([first.heard, second.heard]).toEqual([['granted', 'lost'], ['granted']]);
  second.lock.release();
  await settle();
  expect(first.heard).toEqual(['granted', 'lost', 'granted']);
});

test('[S16] a tab that holds the lock does not rob itself', async () => {
  stopTime();
  const { lock, heard } = ask(createFakeLocks().of('only'));
  await settle();
  lock.steal();
  await settle();
  expect(heard).toEqual(['granted']);
});

test('[S16] a tab whose turn comes while it steals writes once', async () => {
  stopTime();
  const locks = createFakeLocks();
  const { lock, heard } = ask(locks.of('only'));
  lock.steal();
  await settle();
  expect([heard, locks.holder('seminar')]).toEqual([['granted'], 'only']);
});

test('a tab that has let go gets no turn any more', async () => {
  stopTime();
  const locks = createFakeLocks();
  const [first, second] = [ask(locks.of('first')), ask(locks.of('second'))];
  second.lock.release();
  first.lock.release();
  await settle();
  second.lock.steal();
  await settle();
  expect([second.heard, locks.holder('seminar')]).toEqual([[], null]);
});

test.each([
  ['has no locks', undefined],
  ['refuses locks', { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
])('[S18] where the browser %s every tab writes', async (_, locks) => {
  stopTime();
  const { heard } = ask(locks);
  await settle();
  expect(heard).toEqual(['granted']);
});
