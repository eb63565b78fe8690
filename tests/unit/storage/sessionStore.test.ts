import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { saveFailureOf } from '../../../src/storage/saveState.ts';
import { createSessionStore } from '../../../src/storage/sessionStore.ts';
import { writerVersion } from '../../../src/storage/storeVersion.ts';

const [one, two] = [toId<SeminarId>('one'), toId<SeminarId>('two')];

function openSessions() {
  const database = createDatabase(`sessions-${crypto.randomUUID()}`);
  onTestFinished(() => database.delete());
  return { database, sessions: createSessionStore(database) };
}

test('[S29] the sessions of a seminar are kept by scope, each once, until they are removed', async () => {
  const { sessions } = openSessions();
  for (const session of ['a', 'b', 'a']) await sessions.add(one, 'plan', session);
  await sessions.add(one, 'group/g', 'a');
  await sessions.add(two, 'plan', 'a');
  expect(await sessions.list(one)).toEqual([
    { scope: 'group/g', session: 'a' },
    { scope: 'plan', session: 'a' },
    { scope: 'plan', session: 'b' },
  ]);
  await sessions.remove(one, 'plan', 'a');
  expect((await sessions.list(one)).map(({ scope, session }) => `${scope} ${session}`)).toEqual([
    'group/g a',
    'plan b',
  ]);
  expect(await sessions.list(two)).toEqual([{ scope: 'plan', session: 'a' }]);
});

test('[S12] sessions that a newer version keeps are not changed any more', async () => {
  const { database, sessions } = openSessions();
  await database.settings.put({ key: 'minWriter', value: writerVersion + 1 });
  const failure = await sessions.add(one, 'plan', 'a').catch((error: unknown) => error);
  expect(saveFailureOf(failure)).toBe('newerApp');
  expect(await sessions.list(one)).toEqual([]);
});
