import { expect, test } from 'vitest';
import { decodeFeedFile, encodeFeedFile, largestFile } from '../../../src/feed/feedFile.ts';
import { createFacilitatorLink, toSeminarLink } from '../../../src/feed/seminarKeys.ts';
import { sha256 } from '../../../src/feed/sha256.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';
import { startWork } from '../../support/startWork.ts';

const link = await toSeminarLink(createFacilitatorLink());
const entries = [Uint8Array.of(), Uint8Array.from({ length: 300 }, (_, at) => at % 256), Uint8Array.of(1)];
const whole = await encodeFeedFile({ link, entries });
const encode = (text: string) => new TextEncoder().encode(text);

test('[F30] what is written to a file is read from it, a large one too', async () => {
  expect(await decodeFeedFile(whole)).toEqual({ ok: true, value: { link, entries } });
  const large = { link, entries: [new Uint8Array(3_000_000).fill(7)] };
  const opened = await decodeFeedFile(await encodeFeedFile(large));
  const bytes = opened.ok ? opened.value.entries[0] : undefined;
  expect(bytes && Buffer.compare(bytes, new Uint8Array(3_000_000).fill(7))).toBe(0);
});

test('[F30] a byte changed anywhere is noticed', async () => {
  const problems = new Set<string>();
  for (let at = 0; at < whole.length; at++) {
    for (const flip of [1, 0x20, 0x80]) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      const opened = await decodeFeedFile(damaged);
      problems.add(opened.ok ? `byte ${at} ^ ${flip}` : opened.problem);
    }
  }
  expect([...problems].sort()).toEqual(['damaged', 'foreign', 'newer']);
});

test('[F30] a file cut off anywhere is damaged, or foreign when its beginning is gone', async () => {
  for (let length = 0; length < whole.length; length++) {
    const problem = length < 'langbord'.length + 1 ? 'foreign' : 'damaged';
    expect(await decodeFeedFile(whole.subarray(0, length)), `${length} bytes`).toEqual({ ok: false, problem });
  }
});

test.each([
  ['nothing', encode(''), 'foreign'],
  ['a word document', encode('PK\u0003\u0004'), 'foreign'],
  ['a file of version 1', encode('{"format":"langbord","version":1}'), 'foreign'],
  ['a file of a newer version', encode('langbord\u0003and more'), 'newer'],
  ['far too much', new Uint8Array(largestFile + 1), 'tooLarge'],
])('[F30] %s is named', async (_, bytes, problem) => {
  expect(await decodeFeedFile(bytes)).toEqual({ ok: false, problem });
});

const isLong = process.env.LANGBORD_LONG !== undefined;
const runs = isLong ? 100_000 : 3_000;
/** How long the nightly run may take. */
const timeout = isLong ? 1_200_000 : 120_000;

test(`[F30] ${runs} random and spliced inputs are no file and cause no exception`, { timeout }, async () => {
  const random = createSeededRandom(seedOfRun('damaged files'));
  for (let run = 0; run < runs; run++) {
    const from = random.int(whole.length);
    const bytes = Uint8Array.from(random.chance(0.5) ? whole : [...whole.subarray(0, 9), ...whole.subarray(from)]);
    for (let change = random.int(5) + 1; change > 0; change--) bytes[random.int(bytes.length)] = random.int(256);
    const opened = await decodeFeedFile(bytes);
    if (opened.ok) expect(bytes).toEqual(whole);
  }
});

test(`[F30] ${runs} files with a right checksum over anything are read or refused, quickly`, { timeout }, async () => {
  const random = createSeededRandom(seedOfRun('forged files'));
  const body = whole.subarray(0, -32);
  const seen = new Map<string, number>();
  let slowest = 0;
  for (let run = 0; run < runs; run++) {
    const at = random.int(body.length);
    const inside = Uint8Array.from([
      ...body.subarray(0, at),
      ...Array.from({ length: random.int(12) }, () => random.int(256)),
      ...body.subarray(random.chance(0.5) ? at : random.int(body.length)),
    ]);
    const forged = new Uint8Array([...inside, ...(await sha256(inside))]);
    const timeSpent = startWork();
    const opened = await decodeFeedFile(forged);
    slowest = Math.max(slowest, timeSpent());
    const outcome = opened.ok ? 'read' : opened.problem;
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    // What is read is bytes that nobody has checked yet, as many as there were.
    if (opened.ok)
      expect(opened.value.entries.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(forged.length);
  }
  console.log(Object.fromEntries(seen), `slowest ${slowest.toFixed(1)} ms`);
  expect(slowest).toBeLessThan(50);
  expect([...seen.keys()]).toEqual(expect.arrayContaining(['damaged', 'read']));
});
