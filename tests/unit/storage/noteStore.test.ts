import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type GroupId, type NoteId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { createFacilitatorLink } from '../../../src/feed/seminarKeys.ts';
import { createDatabase, type NoteRow } from '../../../src/storage/database.ts';
import { createNoteStore } from '../../../src/storage/noteStore.ts';
import { saveFailureOf } from '../../../src/storage/saveState.ts';
import { createTestCipher } from '../../support/createTestCipher.ts';
import { testSeminar } from '../../support/fakeTabs.ts';
import { createTestDevice } from '../../support/testDevice.ts';

const group = toId<GroupId>('group');

function createNotes() {
  const database = createDatabase(`notes-${crypto.randomUUID()}`);
  onTestFinished(() => database.delete());
  const cipher = createTestCipher();
  return { database, cipher, notes: createNoteStore(database, cipher) };
}

const note = (id: string, createdAt: number, fields: Partial<NoteRow> = {}): NoteRow => ({
  id: toId<NoteId>(id),
  seminar: testSeminar,
  group,
  question: null,
  text: `text of ${id}`,
  createdAt,
  ...fields,
});

test('the notes of a group are told of, oldest first, now and at each change', async () => {
  const { notes } = createNotes();
  await notes.put(note('b', 2));
  await notes.put(note('elsewhere', 0, { group: toId<GroupId>('other') }));
  await notes.put(note('other seminar', 0, { seminar: toId<SeminarId>('other') }));
  let seen: readonly NoteRow[] = [];
  const stop = notes.watch(
    testSeminar,
    group,
    (rows) => {
      seen = rows;
    },
    (error) => expect(error).toBe(null),
  );
  onTestFinished(stop);
  const toldOf = (texts: readonly string[]) =>
    vi.waitFor(() => expect(seen.map((row) => row.text)).toEqual(texts), { interval: 1 });
  await toldOf(['text of b']);
  await notes.put(note('a', 1));
  await toldOf(['text of a', 'text of b']);
  await notes.put(note('a', 1, { text: 'changed' }));
  await toldOf(['changed', 'text of b']);
  await notes.remove(toId<NoteId>('b'));
  await toldOf(['changed']);
});

test('[S3] a note that does not open is left out and stays', async () => {
  const { database, notes } = createNotes();
  await createNoteStore(database, createTestCipher()).put(note('sealed elsewhere', 1));
  await notes.put(note('a', 2));
  const seen = await new Promise<readonly NoteRow[]>((resolve, reject) => {
    onTestFinished(notes.watch(testSeminar, group, resolve, reject));
  });
  expect(seen).toEqual([note('a', 2)]);
  expect(await database.notes.count()).toBe(2);
});

test('[S7] a note that could not be stored is rejected with the reason', async () => {
  const { database, notes } = createNotes();
  database.notes.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const failure = await notes.put(note('a', 1)).catch((error: unknown) => error);
  expect(saveFailureOf(failure)).toBe('full');
});

test('[S22] private notes are in no entry and in no file', async () => {
  const link = createFacilitatorLink();
  const id = toId<SeminarId>(toBase64url(link.room));
  const device = await createTestDevice(link);
  const notes = createNoteStore(device.database, createTestCipher());
  await notes.put(note('a', 1, { seminar: id, text: 'nobody else reads this' }));
  const seminar = await device.open(id);
  seminar.plan.doc.getText('words').insert(0, 'everybody reads this');
  // What another device has after opening the file, in clear.
  const other = await createTestDevice();
  await other.merge(await seminar.toFile());
  const copy = await other.open(id);
  await copy.saving.flush();
  const readable = [...device.journal.rows(), ...other.journal.rows()].map((row) =>
    new TextDecoder().decode(row.bytes),
  );
  expect(readable.join()).toContain('everybody reads this');
  expect(readable.join()).not.toContain('nobody else reads this');
  expect(other.journal.rows()).not.toEqual([]);
});
