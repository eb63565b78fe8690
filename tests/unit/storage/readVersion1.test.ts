import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { type DeviceId, type GroupId, type NoteId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { createNoteStore } from '../../../src/storage/noteStore.ts';
import { readVersion1 } from '../../../src/storage/readVersion1.ts';
import { createSeminarShelf } from '../../../src/storage/seminarShelf.ts';
import { emptySummary } from '../../../src/storage/seminarSummary.ts';
import { createTestCipher } from '../../support/createTestCipher.ts';

const seminar = toId<SeminarId>('seminar');
const group = toId<GroupId>('group');

async function openStore() {
  const database = createDatabase(`version1-${crypto.randomUUID()}`);
  onTestFinished(() => database.delete());
  const cipher = createTestCipher();
  await createSeminarShelf(database, cipher, () => 1).add(seminar, { isFacilitator: true });
  const note = { id: toId<NoteId>('note'), seminar, group, question: null, text: 'new', createdAt: 1 };
  await createNoteStore(database, cipher).put(note);
  return database;
}

test('where version 1 left nothing there is nothing to carry over', async () => {
  expect(await readVersion1(await openStore())).toBe(null);
});

test('what version 1 left is told from what this version has written', async () => {
  const database = await openStore();
  const old = {
    seminar: {
      id: 'old',
      createdAt: 1,
      openedAt: 2,
      deletedAt: null,
      isFacilitator: true,
      group,
      summary: emptySummary,
    },
    note: { id: 'old note', seminar: 'old', group, question: null, text: 'old', createdAt: 1 },
    entry: {
      seminar: toId<SeminarId>('old'),
      device: toId<DeviceId>('d'),
      scope: 'plan',
      seq: 1,
      bytes: Uint8Array.of(1),
    },
  };
  await database.entries.add(old.entry);
  expect(await readVersion1(database)).toEqual({ seminars: [], entries: [old.entry], notes: [] });
  await database.table('seminars').add(old.seminar);
  await database.table('notes').add(old.note);
  expect(await readVersion1(database)).toEqual({ seminars: [old.seminar], entries: [old.entry], notes: [old.note] });
});
