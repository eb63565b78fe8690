import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { newId } from '../../../src/session/newId.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { createSeenStore } from '../../../src/storage/seenStore.ts';
import { deleteContents } from '../../../src/storage/seminarContents.ts';
import { createTestCipher } from '../../support/createTestCipher.ts';

const [first, second] = [toId<SeminarId>('first'), toId<SeminarId>('second')];
const marks = new Map([
  ['p/point', '3xk9 question'],
  ['h/theme', 'in 5'],
]);

async function open() {
  const database = createDatabase(`seen-${newId()}`);
  await database.open();
  return { database, store: createSeenStore(database, createTestCipher()) };
}

test('[S37] what was seen is kept by seminar and scope, the last in place of the earlier', async () => {
  const { store } = await open();
  await store.put(first, 'plan', new Map());
  await store.put(first, 'plan', marks);
  await store.put(first, 'group/a', new Map());
  await store.put(second, 'plan', new Map([['about', 'x']]));
  expect((await store.load(second)).size).toBe(1);
  expect(await store.load(first)).toEqual(
    new Map([
      ['plan', marks],
      ['group/a', new Map()],
    ]),
  );
});

test('[S37] it is sealed on the disk, what cannot be opened is left out, and it goes with its seminar', async () => {
  const { database, store } = await open();
  await store.put(first, 'plan', marks);
  const [row] = await database.seen.toArray();
  expect(new TextDecoder().decode(row?.sealed)).not.toContain('point');
  expect((await createSeenStore(database, createTestCipher()).load(first)).size).toBe(0);
  await database.transaction('rw', database.tables, () => deleteContents(database, first));
  expect(await database.seen.count()).toBe(0);
});
