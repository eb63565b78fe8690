import { expect, test } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { decodeVersion1File } from '../../../src/storage/version1File.ts';
import { buildVersion1File } from '../../support/buildVersion1File.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const whole = {
  seminar: toId<SeminarId>('seminar-1_A'),
  scopes: [
    { scope: 'plan', bytes: Uint8Array.from({ length: 256 }, (_, byte) => byte) },
    { scope: 'group/g', bytes: Uint8Array.of() },
  ],
};
const kinds = ['tooLarge', 'foreign', 'damaged', 'newer'];
const encode = (text: string) => new TextEncoder().encode(text);

test('[S21] what is written to a file is read from it', async () => {
  expect(await decodeVersion1File(buildVersion1File(whole))).toEqual({ kind: 'file', file: whole });
});

test('[S21] a large seminar too', async () => {
  const large = { ...whole, scopes: [{ scope: 'plan', bytes: new Uint8Array(3_000_000).fill(7) }] as const };
  const opened = await decodeVersion1File(buildVersion1File(large));
  const bytes = opened.kind === 'file' ? opened.file.scopes[0]?.bytes : undefined;
  expect(bytes && Buffer.compare(bytes, large.scopes[0].bytes)).toBe(0);
});

test('[S21] a byte changed anywhere is never read as another seminar', async () => {
  const bytes = buildVersion1File(whole);
  const outcomes = new Map<string, number>();
  for (let at = 0; at < bytes.length; at++) {
    for (const flip of [1, 2, 0x20, 0x80]) {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      const opened = await decodeVersion1File(damaged);
      if (opened.kind === 'file') expect(opened.file, `byte ${at} ^ ${flip}`).toEqual(whole);
      const outcome = opened.kind === 'file' ? 'file' : opened.problem;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  }
  expect(outcomes.get('damaged')).toBeGreaterThan(bytes.length * 3.5);
  expect(outcomes.get('file') ?? 0).toBe(0);
});

test('[S21] a file cut off anywhere is damaged, or foreign when its beginning is gone', async () => {
  const bytes = buildVersion1File(whole);
  for (let length = 0; length < bytes.length; length++) {
    const problem = length < '{"format":"langbord"'.length ? 'foreign' : 'damaged';
    expect(await decodeVersion1File(bytes.subarray(0, length)), `${length} bytes`).toEqual({
      kind: 'problem',
      problem,
    });
  }
});

test.each([
  ['nothing', ''],
  ['null', 'null'],
  ['another JSON', '{"format":"other","version":1}'],
  ['a word document', 'PK\u0003\u0004'],
  ['a picture', '\u0089PNG'],
  ['deep nesting', '['.repeat(100_000)],
])('[S21] %s is foreign', async (_, text) => {
  expect(await decodeVersion1File(encode(text))).toEqual({ kind: 'problem', problem: 'foreign' });
});

test.each([
  ['a newer version, whatever is in it', '{"format":"langbord","version":2,"feeds":[]}', 'newer'],
  ['a version that never was', '{"format":"langbord","version":0}', 'damaged'],
  ['a version that is no number', '{"format":"langbord","version":"1"}', 'damaged'],
  ['no content', '{"format":"langbord","version":1}', 'damaged'],
  [
    'a seminar whose id is no id',
    '{"format":"langbord","version":1,"seminar":"../x","scopes":[],"checksum":""}',
    'damaged',
  ],
])('[S21] %s', async (_, text, problem) => {
  expect(await decodeVersion1File(encode(text))).toEqual({ kind: 'problem', problem });
});

test('[S21] a file of more than 64 MB is not read at all', async () => {
  const bytes = new Uint8Array(64 * 1024 * 1024 + 1);
  expect(await decodeVersion1File(bytes)).toEqual({ kind: 'problem', problem: 'tooLarge' });
});

test('[S21] 2,000 random and mutated inputs: never an exception, never another seminar', async () => {
  const random = createSeededRandom(seedOfRun('seminar files'));
  const good = buildVersion1File(whole);
  for (let count = 0; count < 2_000; count++) {
    const bytes = random.chance(0.3)
      ? Uint8Array.from({ length: random.int(400) }, () => random.int(256))
      : mutate(good);
    const opened = await decodeVersion1File(bytes);
    if (opened.kind === 'file') expect(opened.file).toEqual(whole);
    else expect(kinds).toContain(opened.problem);
  }

  function mutate(bytes: Uint8Array): Uint8Array {
    let mutated = [...bytes];
    for (let times = 1 + random.int(4); times > 0; times--) {
      const at = random.int(mutated.length);
      const length = random.int(20);
      const piece = mutated.slice(random.int(mutated.length)).slice(0, length);
      const change = random.int(4);
      if (change === 0) mutated[at] = random.int(256);
      else if (change === 1) mutated = [...mutated.slice(0, at), ...mutated.slice(at + length)];
      else if (change === 2) mutated = [...mutated.slice(0, at), ...piece, ...mutated.slice(at)];
      else mutated = [...mutated.slice(0, at), ...piece, ...mutated.slice(at + length)];
    }
    return Uint8Array.from(mutated);
  }
});
