import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { type GroupId, type NoteId, toId } from '../../../src/domain/ids.ts';
import { toBase64url, utf8 } from '../../../src/feed/bytes.ts';
import { createSession } from '../../../src/feed/clientId.ts';
import { encodeLink } from '../../../src/feed/link.ts';
import { createConfirmationStore } from '../../../src/storage/confirmationStore.ts';
import { createFeedStore } from '../../../src/storage/feedStore.ts';
import { createHoldStore } from '../../../src/storage/holdStore.ts';
import { createJournalStore } from '../../../src/storage/journalStore.ts';
import { createKeyring } from '../../../src/storage/keyring.ts';
import { createMemoStore } from '../../../src/storage/memoStore.ts';
import { createNoteStore } from '../../../src/storage/noteStore.ts';
import { openDatabase } from '../../../src/storage/openDatabase.ts';
import { createReceiptStore } from '../../../src/storage/receiptStore.ts';
import { createSeenStore } from '../../../src/storage/seenStore.ts';
import { createSeminarShelf } from '../../../src/storage/seminarShelf.ts';
import { emptySummary } from '../../../src/storage/seminarSummary.ts';
import { createSheetPhotoStore } from '../../../src/storage/sheetPhotoStore.ts';
import { createTemplateStore } from '../../../src/storage/templateStore.ts';
import { createPeer, createTestSeminar } from '../../support/feedPeer.ts';
import { findWords, readStores } from '../../support/readStores.ts';

const points = 'Kulturskolen må nå blåserne på Løten';

test('[S24] no word of a seminar, its points and notes, nor any of its links, can be read in any table', async () => {
  const name = `sealed-${crypto.randomUUID()}`;
  onTestFinished(() => Dexie.delete(name));
  const opened = await openDatabase({ beforeClosing: async () => undefined, name });
  if (opened.kind === 'problem') throw new Error(opened.problem);
  const { database, device, cipher } = opened;
  const { groupLink, groupScope } = await createTestSeminar();
  const peer = await createPeer(groupLink, { device });
  const { seminar } = peer.keys;

  await peer.edit(groupScope, (doc) => doc.getText('words').insert(0, points));
  const plain = Y.encodeStateAsUpdate(await peer.doc(groupScope));
  const journal = createJournalStore(database, cipher);
  await journal.write(seminar, device.id, [{ scope: groupScope, bytes: plain, replaces: [] }]);
  await journal.writeAtOnce(seminar, device.id, [{ scope: groupScope, seq: 2, bytes: plain }]);
  const [bytes = new Uint8Array()] = peer.stored();
  const entry = { device: device.id, scope: groupScope, seq: 1, hash: 'hash', bytes };
  await createFeedStore(database).write(seminar, { entries: [entry], contained: [] });
  await database.table('sessions').put({ seminar, scope: groupScope, session: toBase64url(createSession()) });
  await createHoldStore(database).put(seminar, { speaker: device.id, bytes: createSession(), heardAt: 1 });
  await createConfirmationStore(database).put(seminar, { scope: groupScope, device: device.id, letters: 501 });
  await createReceiptStore(database).add(seminar, [
    { group: toId<GroupId>('group'), at: 1, way: 'file', added: 1, known: 0, writtenAt: 1 },
  ]);
  await createKeyring(database, cipher).add(groupLink);
  await createSeenStore(database, cipher).put(seminar, groupScope, new Map([['p/point', points]]));
  const shelf = createSeminarShelf(database, cipher, Date.now);
  await shelf.add(seminar, { isFacilitator: false });
  await shelf.setSummary(seminar, { ...emptySummary, title: 'Korpsstevnet', organiser: 'Kulturdirektøren' });
  const note = { id: toId<NoteId>('note'), seminar, group: toId<GroupId>('group'), question: null, createdAt: 1 };
  await createNoteStore(database, cipher).put({ ...note, text: 'Hemmeligheten min' });
  const photo = { id: 'photo', seminar, group: note.group, takenAt: 1 };
  await createSheetPhotoStore(database, cipher).add({ ...photo, picture: utf8('Hemmeligheten på arket') });
  await createMemoStore(database, cipher).write(seminar, 'pastedList', 'Hemmeligheten i listen');
  await createTemplateStore(database, cipher).put({ id: 'template', savedAt: 1, text: 'Hemmeligheten i malen' });

  const link = await encodeLink(groupLink);
  const words = [...points.split(' '), 'Korpsstevnet', 'Kulturdirektøren', 'Hemmeligheten', link.slice(4, 40)];
  const searched = words.filter((word) => word.length >= 5);
  const stores = await readStores(name);
  const empty = Object.entries(stores).filter(([, texts]) => texts.length === 0);
  expect(empty.map(([table]) => table)).toEqual(['entries']);
  expect(findWords(stores, searched)).toEqual([]);

  // The search finds what is there.
  await database.entries.add({ seminar, device: device.id, scope: 'plan', seq: 1, bytes: plain.subarray(0, 1) });
  await database.table('settings').put({ key: Buffer.from('Korpsstevnet', 'utf16le').toString('latin1'), value: 1 });
  await database.table('notes').put({ ...note, text: 'Hemmeligheten min' });
  expect(findWords(await readStores(name), searched)).toEqual([
    'entries: Kulturskolen',
    'entries: Løten',
    'entries: blåserne',
    'notes: Hemmeligheten',
    'settings: Korpsstevnet',
  ]);
});
