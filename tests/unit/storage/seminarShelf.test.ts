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
import { toBase64url } from '../../../src/feed/bytes.ts';
import type { Link } from '../../../src/feed/link.ts';
import { createFacilitatorLink } from '../../../src/feed/seminarKeys.ts';
import { createConfirmationStore } from '../../../src/storage/confirmationStore.ts';
import { createDatabase, type Database, type SeminarRow } from '../../../src/storage/database.ts';
import { createFeedStore } from '../../../src/storage/feedStore.ts';
import { createHoldStore } from '../../../src/storage/holdStore.ts';
import { createJournalStore } from '../../../src/storage/journalStore.ts';
import { createKeyring } from '../../../src/storage/keyring.ts';
import { createMemoStore } from '../../../src/storage/memoStore.ts';
import { createNoteStore } from '../../../src/storage/noteStore.ts';
import { createReceiptStore } from '../../../src/storage/receiptStore.ts';
import { createSeenStore } from '../../../src/storage/seenStore.ts';
import { createSeminarShelf } from '../../../src/storage/seminarShelf.ts';
import { emptySummary } from '../../../src/storage/seminarSummary.ts';
import { createSessionStore } from '../../../src/storage/sessionStore.ts';
import { createSheetPhotoStore } from '../../../src/storage/sheetPhotoStore.ts';
import { createTestCipher } from '../../support/createTestCipher.ts';

const links = [createFacilitatorLink(), createFacilitatorLink()];
const [one = toId<SeminarId>(''), two = toId<SeminarId>('')] = links.map(seminarOf);
const device = toId<DeviceId>('device');
const group = toId<GroupId>('group');

const cipher = createTestCipher();

function seminarOf(link: Link): SeminarId {
  return toId<SeminarId>(toBase64url(link.room));
}

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
  const entry = { device, scope: 'plan', seq: 1, hash: 'hash', bytes: Uint8Array.of(1) };
  await createFeedStore(database).write(seminar, { entries: [entry], contained: [] });
  await createHoldStore(database).put(seminar, { speaker: device, bytes: Uint8Array.of(1), heardAt: 1 });
  await createSessionStore(database).add(seminar, 'plan', 'session');
  await createConfirmationStore(database).put(seminar, { scope: 'plan', device, letters: 501 });
  await createReceiptStore(database).add(seminar, [{ group, at: 1, way: 'network', added: 1, known: 0, writtenAt: 1 }]);
  const photo = { id: `photo of ${seminar}`, seminar, group, takenAt: 1, picture: Uint8Array.of(1) };
  await createSheetPhotoStore(database, cipher).add(photo);
  await createMemoStore(database, cipher).write(seminar, 'pastedList', 'Haman');
  await createSeenStore(database, cipher).put(seminar, 'plan', new Map());
  const link = links.find((candidate) => seminarOf(candidate) === seminar);
  if (link) await createKeyring(database, cipher).add(link);
  await database.entries.add({ seminar, device, scope: 'plan', seq: 1, bytes: Uint8Array.of(1) });
}

/** How many rows each table has of seminars, by the seminars they are of. */
async function contents(database: Database): Promise<Record<string, Record<string, number>>> {
  const tables = database.tables.filter((table) => !['devices', 'settings', 'templates'].includes(table.name));
  const counts = tables.map(async (table): Promise<[string, Record<string, number>]> => {
    const rows: readonly { readonly id?: unknown; readonly seminar?: unknown }[] = await table.toArray();
    const seminars = rows.map((row) => String(row.seminar ?? row.id));
    return [
      table.name,
      Object.fromEntries(seminars.map((id) => [id, seminars.filter((other) => other === id).length])),
    ];
  });
  return Object.fromEntries(await Promise.all(counts));
}

/** What `contents` gives when these seminars are there as `fill` left them. */
function filled(...seminars: readonly SeminarId[]) {
  const each = (count: number) => Object.fromEntries(seminars.map((seminar) => [seminar, count]));
  const one = each(1);
  return {
    seminars: one,
    journal: each(2),
    feedEntries: one,
    holds: one,
    seen: one,
    confirmations: one,
    receipts: one,
    sessions: one,
    keyring: one,
    notes: one,
    sheetPhotos: one,
    memos: one,
    entries: one,
  };
}

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
  await told(seen, ids, [two, one]);
  await shelf.setOpened(one);
  await told(seen, ids, [one, two]);
  await shelf.setGroup(one, group);
  await shelf.setSummary(one, { ...emptySummary, title: 'Title' });
  await told(seen, (rows) => [rows[0]?.group, rows[0]?.summary.title], [group, 'Title']);
  expect((await shelf.get(one))?.fileSavedAt).toBe(undefined);
  await shelf.setFileSaved(one);
  const openedAt = (await shelf.get(one))?.openedAt ?? Number.NaN;
  await told(seen, (rows) => rows.map((row) => row.fileSavedAt), [openedAt + 1, undefined]);
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
  expect(await contents(database)).toEqual(filled(one));
  await shelf.restore(one);
  await shelf.purge(() => true);
  expect(await shelf.get(one)).toEqual(before);
  expect(await contents(database)).toEqual(filled(one));
});

test('[S13] the purge takes all that is stored of deleted seminars, and of no others', async () => {
  const { database, shelf } = createShelf();
  for (const seminar of [one, two]) {
    await shelf.add(seminar, { isFacilitator: true });
    await fill(database, seminar);
  }
  await shelf.remove(one);
  await shelf.purge(() => true);
  expect(await contents(database)).toEqual(filled(two));
  expect(await shelf.get(one)).toBe(null);
});

test('[S13] the purge spares a seminar whose deletion can still be undone', async () => {
  const { database, shelf } = createShelf();
  for (const seminar of [one, two]) {
    await shelf.add(seminar, { isFacilitator: true });
    await fill(database, seminar);
    await shelf.remove(seminar);
  }
  await shelf.purge((hidden) => hidden.id === two);
  expect(await contents(database)).toEqual(filled(one));
});

test('[S13] what is left of a seminar that never came onto the shelf goes, and nothing else', async () => {
  const { database, shelf } = createShelf();
  await shelf.add(one, { isFacilitator: true });
  for (const seminar of [one, two]) await fill(database, seminar);
  await shelf.purgeUnshelved();
  expect(await contents(database)).toEqual(filled(one));
});

test.each(Object.keys(filled()).filter((name) => name !== 'seminars'))(
  '[S13] what never came onto the shelf goes also when it is only in the table %s',
  async (name) => {
    const { database, shelf } = createShelf();
    await fill(database, one);
    for (const table of database.tables) if (table.name !== name) await table.clear();
    await shelf.purgeUnshelved();
    expect(await database.table(name).count()).toBe(0);
  },
);

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
  expect(await contents(database)).toEqual(filled(one));
});

test('what is said of a seminar that is not there is no error', async () => {
  const { database, shelf } = createShelf();
  await Promise.all([shelf.setOpened(one), shelf.setGroup(one, group), shelf.remove(one), shelf.restore(one)]);
  expect(await contents(database)).toEqual(filled());
});

test('[S24] a row that cannot be opened, or is of version 1, stands on the shelf without its words', async () => {
  const { database, shelf } = createShelf();
  await shelf.add(one, { isFacilitator: true });
  await shelf.setSummary(one, { ...emptySummary, title: 'Title' });
  const elsewhere = createSeminarShelf(database, createTestCipher(), () => 1);
  expect(await elsewhere.get(one)).toMatchObject({ id: one, summary: emptySummary });
  const version1 = { id: two, createdAt: 1, openedAt: 1, deletedAt: null, isFacilitator: true, group: null };
  await database.table('seminars').add({ ...version1, summary: { ...emptySummary, title: 'Old' } });
  expect(await shelf.get(two)).toMatchObject({ id: two, summary: emptySummary });
  expect((await shelf.get(one))?.summary.title).toBe('Title');
});

test('a device becomes a facilitator by a later link, and no other link takes that away', async () => {
  const { shelf } = createShelf();
  await shelf.add(one, { isFacilitator: false });
  await shelf.setGroup(one, group);
  await shelf.add(one, { isFacilitator: true });
  await shelf.add(one, { isFacilitator: false });
  expect(await shelf.get(one)).toMatchObject({ isFacilitator: true, group });
});

test('a folder for copies is kept until it is given up, and nothing else of the row goes with it', async () => {
  const { shelf, database } = createShelf();
  await shelf.add(one, { isFacilitator: true });
  // Stands in for a folder, which only a browser has.
  await database.seminars.update(one, { fileSavedAt: 5 });
  await database.table('seminars').update(one, { backupFolder: { name: 'Kopier' } });
  expect((await shelf.get(one))?.backupFolder?.name).toBe('Kopier');
  await shelf.setBackupFolder(one, null);
  expect(await shelf.get(one)).toMatchObject({ isFacilitator: true, fileSavedAt: 5 });
  expect(Object.keys((await shelf.get(one)) ?? {})).not.toContain('backupFolder');
});

test('who keeps a seminar beyond its last day is remembered with that day', async () => {
  const { shelf } = createShelf();
  await shelf.add(one, { isFacilitator: true });
  expect((await shelf.get(one))?.keptBeyond).toBeUndefined();
  await shelf.keepBeyond(one, '2027-01-31');
  expect((await shelf.get(one))?.keptBeyond).toBe('2027-01-31');
});

test('what is on this device alone is counted seminar by seminar', async () => {
  const { database, shelf } = createShelf();
  await fill(database, one);
  await fill(database, two);
  expect(await shelf.countPrivate(one)).toEqual({ notes: 1, photos: 1 });
  await shelf.add(one, { isFacilitator: true });
  await shelf.remove(one);
  await shelf.purge(() => true);
  expect(await shelf.countPrivate(one)).toEqual({ notes: 0, photos: 0 });
});
