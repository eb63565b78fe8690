import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { answerStart } from '../../../src/session/reader/answerStart.ts';
import { openDatabase } from '../../../src/storage/openDatabase.ts';

const question = { seminar: toId<SeminarId>('AAAAAAAAAAAAAAAAAAAAAA'), scopes: ['plan'], readsOn: false };

/** What a page is answered; `cannotTake`: in a browser that cannot hand keys over. */
async function answerTo({ cannotTake }: { cannotTake: boolean }): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  const answer = new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  const post = port2.postMessage.bind(port2);
  port2.postMessage = (message) => {
    if (cannotTake && message) throw new DOMException('keys', 'DataCloneError');
    post(message);
  };
  await answerStart(question, port2);
  return answer;
}

test('[S46] a service worker answers with what the start needs, or with null at once', async () => {
  expect(await answerTo({ cannotTake: false })).toBe(null);
  const opened = await openDatabase({ beforeClosing: async () => undefined });
  if (opened.kind === 'problem') throw new Error(opened.problem);
  onTestFinished(() => opened.database.close());
  expect(await answerTo({ cannotTake: false })).toMatchObject({ isShelved: false, links: [], journals: [[]] });
  expect(await answerTo({ cannotTake: true })).toBe(null);
});
