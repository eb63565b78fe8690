import { expect, test, vi } from 'vitest';
import { type DeviceId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { batchTime, createSeminarLog, type SeminarLog } from '../../../src/storage/seminarLog.ts';
import { pass, settle, stopTime } from '../../support/fakeTime.ts';
import { createMemoryDisk, fullDisk, type MemoryDisk } from '../../support/memoryDisk.ts';

const seminar = toId<SeminarId>('seminar');
const device = toId<DeviceId>('device');

/** A document whose content is a list of letters, and whose updates are letters. */
function openLog(disk = createMemoryDisk(), known: readonly number[] = [], isOpened = true) {
  stopTime();
  let letters = new TextDecoder().decode(Uint8Array.from(disk.rows().flatMap((row) => [...row.bytes])));
  const merged: number[] = [];
  const log = createSeminarLog({
    store: disk.store,
    seminar,
    device,
    merge(updates) {
      merged.push(updates.length);
      return Uint8Array.from(updates.flatMap((update) => [...update]));
    },
    now: () => Date.now(),
  });
  const fullState = () => new TextEncoder().encode(letters);
  if (isOpened) log.opened('plan', { known, bytes: 0, fullState });
  const saved: string[] = [];
  const type = (text: string, scope = 'plan') => {
    if (scope === 'plan') letters += text;
    log.append(scope, new TextEncoder().encode(text), () => saved.push(text));
  };
  return { disk, log, type, saved, merged };
}

const onDisk = (disk: MemoryDisk, scope = 'plan') =>
  disk
    .rows()
    .filter((row) => row.scope === scope)
    .map((row) => new TextDecoder().decode(row.bytes));

/** Every state the log was in, in order. */
function states(log: SeminarLog): string[] {
  const seen: string[] = [];
  log.subscribe(() => {
    const state = log.state();
    seen.push(state.kind === 'failed' ? state.reason : state.kind);
  });
  return seen;
}

test('[S4] changes of 300 ms become one entry a scope, in one write', async () => {
  const { disk, type } = openLog();
  type('a');
  type('x', 'group/1');
  await pass(batchTime - 1);
  type('b');
  expect(disk.tries).toEqual([]);
  await pass(1);
  expect(disk.tries).toHaveLength(1);
  expect(onDisk(disk)).toEqual(['ab']);
  expect(onDisk(disk, 'group/1')).toEqual(['x']);
});

test('[S4] a flush writes now, and resolves when it is on disk', async () => {
  const { disk, log, type } = openLog();
  type('a');
  await log.flush();
  expect(onDisk(disk)).toEqual(['a']);
  await pass(batchTime);
  expect(disk.tries).toHaveLength(1);
});

test('[S5] while a transaction is in flight everything that arrives waits for one next write', async () => {
  const { disk, log, type } = openLog();
  const release = disk.hold();
  type('a');
  const flushed = log.flush();
  for (const letter of 'bcd') {
    type(letter);
    void log.flush();
    await pass(batchTime);
  }
  expect(disk.tries).toHaveLength(1);
  release();
  await flushed;
  expect(onDisk(disk)).toEqual(['a', 'bcd']);
});

test('[S6] saved is said after the commit and not before, and for each change', async () => {
  const { disk, log, type, saved } = openLog();
  const seen = states(log);
  expect(log.state()).toEqual({ kind: 'saved', at: null });
  const release = disk.hold();
  type('a');
  type('b');
  await pass(batchTime);
  expect([log.state().kind, saved]).toEqual(['saving', []]);
  release();
  await settle();
  expect(saved).toEqual(['a', 'b']);
  expect(log.state()).toEqual({ kind: 'saved', at: Date.now() });
  expect(seen).toEqual(['saving', 'saved']);
});

test('[S6] what was typed during a write is not yet saved by it', async () => {
  const { disk, log, type, saved } = openLog();
  const release = disk.hold();
  type('a');
  void log.flush();
  type('b');
  const seen = states(log);
  release();
  await settle();
  expect(seen).toEqual(['saving', 'saved']);
  expect(saved).toEqual(['a', 'b']);
});

test.each([
  ['full', fullDisk()],
  ['newerApp', Object.assign(new Error('closed'), { name: 'DatabaseClosedError' })],
  ['newerApp', Object.assign(new Error('newer'), { name: 'VersionError' })],
  ['unknown', new Error('odd')],
] as const)('[S7] a failed write is shown within a second, as %s', async (reason, error) => {
  const { disk, log, type, saved } = openLog();
  disk.writeProblem = error;
  type('a');
  await pass(999);
  expect(log.state()).toEqual({ kind: 'failed', reason });
  type('b');
  expect(log.state()).toEqual({ kind: 'failed', reason });
  expect(saved).toEqual([]);
});

test('[S7] a failed write is tried again after 0.5, 1, 2, 5, 10 and 10 seconds, whatever is typed', async () => {
  const { disk, type } = openLog();
  disk.writeProblem = fullDisk();
  type('a');
  await pass(batchTime);
  let tries = 1;
  for (const wait of [500, 1_000, 2_000, 5_000, 10_000, 10_000]) {
    type('b');
    await pass(wait - 1);
    expect(disk.tries).toHaveLength(tries);
    await pass(1);
    expect(disk.tries).toHaveLength(++tries);
  }
});

test('[S7] asking tries at once, and the waiting times begin anew after a success', async () => {
  const { disk, log, type } = openLog();
  disk.writeProblem = fullDisk();
  type('a');
  await pass(batchTime + 500 + 1_000);
  expect(disk.tries).toHaveLength(3);
  await log.flush();
  expect(disk.tries).toHaveLength(4);
  disk.writeProblem = null;
  await log.flush();
  disk.writeProblem = fullDisk();
  type('b');
  await log.flush();
  await pass(500);
  expect(disk.tries).toHaveLength(7);
});

test('[S8] after a failure the whole state is written, with what was typed meanwhile', async () => {
  const disk = createMemoryDisk();
  const { log, type, saved } = openLog(disk);
  type('one ');
  await log.flush();
  disk.writeProblem = fullDisk();
  type('two ');
  await pass(batchTime);
  type('three ');
  disk.writeProblem = null;
  await pass(500);
  expect(onDisk(disk)).toEqual(['one two three ']);
  expect(saved).toEqual(['one ', 'two ', 'three ']);
  expect(log.state().kind).toBe('saved');
});

test('[S8] what arrives while the recovery is written comes after it', async () => {
  const { disk, log, type } = openLog();
  disk.writeProblem = fullDisk();
  type('a');
  await pass(batchTime);
  disk.writeProblem = null;
  const release = disk.hold();
  await pass(500);
  type('b');
  release();
  await settle();
  expect(onDisk(disk)).toEqual(['a', 'b']);
  expect(log.state().kind).toBe('saved');
});

test('[S8] a scope whose document is not open loses nothing by a failure either', async () => {
  const { disk, type } = openLog(createMemoryDisk(), [], false);
  disk.writeProblem = fullDisk();
  type('a', 'group/1');
  await pass(batchTime);
  type('b', 'group/1');
  await pass(500);
  type('c', 'group/1');
  disk.writeProblem = null;
  await pass(1_000);
  expect(onDisk(disk, 'group/1')).toEqual(['abc']);
});

test('[S9] with 200 entries a scope becomes one', async () => {
  const { disk, log, type } = openLog();
  for (let count = 0; count < 199; count++) {
    type('a');
    await log.flush();
  }
  expect(disk.rows()).toHaveLength(199);
  type('a');
  await log.flush();
  expect(onDisk(disk)).toEqual(['a'.repeat(200)]);
  type('b');
  await log.flush();
  expect(onDisk(disk)).toEqual(['a'.repeat(200), 'b']);
});

test('[S9] with 64 kB after the first a scope becomes one, and the size of the checkpoint does not count', async () => {
  const { disk, log, type } = openLog();
  type('a'.repeat(64 * 1024 - 1));
  await log.flush();
  type('b');
  await log.flush();
  expect(disk.rows()).toHaveLength(2);
  type('c');
  await log.flush();
  expect(disk.rows()).toHaveLength(1);
  type('d');
  await log.flush();
  expect(disk.rows()).toHaveLength(2);
});

test('[S9] a checkpoint replaces only the entries the document is known to hold', async () => {
  const disk = createMemoryDisk();
  const plant = (seq: number, bytes: string) =>
    disk.plant({ seminar, device, scope: 'plan', seq, bytes: new TextEncoder().encode(bytes) });
  for (let seq = 1; seq <= 198; seq++) plant(seq, seq === 7 ? '?' : 'a');
  const { log, type } = openLog(
    disk,
    Array.from({ length: 198 }, (_, index) => index + 1).filter((seq) => seq !== 7),
  );
  // Another writer, as after a stolen lock.
  plant(199, 'z');
  type('b');
  await log.flush();
  type('c');
  await log.flush();
  type('d');
  await log.flush();
  expect(disk.rows().map((row) => row.seq)).toEqual([7, 199, 202]);
});

test('[S9] a scope whose document is not open gets no checkpoint', async () => {
  const { disk, log, type } = openLog(createMemoryDisk(), [], false);
  for (let count = 0; count < 210; count++) {
    type('a', 'group/1');
    await log.flush();
  }
  expect(disk.rows()).toHaveLength(210);
});

test('[S9] many changes at once are written as the document, which is quicker than joining them', async () => {
  const { disk, log, type, merged } = openLog();
  for (let count = 0; count < 5_000; count++) type('a');
  await log.flush();
  expect(merged).toEqual([]);
  expect(onDisk(disk)).toEqual(['a'.repeat(5_000)]);
});

test('[S1] a store that was emptied meanwhile gets the whole state again', async () => {
  const disk = createMemoryDisk();
  disk.plant({ seminar, device, scope: 'plan', seq: 5, bytes: new TextEncoder().encode('before ') });
  const { log, type } = openLog(disk, [5]);
  await disk.store.write(seminar, device, [{ scope: 'plan', bytes: Uint8Array.of(), replaces: [5] }]);
  const emptied = createMemoryDisk();
  disk.store.write = emptied.store.write;
  type('after');
  await log.flush();
  expect(onDisk(emptied)).toEqual(['before after']);
});

test('a log that was stopped writes nothing any more', async () => {
  const { disk, log, type } = openLog();
  type('a');
  log.stop();
  await pass(60_000);
  type('b');
  await pass(60_000);
  expect(disk.tries).toEqual([]);
});

test('[S7] a log that is stopped while it fails does not try again', async () => {
  const { disk, log, type } = openLog();
  disk.writeProblem = fullDisk();
  type('a');
  await pass(batchTime);
  log.stop();
  await pass(60_000);
  expect(disk.tries).toHaveLength(1);
});

test('a log that is stopped during a write that fails leaves no timer behind', async () => {
  const { disk, log, type } = openLog();
  disk.writeProblem = fullDisk();
  const release = disk.hold();
  type('a');
  void log.flush();
  log.stop();
  release();
  await settle();
  expect(vi.getTimerCount()).toBe(0);
});

test('[S23] what waits is handed over within the call, and what is underway with it', async () => {
  const { disk, log, type } = openLog();
  const release = disk.hold();
  type('a');
  await pass(batchTime);
  expect(disk.tries).toHaveLength(1);
  type('b');
  log.flushAtOnce();
  expect(onDisk(disk)).toEqual(['ab']);
  release();
  await settle();
  expect(onDisk(disk).join('')).toContain('b');
});

test('[S23] a page that stays goes on as if nothing had been handed over', async () => {
  const { disk, log, type, saved } = openLog();
  type('a');
  log.flushAtOnce();
  expect(onDisk(disk)).toEqual(['a']);
  expect(saved).toEqual([]);
  await pass(batchTime);
  expect(saved).toEqual(['a']);
  expect(onDisk(disk)).toEqual(['a', 'a']);
  expect(log.state().kind).toBe('saved');
});

test('[S23] after a failed write everything is handed over; with nothing to write, nothing is', async () => {
  const { disk, log, type } = openLog();
  log.flushAtOnce();
  expect(disk.rows()).toEqual([]);
  disk.writeProblem = fullDisk();
  type('a');
  await pass(batchTime);
  type('b');
  log.flushAtOnce();
  await settle();
  expect(onDisk(disk)).toEqual([]);
  disk.writeProblem = null;
  log.flushAtOnce();
  expect(onDisk(disk)).toEqual(['ab']);
});

test('[S23] while all of a scope is on its way after a failure, all of it is handed over', async () => {
  const { disk, log, type } = openLog();
  disk.writeProblem = fullDisk();
  type('a');
  await pass(batchTime);
  disk.writeProblem = null;
  const release = disk.hold();
  void log.flush();
  type('b');
  log.flushAtOnce();
  expect(onDisk(disk)).toEqual(['ab']);
  release();
  await settle();
});
