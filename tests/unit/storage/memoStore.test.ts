import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { newId } from '../../../src/session/newId.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { createMemoStore } from '../../../src/storage/memoStore.ts';
import { createTestCipher } from '../../support/createTestCipher.ts';

const [one, two] = [toId<SeminarId>('one'), toId<SeminarId>('two')];

async function open() {
  const database = createDatabase(`memos-${newId()}`);
  await database.open();
  onTestFinished(() => database.delete());
  return { database, memos: createMemoStore(database, createTestCipher()) };
}

test('[S45] a memo is kept by seminar and subject, the last in place of the one before, until it is taken away', async () => {
  const { memos } = await open();
  await memos.write(one, 'pastedList', 'Haman');
  await memos.write(one, 'ownCheck', 'fine');
  await memos.write(two, 'pastedList', 'Løtten');
  await memos.write(one, 'pastedList', 'Haman, Stange');
  expect(await memos.read(one, 'pastedList')).toBe('Haman, Stange');
  await memos.write(one, 'pastedList', null);
  expect(await memos.read(one, 'pastedList')).toBeNull();
  expect([await memos.read(one, 'ownCheck'), await memos.read(two, 'pastedList')]).toEqual(['fine', 'Løtten']);
});

test('[S45] whoever watches a memo is told of it now and when it changes', async () => {
  const { memos } = await open();
  const told: (string | null)[] = [];
  const stop = memos.watch(
    one,
    'ownCheck',
    (text) => told.push(text),
    (error) => expect(error).toBeNull(),
  );
  onTestFinished(stop);
  await vi.waitFor(() => expect(told).toEqual([null]));
  await memos.write(one, 'ownCheck', 'fine');
  await vi.waitFor(() => expect(told.at(-1)).toBe('fine'));
});

test('[S45] a memo that is put in another place cannot be opened there', async () => {
  const { database, memos } = await open();
  await memos.write(one, 'pastedList', 'Haman');
  const [row] = await database.memos.toArray();
  if (row) await database.memos.put({ ...row, seminar: two });
  expect(await memos.read(two, 'pastedList')).toBeNull();
});
