import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { mergeFile } from '../../../src/session/mergeFile.ts';
import { encodeSeminarFile } from '../../../src/storage/seminarFile.ts';
import { createFakeBrowser, testSeminar } from '../../support/fakeTabs.ts';
import { stopTime } from '../../support/fakeTime.ts';
import { createMemoryDisk, fullDisk } from '../../support/memoryDisk.ts';

const group = toId<GroupId>('g');

function createDevice() {
  const disk = createMemoryDisk();
  const tab = createFakeBrowser(disk.store).openTab();
  return { disk, open: () => tab.open(), merge: (bytes: Uint8Array) => mergeFile(bytes, tab.open) };
}

const words = (doc: Y.Doc) => doc.getText('words');

async function writtenFile(text: string): Promise<Uint8Array> {
  const device = createDevice();
  const seminar = await device.open();
  words(seminar.plan.doc).insert(0, text);
  words((await seminar.openGroup(group)).doc).insert(0, `${text} in group`);
  const file = await seminar.toFile();
  await seminar.close();
  return file;
}

test('[S21] a file brings the whole seminar to another device, and it is on disk there', async () => {
  stopTime();
  const file = await writtenFile('word');
  const device = createDevice();
  expect(await device.merge(file)).toEqual({ kind: 'merged', seminar: testSeminar });
  expect(device.disk.rows().map((row) => row.scope)).toEqual(['plan', 'group/g']);
  const seminar = await device.open();
  expect(words(seminar.plan.doc).toString()).toBe('word');
  expect(words((await seminar.openGroup(group)).doc).toString()).toBe('word in group');
  expect(await seminar.storedGroups()).toEqual([group]);
});

test('[S21] a file merges with what is here, and opening it twice changes nothing more', async () => {
  stopTime();
  const file = await writtenFile('there');
  const device = createDevice();
  const seminar = await device.open();
  words(seminar.plan.doc).insert(0, 'here');
  await seminar.close();
  await device.merge(file);
  const once = await (await device.open()).toFile();
  await device.merge(file);
  const again = await device.open();
  expect(words(again.plan.doc).toString()).toMatch(/^(herethere|therehere)$/);
  expect(await again.toFile()).toEqual(once);
});

test('[S21] what was deleted since the file was made stays deleted', async () => {
  stopTime();
  const device = createDevice();
  const seminar = await device.open();
  words(seminar.plan.doc).insert(0, 'word');
  const file = await seminar.toFile();
  words(seminar.plan.doc).delete(0, 4);
  await seminar.close();
  await device.merge(file);
  expect(words((await device.open()).plan.doc).toString()).toBe('');
});

test('[S6] a file that could not be saved is said to be in memory only', async () => {
  stopTime();
  const file = await writtenFile('word');
  const device = createDevice();
  device.disk.writeProblem = fullDisk();
  expect(await device.merge(file)).toEqual({ kind: 'problem', problem: 'notSaved' });
});

test('[S20] a file can be made of a seminar that cannot be saved or read', async () => {
  stopTime();
  const device = createDevice();
  const seminar = await device.open();
  const board = (await seminar.openGroup(group)).doc;
  device.disk.writeProblem = fullDisk();
  device.disk.readProblem = new Error('odd');
  words(seminar.plan.doc).insert(0, 'word');
  words(board).insert(0, 'group');
  const other = createDevice();
  await other.merge(await seminar.toFile());
  const copy = await other.open();
  expect(words(copy.plan.doc).toString()).toBe('word');
  expect(words((await copy.openGroup(group)).doc).toString()).toBe('group');
});

test('[S21] a file with one scope that is no document changes nothing', async () => {
  stopTime();
  const doc = new Y.Doc();
  words(doc).insert(0, 'word');
  const file = await encodeSeminarFile({
    seminar: testSeminar,
    scopes: [
      { scope: 'plan', bytes: Y.encodeStateAsUpdate(doc) },
      { scope: 'group/g', bytes: Uint8Array.of(255, 1, 2) },
    ],
  });
  const device = createDevice();
  expect(await device.merge(file)).toEqual({ kind: 'problem', problem: 'damaged' });
  expect(device.disk.tries).toEqual([]);
});

test('[S21] scopes of a kind this version does not know are left out', async () => {
  stopTime();
  const scopes = ['plenary', 'group/', 'plan'].map((scope) => {
    const doc = new Y.Doc();
    words(doc).insert(0, scope);
    return { scope, bytes: Y.encodeStateAsUpdate(doc) };
  });
  const device = createDevice();
  await device.merge(await encodeSeminarFile({ seminar: testSeminar, scopes }));
  expect(device.disk.rows().map((row) => row.scope)).toEqual(['plan']);
  expect(words((await device.open()).plan.doc).toString()).toBe('plan');
});
