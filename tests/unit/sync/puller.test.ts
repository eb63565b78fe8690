import { describe, expect, test } from 'vitest';
import { type DeviceId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { createEntryIndex } from '../../../src/sync/entryIndex.ts';
import { createFeedDifferences } from '../../../src/sync/feedDifferences.ts';
import { hashValue } from '../../../src/sync/feedHead.ts';
import { decodeMessage, type FeedWant } from '../../../src/sync/messages.ts';
import { createNeighbour } from '../../../src/sync/neighbour.ts';
import { createPuller } from '../../../src/sync/puller.ts';
import { createPlainLine } from '../../support/plainLine.ts';

const device = toId<DeviceId>(toBase64url(new Uint8Array(16).fill(1)));
const hashOf = (number: number) => toBase64url(new Uint8Array(32).fill(number));
const headOf = (scope: string, seq: number, sum = 9n) => ({ device, scope, seq, sum });

/** A neighbour that only writes down what it is asked for. */
function createAsked() {
  const asked: (readonly FeedWant[])[] = [];
  const line = createPlainLine((bytes) => {
    const message = decodeMessage(bytes);
    if (message !== null && message !== 'unknown' && message.kind === 'want') asked.push(message.wants);
  });
  return { asked, neighbour: createNeighbour(line, 'network', { device, tag: 'tag' }) };
}

function createPulling() {
  let time = 0;
  const index = createEntryIndex();
  const differences = createFeedDifferences(index, () => time);
  const puller = createPuller({
    differences,
    now: () => time,
    rankOf: (scope) => (scope === 'plan' ? 0 : 2),
    accept: async () => true,
  });
  const pass = (ms: number) => {
    time += ms;
    puller.pump();
  };
  const give = { kind: 'give', part: 0, state: 'complete', entries: [] } as const;
  return { index, puller, pass, give };
}

describe('asking neighbours', () => {
  test('[Y11] the rest waits while the plan is under way on another line', async () => {
    const { puller, index, give } = createPulling();
    const [first, second] = [createAsked(), createAsked()];
    puller.learn(first.neighbour, [headOf('plan', 1, hashValue(hashOf(1)))], 0);
    puller.learn(second.neighbour, [headOf('group/a', 1)], 0);
    expect([first.asked.length, second.asked.length]).toEqual([1, 0]);
    index.add({ device, scope: 'plan', seq: 1, hash: hashOf(1) });
    await puller.given(first.neighbour, { ...give, id: 1 });
    expect(second.asked).toEqual([[{ device, scope: 'group/a', form: 'after', seq: 0 }]]);
  });

  test('[Y11] a feed is asked of one at a time, and of the next when the first is silent', () => {
    const { puller, pass } = createPulling();
    const [first, second] = [createAsked(), createAsked()];
    for (const { neighbour } of [first, second]) puller.learn(neighbour, [headOf('plan', 1)], 0);
    expect([first.asked.length, second.asked.length]).toEqual([1, 0]);
    pass(2_900);
    expect([first.asked.length, second.asked.length]).toEqual([1, 0]);
    puller.forget(first.neighbour);
    expect(second.asked).toHaveLength(1);
    pass(3_100);
    expect(second.asked).toHaveLength(2);
  });

  test('[Y12] what a complete answer does not bring is asked for less and less often', async () => {
    const { puller, index, pass, give } = createPulling();
    const { asked, neighbour } = createAsked();
    index.add({ device, scope: 'plan', seq: 1, hash: hashOf(1) });
    const times: number[] = [];
    for (let second = 0; second < 3_600; second++) {
      puller.learn(neighbour, [headOf('plan', 1)], 0);
      if (asked.length > times.length) {
        times.push(second);
        await puller.given(neighbour, { ...give, id: times.length });
      }
      pass(1_000);
    }
    expect(asked[0]).toEqual([
      {
        device,
        scope: 'plan',
        form: 'except',
        from: 0,
        to: Number.MAX_SAFE_INTEGER,
        prefixes: [hashOf(1).slice(0, 12)],
      },
    ]);
    expect(times.slice(0, 4)).toEqual([0, 4, 12, 28]);
    expect(times.length).toBeLessThan(15);
  });

  test('[Y12] nothing is concluded from an answer that lost a part', async () => {
    const { puller, pass, give } = createPulling();
    const { asked, neighbour } = createAsked();
    puller.learn(neighbour, [headOf('plan', 1)], 0);
    await puller.given(neighbour, { ...give, id: 1, part: 2 });
    pass(100);
    expect(asked).toHaveLength(2);
  });
});
