import { expect, test } from 'vitest';
import { type DeviceId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { createEntryIndex } from '../../../src/sync/entryIndex.ts';
import { hashValue } from '../../../src/sync/feedHead.ts';
import { createStoredChanges } from '../../../src/sync/storedChanges.ts';

const device = toId<DeviceId>(toBase64url(new Uint8Array(16)));
const entry = (seq: number, size: number) => ({
  place: { device, scope: 'plan', seq, hash: toBase64url(new Uint8Array(32).fill(seq)) },
  bytes: new Uint8Array(size),
});

function createChanges(way: 'pushed' | 'given' | null) {
  const index = createEntryIndex();
  const done: string[] = [];
  const changes = createStoredChanges({
    index,
    intake: {
      take: async () => null,
      takeGiven: async () => true,
      originOf: () => way && { way, seenBy: new Set(['tag']) },
    },
    spreader: {
      publish: (items) => void done.push(`publish ${items.length}`),
      relay: (_item, seenBy) => void done.push(`relay past ${[...seenBy]}`),
      noteSeen: () => undefined,
      tell: () => undefined,
    },
    comparison: {
      begin: async () => undefined,
      onDigest: async () => false,
      onHeads: () => false,
      tellLater: () => void done.push('offer'),
    },
  });
  return { index, changes, done };
}

test.each([
  { what: 'own entries are sent to all', way: null, size: 100, done: ['publish 2'] },
  { what: 'many bytes at once are offered', way: null, size: 40_000, done: ['offer', 'offer'] },
  { what: 'what was pushed is passed on', way: 'pushed', size: 100, done: ['relay past tag', 'relay past tag'] },
  { what: 'what was asked for is offered', way: 'given', size: 100, done: ['offer', 'offer'] },
] as const)('[Y13] $what', ({ way, size, done }) => {
  const { changes, ...seen } = createChanges(way);
  const added = [entry(1, size), entry(2, size)];
  expect(changes.take({ added, contained: [] })).toBe(true);
  expect(seen.done).toEqual(done);
  expect(changes.take({ added, contained: [] })).toBe(false);
  expect(seen.done).toEqual(done);
});

test('[Y9] what a checkpoint contains is no longer held', () => {
  const { changes, index } = createChanges(null);
  changes.take({ added: [entry(1, 10), entry(2, 10)], contained: [] });
  changes.take({ added: [entry(3, 10)], contained: [{ device, scope: 'plan', seq: 2 }] });
  expect(index.between({ device, scope: 'plan' }, 1, 9).map(({ seq }) => seq)).toEqual([3]);
  expect(index.heads().map(({ sum }) => sum)).toEqual([hashValue(entry(3, 10).place.hash)]);
});
