import { type Bytes, toBase64url } from '../feed/bytes.ts';
import type { StoredEntry } from './entrySource.ts';
import { feedKeyOf } from './feedHead.ts';
import type { NewItem } from './spreader.ts';

export function entryItem({ place, bytes }: StoredEntry): NewItem {
  const key = feedKeyOf(place);
  return {
    key: place.hash,
    kind: 'entry',
    bytes: new Uint8Array(bytes),
    age: 0,
    isWith: ({ known }) => (known.get(key)?.seq ?? 0) >= place.seq,
  };
}

export function holdItem(bytes: Bytes): NewItem {
  return { key: recordKey(bytes), kind: 'hold', bytes, age: 0, isWith: () => false };
}

export function presenceItem(bytes: Bytes, age: number): NewItem {
  return { key: recordKey(bytes), kind: 'presence', bytes, age, isWith: () => false };
}

/** The end of its signature tells a record from all others. */
export function recordKey(bytes: Bytes): string {
  return toBase64url(bytes.subarray(-16));
}
