import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type GroupId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { newId } from '../../../src/session/newId.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { createReceiptStore, type Receipt } from '../../../src/storage/receiptStore.ts';
import { deleteContents } from '../../../src/storage/seminarContents.ts';

const seminar = toId<SeminarId>('seminar');
const [one, two] = [toId<GroupId>('one'), toId<GroupId>('two')];

function came(group: GroupId, at: number, parts: Partial<Receipt> = {}): Receipt {
  return { group, at, way: 'network', added: 1, known: 0, writtenAt: at - 5, ...parts };
}

async function open() {
  const database = createDatabase(`receipts-${newId()}`);
  await database.open();
  const store = createReceiptStore(database);
  let last: readonly Receipt[] = [];
  const stop = store.watch(
    seminar,
    (receipts) => {
      last = receipts;
    },
    (error) => expect(error).toBe(null),
  );
  onTestFinished(stop);
  return { database, store, told: (receipts: readonly Receipt[]) => vi.waitFor(() => expect(last).toEqual(receipts)) };
}

test('[S39] what comes is told in the order it came, also when it comes later', async () => {
  const { store, told } = await open();
  await store.add(seminar, [came(two, 20), came(one, 10)]);
  await store.add(toId<SeminarId>('another'), [came(one, 15)]);
  await told([came(one, 10), came(two, 20)]);
  await store.add(seminar, [came(one, 100_000)]);
  await told([came(one, 10), came(two, 20), came(one, 100_000)]);
});

test('[S39] what comes soon after, in the same way, is one with it', async () => {
  const { store, told } = await open();
  await store.add(seminar, [came(one, 10, { added: 2, writtenAt: 9 })]);
  await store.add(seminar, [came(one, 59_000, { known: 3, writtenAt: null })]);
  const joined = came(one, 59_000, { added: 3, known: 3, writtenAt: 9 });
  await told([joined]);
  const byFile = came(one, 59_001, { way: 'file' });
  await store.add(seminar, [byFile, came(two, 59_001)]);
  await told([joined, byFile, came(two, 59_001)]);
});

test('[S39] of a group only the last ten are kept, and they go with their seminar', async () => {
  const { database, store, told } = await open();
  const all = Array.from({ length: 14 }, (_, index) => came(one, index * 100_000));
  await store.add(seminar, [came(two, 1)]);
  await store.add(seminar, all);
  await told([came(two, 1), ...all.slice(4)]);
  await deleteContents(database, seminar);
  await told([]);
});
