import 'fake-indexeddb/auto';
import { Dexie, type Table } from 'dexie';
import { expect, test, vi } from 'vitest';
import { shareQuery } from '../../../src/storage/shareQuery.ts';

interface Word {
  readonly id: number;
  readonly text: string;
}

async function openWords(name: string): Promise<{ database: Dexie; words: Table<Word, number> }> {
  const database = new Dexie(name);
  database.version(1).stores({ words: 'id' });
  await database.open();
  return { database, words: database.table<Word, number>('words') };
}

const fail = (error: unknown) => expect.fail(String(error));

test('all who watch get the same, now and after a change, and the disk is asked once', async () => {
  const { database, words } = await openWords('shared');
  const read = vi.fn(() => words.toArray());
  const query = shareQuery(read);
  const heard: { first: Word[][]; second: Word[][] } = { first: [], second: [] };
  const stopFirst = query.watch((value) => heard.first.push(value), fail);
  await vi.waitFor(() => expect(heard.first).toEqual([[]]));
  const stopSecond = query.watch((value) => heard.second.push(value), fail);
  expect(heard.second).toEqual([]);
  await vi.waitFor(() => expect(heard.second).toEqual([[]]));
  expect(read).toHaveBeenCalledTimes(1);

  await words.put({ id: 1, text: 'fele' });
  await vi.waitFor(() => expect(heard.second.at(-1)).toEqual([{ id: 1, text: 'fele' }]));
  expect(heard.first.at(-1)).toBe(heard.second.at(-1));
  expect(read).toHaveBeenCalledTimes(2);
  stopFirst();
  stopSecond();
  database.close();
});

test('who has stopped hears nothing more, and who comes after all have gone gets what is on the disk then', async () => {
  const { database, words } = await openWords('anew');
  const query = shareQuery(() => words.toArray());
  const before = vi.fn();
  const stop = query.watch(before, fail);
  await vi.waitFor(() => expect(before).toHaveBeenCalledTimes(1));
  const late = vi.fn();
  query.watch(late, fail)();
  stop();
  await words.put({ id: 1, text: 'fele' });

  const after = vi.fn();
  const stopAfter = query.watch(after, fail);
  await vi.waitFor(() => expect(after).toHaveBeenCalledWith([{ id: 1, text: 'fele' }]));
  expect(after).toHaveBeenCalledTimes(1);
  expect(before).toHaveBeenCalledTimes(1);
  expect(late).not.toHaveBeenCalled();
  stopAfter();
  database.close();
});

test('when the disk cannot be read, everybody who watches is told', async () => {
  const { database } = await openWords('broken');
  const query = shareQuery(() => Promise.reject(new Error('The disk is gone.')));
  const [one, other] = [vi.fn(), vi.fn()];
  const stops = [query.watch(fail, one), query.watch(fail, other)];
  await vi.waitFor(() => expect(one).toHaveBeenCalledTimes(1));
  expect(other).toHaveBeenCalledTimes(1);
  const late = vi.fn();
  stops.push(query.watch(fail, late));
  await vi.waitFor(() => expect(late).toHaveBeenCalledTimes(1));
  for (const stop of stops) stop();
  database.close();
});
