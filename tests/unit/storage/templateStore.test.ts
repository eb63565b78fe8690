import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { newId } from '../../../src/session/newId.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { createTemplateStore, type TemplateRow } from '../../../src/storage/templateStore.ts';
import { createTestCipher } from '../../support/createTestCipher.ts';

async function open() {
  const database = createDatabase(`templates-${newId()}`);
  await database.open();
  const store = createTemplateStore(database, createTestCipher());
  let last: readonly TemplateRow[] = [];
  const stop = store.watch(
    (templates) => {
      last = templates;
    },
    (error) => expect(error).toBe(null),
  );
  onTestFinished(stop);
  return { database, store, told: (rows: readonly TemplateRow[]) => vi.waitFor(() => expect(last).toEqual(rows)) };
}

test('[S42] templates are told, saved last first, replaced under their id, and removed', async () => {
  const { store, told } = await open();
  await store.put({ id: 'a', savedAt: 1, text: 'Første' });
  await store.put({ id: 'b', savedAt: 2, text: 'Andre' });
  await told([
    { id: 'b', savedAt: 2, text: 'Andre' },
    { id: 'a', savedAt: 1, text: 'Første' },
  ]);
  await store.put({ id: 'a', savedAt: 3, text: 'Ny' });
  await store.remove('b');
  await told([{ id: 'a', savedAt: 3, text: 'Ny' }]);
});

test('[S24] [S42] a template is sealed for its id, and left out where it cannot be opened', async () => {
  const { database, store, told } = await open();
  await store.put({ id: 'a', savedAt: 1, text: 'Hemmelige spørsmål' });
  const [row] = await database.templates.toArray();
  expect(row).not.toHaveProperty('text');
  expect(Buffer.from(row?.sealed ?? []).includes(Buffer.from('Hemmelige'))).toBe(false);
  if (row) await database.templates.add({ ...row, id: 'moved' });
  await told([{ id: 'a', savedAt: 1, text: 'Hemmelige spørsmål' }]);
});

test('[S12] an app that is too old saves none', async () => {
  const { database, store } = await open();
  await database.settings.put({ key: 'minWriter', value: 99 });
  await expect(store.put({ id: 'a', savedAt: 1, text: 'x' })).rejects.toThrow();
  expect(await database.templates.count()).toBe(0);
});
