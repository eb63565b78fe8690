import { describe, expect, test } from 'vitest';
import { type DeviceId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { createEntryIndex } from '../../../src/sync/entryIndex.ts';
import { feedKeyOf } from '../../../src/sync/feedHead.ts';

const device = toId<DeviceId>(toBase64url(new Uint8Array(16).fill(0x31)));
const feed = { device, scope: 'plan' };
const place = (seq: number, salt = 0) => ({ ...feed, seq, hash: toBase64url(new Uint8Array(32).fill(seq + salt)) });

describe('[Y9] what is stored here', () => {
  test('a head ends where the first entry is missing', () => {
    const index = createEntryIndex();
    for (const seq of [2, 7, 1]) index.add(place(seq));
    expect(index.head(feedKeyOf(feed))?.seq).toBe(2);
    for (const seq of [5, 6]) index.add(place(seq));
    index.removeUpTo(feed, 4);
    expect(index.head(feedKeyOf(feed))?.seq).toBe(7);
    index.removeUpTo(feed, 7);
    expect(index.head(feedKeyOf(feed))).toBe(null);
    expect(index.knows(device)).toBe(true);
  });

  test('[Y10] two that hold the same have the same digests, whatever the way there; a fork changes them', async () => {
    const [one, other] = [createEntryIndex(), createEntryIndex()];
    for (const seq of [1, 2, 3]) one.add(place(seq));
    for (const seq of [3, 1, 9, 2, 2]) other.add(place(seq));
    expect(await other.digests()).not.toEqual(await one.digests());
    other.removeUpTo(feed, 9);
    for (const seq of [2, 3, 1]) other.add(place(seq));
    expect(await other.digests()).toEqual(await one.digests());
    const digests = await one.digests();
    // The lowest four bits of the device's id say where its digest stands.
    expect(digests.subarray(8, 16)).not.toEqual(new Uint8Array(8));
    expect(digests.subarray(16)).toEqual(new Uint8Array(112));
    other.add(place(3, 100));
    expect(await other.digests()).not.toEqual(digests);
    expect(other.head(feedKeyOf(feed))?.seq).toBe(3);
  });

  test('entries are given in order, and those of a stretch only', () => {
    const index = createEntryIndex();
    for (const seq of [4, 2, 3, 1]) index.add(place(seq));
    expect(index.add(place(3))).toBe(false);
    expect(index.between(feed, 2, 3).map(({ seq }) => seq)).toEqual([2, 3]);
    expect(index.has(place(4))).toBe(true);
    expect(index.has(place(4, 100))).toBe(false);
  });
});
