import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { setAbout } from '../../../src/document/commands/planCommands.ts';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { encodeFeedFile } from '../../../src/feed/feedFile.ts';
import { createFacilitatorLink, toSeminarLink } from '../../../src/feed/seminarKeys.ts';
import { buildVersion1File } from '../../support/buildVersion1File.ts';
import { fullDisk } from '../../support/memoryDisk.ts';
import { createTestDevice } from '../../support/testDevice.ts';
import { createVersion1Seminar, readingOf, type Version1Seminar } from '../../support/version1Seminar.ts';

const words = (doc: Y.Doc) => doc.getText('words');

/** A seminar with words in its plan and in one group, on the device that made it, and its file. */
async function writtenSeminar(text = 'word') {
  const link = createFacilitatorLink();
  const id = toId<SeminarId>(toBase64url(link.room));
  const device = await createTestDevice(link);
  const seminar = await device.open(id);
  const group = await seminar.links.foundGroup();
  words(seminar.plan.doc).insert(0, text);
  words((await seminar.openGroup(group)).doc).insert(0, `${text} in group`);
  const file = await seminar.toFile();
  return { link, id, device, seminar, group, file };
}

test('[S21] a file brings the whole seminar to another device, which can read it and not change the plan', async () => {
  const { id, group, file } = await writtenSeminar();
  const other = await createTestDevice();
  expect(await other.merge(file)).toMatchObject({ kind: 'merged', seminar: id, entries: 2 });
  const seminar = await other.open(id);
  expect(words(seminar.plan.doc).toString()).toBe('word');
  expect(words((await seminar.openGroup(group)).doc).toString()).toBe('word in group');
  expect(await seminar.storedGroups()).toEqual([group]);
  expect(seminar.links.access().isFacilitator).toBe(false);
  expect(['plan', `group/${group}`].map(seminar.links.access().mayWrite)).toEqual([false, false]);
  expect(await seminar.links.text('facilitator')).toBeNull();
});

test('[S21] a file merges with what is here, and opening it twice changes nothing more', async () => {
  const { link, id, file } = await writtenSeminar('there');
  const other = await createTestDevice(link);
  const seminar = await other.open(id);
  words(seminar.plan.doc).insert(0, 'here');
  await seminar.close();
  expect(await other.merge(file)).toMatchObject({ kind: 'merged', entries: 2 });
  expect(await other.merge(file)).toMatchObject({ kind: 'merged', entries: 0 });
  const again = await other.open(id);
  expect(words(again.plan.doc).toString()).toMatch(/^(herethere|therehere)$/);
});

test('[S21] what was deleted since the file was made stays deleted', async () => {
  const { id, device, seminar, file } = await writtenSeminar();
  words(seminar.plan.doc).delete(0, 4);
  await seminar.close();
  await device.merge(file);
  expect(words((await device.open(id)).plan.doc).toString()).toBe('');
});

test('[S6] a file that could not be saved is said to be in memory only', async () => {
  const { file } = await writtenSeminar();
  const other = await createTestDevice();
  other.feed.writeProblem = fullDisk();
  expect(await other.merge(file)).toEqual({ kind: 'problem', problem: 'notSaved' });
});

test('[S20] a file of a seminar that cannot be saved has everything in it', async () => {
  const { id, device, seminar, group } = await writtenSeminar();
  device.journal.writeProblem = fullDisk();
  device.feed.writeProblem = fullDisk();
  words(seminar.plan.doc).insert(0, 'unsaved ');
  words((await seminar.openGroup(group)).doc).insert(0, 'unsaved ');
  const other = await createTestDevice();
  await other.merge(await seminar.toFile());
  const copy = await other.open(id);
  expect(words(copy.plan.doc).toString()).toBe('unsaved word');
  expect(words((await copy.openGroup(group)).doc).toString()).toBe('unsaved word in group');
});

test('[S20] nor does a disk that cannot be read keep this tab from making a file', async () => {
  const { id, device, seminar, group } = await writtenSeminar();
  device.journal.readProblem = new Error('odd');
  device.feed.readProblem = new Error('odd');
  words((await seminar.openGroup(group)).doc).insert(0, 'new ');
  const other = await createTestDevice();
  await other.merge(await seminar.toFile());
  expect(words((await (await other.open(id)).openGroup(group)).doc).toString()).toBe('new word in group');
});

test('[S21] entries that were changed on the way are noticed, and nothing of theirs is taken', async () => {
  const { link, id, device } = await writtenSeminar();
  const entries = device.feed.rows().map(({ bytes }) => Uint8Array.from(bytes));
  for (const entry of entries) entry[entry.length - 1] = (entry.at(-1) ?? 0) ^ 1;
  const other = await createTestDevice();
  const file = await encodeFeedFile({ link: await toSeminarLink(link), entries });
  expect(await other.merge(file)).toEqual({ kind: 'problem', problem: 'damaged' });
  expect(words((await other.open(id)).plan.doc).toString()).toBe('');
});

test('[S21] a file of another seminar in the same room is told apart', async () => {
  const { link, file } = await writtenSeminar();
  const other = await createTestDevice({ ...createFacilitatorLink(), room: link.room });
  expect(await other.merge(file)).toEqual({ kind: 'problem', problem: 'otherKeys' });
  expect(other.feed.tries).toEqual([]);
});

test('[S36] a file of version 1 becomes a seminar here, whose facilitator this device is', async () => {
  const old = createVersion1Seminar();
  const device = await createTestDevice();
  expect(await device.merge(fileOf(old))).toEqual({ kind: 'merged', seminar: old.id, entries: 3 });
  expect(await device.shelf.get(old.id)).toMatchObject({
    isFacilitator: true,
    summary: { title: 'Dialogseminar om korps' },
  });
  const seminar = await device.open(old.id);
  expect(seminar.links.access().isFacilitator).toBe(true);
  const read = async ({ storedGroups, openGroup }: typeof seminar) =>
    Promise.all((await storedGroups()).map(async (group) => readingOf(await openGroup(group))));
  expect(await read(seminar)).toEqual(expect.arrayContaining(old.groups.map(readingOf)));
  expect(seminar.plan.snapshot().themes).toEqual(old.plan.snapshot().themes);
  const other = await createTestDevice();
  expect(await other.merge(await seminar.toFile())).toMatchObject({ kind: 'merged', entries: 3 });
  expect(await read(await other.open(old.id))).toEqual(expect.arrayContaining(old.groups.map(readingOf)));
});

test('[S36] where its seminar is here already, the file makes another one, and the one here stays as it is', async () => {
  const old = createVersion1Seminar();
  const device = await createTestDevice();
  await device.merge(fileOf(old));
  const first = await device.open(old.id);
  setAbout(first.plan, { title: 'Changed since' });
  await first.close();
  const again = await device.merge(fileOf(old));
  if (again.kind === 'problem') throw new Error(again.problem);
  expect(again.seminar).not.toBe(old.id);
  expect((await device.open(again.seminar)).plan.snapshot().title).toBe('Dialogseminar om korps');
  expect((await device.open(old.id)).plan.snapshot().title).toBe('Changed since');
  expect(await device.keyring.links(old.id)).toHaveLength(2);
});

test('[S36] a file of version 1 that cannot be saved is said to be so, and can be opened later', async () => {
  const old = createVersion1Seminar();
  const device = await createTestDevice();
  device.journal.writeProblem = fullDisk();
  expect(await device.merge(fileOf(old))).toEqual({ kind: 'problem', problem: 'notSaved' });
  expect(await device.shelf.get(old.id)).toBeNull();
  device.journal.writeProblem = null;
  expect(await device.merge(fileOf(old))).toMatchObject({ kind: 'merged', seminar: old.id });
});

test.each([
  ['something else', new TextEncoder().encode('{"format":"other"}'), 'foreign'],
  [
    'a scope that is no document',
    buildVersion1File({ seminar: toId('s'), scopes: [{ scope: 'plan', bytes: Uint8Array.of(1) }] }),
    'damaged',
  ],
  ['a checksum of other content', fileOf(createVersion1Seminar()).with(-30, 33), 'damaged'],
])('[S21] a file with %s changes nothing', async (_, file, problem) => {
  const device = await createTestDevice();
  expect(await device.merge(file)).toEqual({ kind: 'problem', problem });
  expect(device.journal.tries).toEqual([]);
});

/** The file that version 1 of the app would make of a seminar. */
function fileOf({ id, tables }: Version1Seminar): Uint8Array {
  const scopes = tables.entries.map(({ scope, bytes }) => ({ scope, bytes: Uint8Array.from(bytes) }));
  return buildVersion1File({ seminar: id, scopes });
}
