import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { createSession } from '../../../src/feed/clientId.ts';
import { createDatabase, writerVersion } from '../../../src/storage/database.ts';
import { saveFailureOf } from '../../../src/storage/saveState.ts';
import { createSessionStore } from '../../../src/storage/sessionStore.ts';

const [one, two] = [toId<SeminarId>('one'), toId<SeminarId>('two')];

function openSessions() {
  const database = createDatabase(`sessions-${crypto.randomUUID()}`);
  onTestFinished(() => database.delete());
  return { database, sessions: createSessionStore(database) };
}

const inOrder = (list: readonly Uint8Array[]) => list.map((session) => session.join()).sort();

test('[S29] the sessions of a seminar are kept, each once, until they are removed', async () => {
  const { sessions } = openSessions();
  const [first, second] = [createSession(), createSession()];
  for (const session of [first, second, first]) await sessions.add(one, session);
  await sessions.add(two, first);
  expect(inOrder(await sessions.list(one))).toEqual(inOrder([first, second]));
  await sessions.remove(one, first);
  expect(await sessions.list(one)).toEqual([second]);
  expect(await sessions.list(two)).toEqual([first]);
});

test('[S12] sessions that a newer version keeps are not changed any more', async () => {
  const { database, sessions } = openSessions();
  await database.settings.put({ key: 'minWriter', value: writerVersion + 1 });
  const failure = await sessions.add(one, createSession()).catch((error: unknown) => error);
  expect(saveFailureOf(failure)).toBe('newerApp');
  expect(await sessions.list(one)).toEqual([]);
});
