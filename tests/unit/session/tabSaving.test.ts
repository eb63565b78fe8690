import { expect, test } from 'vitest';
import type { TabMessage } from '../../../src/session/tabChannel.ts';
import { createTabSaving } from '../../../src/session/tabSaving.ts';
import { answerTime } from '../../../src/session/writerWatch.ts';
import { createSeminarLog } from '../../../src/storage/seminarLog.ts';
import { testDevice, testSeminar } from '../../support/fakeTabs.ts';
import { pass, stopTime } from '../../support/fakeTime.ts';
import { createMemoryDisk } from '../../support/memoryDisk.ts';

function createFollower() {
  stopTime();
  const posted: TabMessage['kind'][] = [];
  let unanswered = 0;
  const saving = createTabSaving({
    tab: 'me',
    now: () => 7,
    post: (message) => posted.push(message.kind),
    onNoAnswer: () => unanswered++,
  });
  return { saving, posted, unanswered: () => unanswered };
}

const failed = { kind: 'state', state: { kind: 'failed', reason: 'full' } } as const;
const saved = { kind: 'state', state: { kind: 'saved', at: 1 } } as const;

test('[S17] a failure that is heard of is asked about again, since the news may be old', async () => {
  const { saving, posted } = createFollower();
  saving.receive(failed);
  expect(saving.state()).toEqual(failed.state);
  await pass(answerTime);
  expect(posted).toEqual(['flush']);
  saving.receive(saved);
  expect(saving.state()).toEqual({ kind: 'saved', at: null });
  await pass(10 * answerTime);
  expect(posted).toEqual(['flush']);
});

test('[S16] a failing tab that answers no more is asleep', async () => {
  const { saving, unanswered } = createFollower();
  saving.receive(failed);
  await pass(2 * answerTime - 1);
  expect(unanswered()).toBe(0);
  await pass(1);
  expect(unanswered()).toBe(1);
});

test('[S16] a tab that waits for nothing asks nothing', async () => {
  const { saving, posted, unanswered } = createFollower();
  saving.receive({ kind: 'writer' });
  saving.receive(saved);
  await pass(10 * answerTime);
  expect([posted, unanswered()]).toEqual([[], 0]);
});

test('the state is the same object until it changes, and each change is told once', () => {
  const { saving } = createFollower();
  const seen: string[] = [];
  const stop = saving.subscribe(() => seen.push(saving.state().kind));
  const before = saving.state();
  saving.receive(saved);
  expect(saving.state()).toBe(before);
  saving.take({ scope: 'plan', update: Uint8Array.of() });
  saving.take({ scope: 'plan', update: Uint8Array.of() });
  saving.receive({ kind: 'saved', tab: 'me', number: 1, at: 5 });
  saving.receive({ kind: 'saved', tab: 'me', number: 2, at: 6 });
  expect(seen).toEqual(['saving', 'saved']);
  stop();
  saving.receive(failed);
  expect(seen).toEqual(['saving', 'saved']);
  saving.close();
});

test('a flush ends when the tab is closed', async () => {
  const { saving } = createFollower();
  saving.take({ scope: 'plan', update: Uint8Array.of() });
  const flushing = saving.flush();
  saving.close();
  await flushing;
});

test('[S15] a tab that writes no more hands on what its log had not written', async () => {
  const { saving, posted } = createFollower();
  const disk = createMemoryDisk();
  const ids = { seminar: testSeminar, device: testDevice };
  saving.startWriting(createSeminarLog({ store: disk.store, ...ids, merge: () => Uint8Array.of(), now: () => 7 }));
  saving.take({ scope: 'plan', update: Uint8Array.of() });
  posted.splice(0);
  saving.stopWriting();
  expect(posted).toEqual(['change']);
  saving.receive({ kind: 'saved', tab: 'me', number: 1, at: 5 });
  expect(saving.state()).toEqual({ kind: 'saved', at: 5 });
});
