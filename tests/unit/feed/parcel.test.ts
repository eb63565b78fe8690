import { beforeAll, describe, expect, test } from 'vitest';
import type { Bytes } from '../../../src/feed/bytes.ts';
import { createFeedEngine } from '../../../src/feed/createFeedEngine.ts';
import { createDeviceKey } from '../../../src/feed/deviceKey.ts';
import type { Link } from '../../../src/feed/link.ts';
import { openParcel, type ParcelKeys, sealParcel } from '../../../src/feed/parcel.ts';
import {
  createFacilitatorLink,
  createGroupLink,
  deriveHandOverKey,
  deriveIssuerKey,
  deriveSeminarKeys,
} from '../../../src/feed/seminarKeys.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';
import { type TypedGroup, typeGroup } from '../../support/typedGroup.ts';

let link: Link;
let keys: ParcelKeys;
let typed: TypedGroup;

async function keysOf(one: Link): Promise<ParcelKeys> {
  return { ...(await deriveSeminarKeys(one)), handOverKey: await deriveHandOverKey(one) };
}

beforeAll(async () => {
  link = await createGroupLink(createFacilitatorLink());
  keys = await keysOf(link);
  const issuer = await deriveIssuerKey(link);
  if (issuer?.kind !== 'group') throw new Error('A group link certifies for its group.');
  typed = await typeGroup(link, issuer.group, 12);
});

const text = (entries: readonly Uint8Array[]) => entries.map((entry) => Buffer.from(entry).toString('base64'));

async function unpacked(bytes: Bytes): Promise<readonly string[]> {
  const opened = await openParcel(bytes, keys);
  if (!opened.ok || opened.value.kind !== 'entries') throw new Error('A parcel of entries opens.');
  return text(opened.value.entries);
}

describe('a parcel', () => {
  test('[F35] gives the entries back to the last byte, and others accept them', async () => {
    const entries = typed.device.stored;
    const parcel = await sealParcel({ kind: 'entries', entries }, keys);
    expect(await unpacked(parcel)).toEqual(text(entries));
    const engine = await createFeedEngine({ links: [link], device: await createDeviceKey() });
    await engine.load([]);
    const opened = await openParcel(parcel, keys);
    if (!opened.ok || opened.value.kind !== 'entries') throw new Error('A parcel of entries opens.');
    const outcomes = await engine.accept(opened.value.entries);
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['accepted']));
  });

  test('[F35] of twelve points in one checkpoint is some two thousand bytes', async () => {
    const issuer = await deriveIssuerKey(link);
    if (issuer?.kind !== 'group') throw new Error('A group link certifies for its group.');
    const { device } = await typeGroup(link, issuer.group, 12);
    const before = await sealParcel({ kind: 'entries', entries: device.stored }, keys);
    await device.compact();
    const after = await sealParcel({ kind: 'entries', entries: device.stored }, keys);
    expect(after.length).toBeLessThanOrEqual(2_200);
    expect(before.length).toBeGreaterThan(3 * after.length);
  });

  test('[F35] part of a feed, and entries these keys do not open, come through as they are', async () => {
    const foreign = await createGroupLink(createFacilitatorLink());
    const issuer = await deriveIssuerKey(foreign);
    if (issuer?.kind !== 'group') throw new Error('A group link certifies for its group.');
    const other = await typeGroup(foreign, issuer.group, 1);
    const entries = [...typed.device.stored.slice(3, 7), ...typed.device.stored.slice(9), ...other.device.stored];
    expect(await unpacked(await sealParcel({ kind: 'entries', entries }, keys))).toEqual(text(entries));
  });

  test('[F36] the same things make the same parcel', async () => {
    const entries = typed.device.stored;
    const [one, two] = [
      await sealParcel({ kind: 'entries', entries }, keys),
      await sealParcel({ kind: 'entries', entries }, keys),
    ];
    expect(one).toEqual(two);
    expect(await sealParcel({ kind: 'entries', entries: entries.slice(1) }, keys)).not.toEqual(one);
  });

  test('[F36] a word comes back as it went', async () => {
    const hold = new Uint8Array([1, 2, 3]);
    const opened = await openParcel(await sealParcel({ kind: 'hold', hold }, keys), keys);
    expect(opened).toEqual({ ok: true, value: { kind: 'hold', hold } });
  });

  test('[F36] a word of priorities comes back as it went, compressed', async () => {
    const [series, word] = [new Uint8Array([1, 2, 3, 4]), new Uint8Array(1_000).fill(65)];
    const parcel = await sealParcel({ kind: 'priorities', series, word }, keys);
    expect(parcel.length).toBeLessThan(100);
    expect(await openParcel(parcel, keys)).toEqual({ ok: true, value: { kind: 'priorities', series, word } });
  });

  test('[F36] another seminar, a changed byte and a cut end are noticed', async () => {
    const parcel = await sealParcel({ kind: 'entries', entries: typed.device.stored }, keys);
    const foreign = await keysOf(createFacilitatorLink());
    expect(await openParcel(parcel, foreign)).toEqual({ ok: false, problem: 'sealed' });
    const random = createSeededRandom(seedOfRun('damaged parcels'));
    for (let run = 0; run < 200; run++) {
      const damaged = parcel.slice(0, random.chance(0.3) ? random.int(parcel.length) : undefined);
      const at = random.int(damaged.length);
      damaged[at] = (damaged[at] ?? 0) ^ (1 + random.int(255));
      expect(await openParcel(damaged, keys)).toEqual({ ok: false, problem: 'sealed' });
    }
  });

  test("[F36] whoever has the seminar's link and writes nonsense is no danger", async () => {
    const random = createSeededRandom(seedOfRun('nonsense in parcels'));
    const sealed = async (inside: Uint8Array<ArrayBuffer>) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const additionalData = new TextEncoder().encode('langbord/1/parcel');
      const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, keys.handOverKey, inside);
      return new Uint8Array([...iv, ...new Uint8Array(ciphertext)]);
    };
    for (let run = 0; run < 500; run++) {
      const inside = Uint8Array.from({ length: random.int(300) }, () => random.int(256));
      if (random.chance(0.8)) inside[0] = 1;
      const opened = await openParcel(await sealed(inside), keys);
      if (inside[0] === 1) expect(opened).toEqual({ ok: false, problem: 'damaged' });
      else if (inside[0] !== 2 && inside[0] !== 3) expect(opened).toEqual({ ok: false, problem: 'newer' });
    }
  });

  test('[F36] what would fill the memory is not unpacked', async () => {
    const zeros = new Blob([new Uint8Array(64 * 1024 * 1024)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const compressed = new Uint8Array(await new Response(zeros).arrayBuffer());
    const iv = new Uint8Array(12);
    const additionalData = new TextEncoder().encode('langbord/1/parcel');
    const inside = new Uint8Array([1, 0, ...compressed]);
    const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, keys.handOverKey, inside);
    const opened = await openParcel(new Uint8Array([...iv, ...new Uint8Array(ciphertext)]), keys);
    expect(opened).toEqual({ ok: false, problem: 'damaged' });
  });
});
