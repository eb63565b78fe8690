import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  type DeviceId,
  type GroupId,
  type NoteId,
  type QuestionId,
  type SeminarId,
  toId,
} from '../../../src/domain/ids.ts';
import { createDatabase, type Database, type SeminarRow } from '../../../src/storage/database.ts';
import { createJournalStore } from '../../../src/storage/journalStore.ts';
import { createNoteStore } from '../../../src/storage/noteStore.ts';
import { createSeminarShelf } from '../../../src/storage/seminarShelf.ts';
import { emptySummary } from '../../../src/storage/seminarSummary.ts';
import { createTestCipher } from '../../support/createTestCipher.ts';

const [one, two] = [toId<SeminarId>('one'), toId<SeminarId>('two')];
const device = toId<DeviceId>('device');
const group = toId<GroupId>('group');

const cipher = createTestCipher();

function createShelf() {
  const database = createDatabase(`shelf-${crypto.randomUUID()}`);
  onTestFinished(() => database.delete());
  let time = 0;
  return { database, shelf: createSeminarShelf(database, cipher, () => ++time) };
}

/** What a watcher has last been told, once it fits. */
async function told<T>(seen: { last: T | undefined }, expected: (rows: T) => unknown, value: unknown): Promise<void> {
  await vi.waitFor(() => expect(seen.last && expected(seen.last)).toEqual(value), { interval: 1 });
}

async function fill(database: Database, seminar: SeminarId): Promise<void> {
  const writes = ['plan', 'group/group'].map((scope) => ({ scope, bytes: Uint8Array.of(1), replaces: [] }));
  await createJournalStore(database, cipher).write(seminar, device, writes);
  const note = { seminar, group, question: toId<QuestionId>('q'), text: 'private', createdAt: 1 };
  await createNoteStore(database, cipher).put({ ...note, id: toId<NoteId>(`note of ${seminar}`) });
}

const contents = async (database: Database) =>
  Promise.all([database.seminars.count(), database.journal.count(), database.notes.count()]);

test('a seminar that is put on the shelf is seen there at once, the last opened first', async () => {
  const { shelf } = createShelf();
  const seen: { last: readonly SeminarRow[] | undefined } = { last: undefined };
  const stop = shelf.watch(
    (rows) => {
      seen.last = rows;
    },
    (error) => expect(error).toBe(null),
  );
  onTestFinished(stop);
  const ids = (rows: readonly SeminarRow[]) => rows.map((row) => row.id);
  await told(seen, ids, []);
  await shelf.add(one, { isFacilitator: true });
  await shelf.add(two, { isFacilitator: false });
  await told(seen, ids, ['two', 'one']);
  await shelf.setOpened(one);
  await told(seen, ids, ['one', 'two']);
  await shelf.setGroup(one, group);
  await shelf.setSummary(one, { ...emptySummary, title: 'Title' });
  await told(seen, (rows) => [rows[0]?.group, rows[0]?.summary.title], [group, 'Title']);
  stop();
  await shelf.remove(one);
  expect(seen.last?.[0]?.deletedAt).toBe(null);
});

test('a seminar that is there already keeps its row, and comes back if it was deleted', async () => {
  const { shelf } = createShelf();
  await shelf.add(one, { isFacilitator: true });
  await shelf.setGroup(one, group);
  const before = await shelf.get(one);
  await shelf.remove(one);
  expect((await shelf.get(one))?.deletedAt).not.toBe(null);
  await shelf.add(one, { isFacilitator: false });
  expect(await shelf.get(one)).toEqual(before);
});

test('[S13] a deleted seminar comes back whole when it is restored', async () => {
  const { database, shelf } = createShelf();
  await shelf.add(one, { isFacilitator: true });
  await fill(database, one);
  const before = await shelf.get(one);
  await shelf.remove(one);
  expect(await contents(database)).toEqual([1, 2, 1]);
  await shelf.restore(one);
  await shelf.purge(() => true);
  expect(await shelf.get(one)).toEqual(before);
  expect(await contents(database)).toEqual([1, 2, 1]);
});

test('[S13] the purge takes the entries and notes of deleted seminars, and no others', async () => {
  const { database, shelf } = createShelf();
  for (const seminar of [one, two]) {
    await shelf.add(seminar, { isFacilitator: true });
    await fill(database, seminar);
  }
  await shelf.remove(one);
  await shelf.purge(() => true);
  expect(await contents(database)).toEqual([1, 2, 1]);
  expect(await shelf.get(one)).toBe(null);
  expect(await createJournalStore(database, cipher).scopes(one)).toEqual([]);
  expect(await createJournalStore(database, cipher).scopes(two)).toEqual(['group/group', 'plan']);
  expect((await database.notes.toArray()).map((note) => note.seminar)).toEqual(['two']);
});

test('[S13] the purge spares a seminar whose deletion can still be undone', async () => {
  const { database, shelf } = createShelf();
  for (const seminar of [one, two]) {
    await shelf.add(seminar, { isFacilitator: true });
    await fill(database, seminar);
    await shelf.remove(seminar);
  }
  await shelf.purge((hidden) => hidden.id === two);
  expect((await database.seminars.toArray()).map((row) => row.id)).toEqual([one]);
  expect(await createJournalStore(database, cipher).scopes(one)).toEqual(['group/group', 'plan']);
});

test('what is left of a seminar that never came onto the shelf goes, and nothing else', async () => {
  const { database, shelf } = createShelf();
  await shelf.add(one, { isFacilitator: true });
  for (const seminar of [one, two]) await fill(database, seminar);
  await shelf.purgeUnshelved();
  expect(await createJournalStore(database, cipher).scopes(one)).toEqual(['group/group', 'plan']);
  expect(await createJournalStore(database, cipher).scopes(two)).toEqual([]);
  expect(await contents(database)).toEqual([1, 2, 1]);
});

test('[S13] a purge that fails takes nothing', async () => {
  const { database, shelf } = createShelf();
  await shelf.add(one, { isFacilitator: true });
  await fill(database, one);
  await shelf.remove(one);
  const refuse = () => {
    throw new Error('odd');
  };
  database.seminars.hook('deleting', refuse);
  await expect(shelf.purge(() => true)).rejects.toThrow();
  database.seminars.hook('deleting').unsubscribe(refuse);
  expect(await contents(database)).toEqual([1, 2, 1]);
});

test('what is said of a seminar that is not there is no error', async () => {
  const { database, shelf } = createShelf();
  await Promise.all([shelf.setOpened(one), shelf.setGroup(one, group), shelf.remove(one), shelf.restore(one)]);
  expect(await contents(database)).toEqual([0, 0, 0]);
});
