import { describe, expect, test } from 'vitest';
import { fromBase45, toBase45 } from '../../../src/qr/base45.ts';
import { readCode, tagOfRoom, writeCode } from '../../../src/qr/code.ts';
import { crc32 } from '../../../src/qr/crc32.ts';
import { type CodeSeries, createSeries, createSeriesReader, createSeriesWithAhead } from '../../../src/qr/series.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const tag = new Uint8Array([1, 2, 3, 4]);
const otherTag = new Uint8Array([1, 2, 3, 5]);

describe('base45', () => {
  test.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['', ''],
  ])('[Q1] %s is %s, as in RFC 9285', (text, encoded) => {
    expect(toBase45(ascii(text))).toBe(encoded);
    expect(fromBase45(encoded)).toEqual(ascii(text));
  });

  test('[Q1] what encodes no bytes is refused', () => {
    for (const text of ['A', 'GGW', '::', 'aaa', 'BB8æ1', ':::']) expect(fromBase45(text)).toBeNull();
  });
});

describe('a code', () => {
  const body = Uint8Array.from({ length: 80 }, (_, at) => (at * 37) % 256);

  test('[Q2] is read as it was written, with its kind and whose it is', async () => {
    for (const kind of ['frame', 'offer', 'answer', 'ahead'] as const) {
      expect(readCode(writeCode(kind, tag, body), tag)).toEqual({ kind, isOfRoom: true, body });
      expect(readCode(writeCode(kind, tag, body), otherTag)).toEqual({ kind, isOfRoom: false, body });
    }
    expect(await tagOfRoom(body)).toHaveLength(4);
  });

  test('[Q2] the checksum is the one of zip files', () => {
    expect(crc32(ascii('123456789'))).toBe(0xcbf43926);
  });

  test('[Q2] what is not from here, was misread or is newer is told apart', () => {
    const text = writeCode('frame', tag, body);
    expect(readCode('https://example.org', tag)).toBe('foreign');
    expect(readCode('LB:', tag)).toBe('damaged');
    expect(readCode('LB:'.padEnd(5_000, '0'), tag)).toBe('foreign');
    for (let at = 3; at < text.length; at++) {
      const letter = text[at] === 'A' ? 'B' : 'A';
      expect(readCode(text.slice(0, at) + letter + text.slice(at + 1), tag)).toBe('damaged');
      expect(readCode(text.slice(0, at), tag)).toBe('damaged');
    }
    const newer = new Uint8Array([9, ...tag, ...body]);
    const sum = new Uint8Array(4);
    new DataView(sum.buffer).setUint32(0, crc32(newer));
    expect(readCode(`LB:${toBase45(new Uint8Array([...newer, ...sum]))}`, tag)).toBe('newer');
  });
});

/** The first codes of a series: `a` for what is said ahead. */
function kindsOf(series: CodeSeries | null): string {
  const kinds = Array.from({ length: 22 }, (_, index) => {
    const code = readCode(series?.text(index) ?? '', tag);
    return typeof code === 'string' ? code : code.kind;
  });
  return kinds.map((kind) => (kind === 'ahead' ? 'a' : '.')).join('');
}

/** Shows a series to a reader, which sees the codes that `sees` lets through; gives how many were shown. */
async function show(payload: Uint8Array<ArrayBuffer>, sees: () => boolean, isCoarse = false): Promise<number> {
  const series = await createSeries(payload, tag, isCoarse);
  if (!series) throw new Error('The payload is small enough.');
  const reader = createSeriesReader();
  for (let index = 0; ; index++) {
    if (index > 40 + 6 * series.count) throw new Error('The series never came to its end.');
    if (!sees()) continue;
    const code = readCode(series.text(index), tag);
    if (typeof code === 'string') throw new Error(code);
    reader.take(code);
    const read = await reader.payload();
    if (typeof read === 'string') continue;
    expect(read).toEqual(payload);
    return index + 1;
  }
}

describe('a series', () => {
  const seed = seedOfRun('a series of codes');
  const random = createSeededRandom(seed);
  const bytes = (length: number) => Uint8Array.from({ length }, () => random.int(256));

  test('[Q4] 2,600 bytes take two codes, whichever come', async () => {
    const payload = bytes(2_600);
    const series = await createSeries(payload, tag);
    expect(series?.count).toBe(2);
    expect(await show(payload, () => true)).toBe(2);
    expect((await createSeries(bytes(1_300), tag))?.count).toBe(1);
    // Version 26 at level L holds 1,990 letters.
    expect(series?.text(70_000).length).toBeLessThanOrEqual(1_990);
  });

  test('[Q5] any codes in any order put it together, with few more than it needs', async () => {
    for (const size of [1, 17, 481, 2_601, 6_500, 30_000]) {
      for (const isCoarse of [false, true]) {
        const payload = bytes(size);
        const series = await createSeries(payload, tag, isCoarse);
        if (!series) throw new Error('The payload is small enough.');
        const order = random.shuffle(Array.from({ length: 3 * series.count + 20 }, (_, index) => index));
        const reader = createSeriesReader();
        let taken = 0;
        for (const index of order) {
          const code = readCode(series.text(index), tag);
          if (typeof code === 'string') throw new Error(code);
          taken += 1;
          reader.take(code);
          if (reader.progress().known < reader.progress().count) continue;
          expect(await reader.payload()).toEqual(payload);
          break;
        }
        expect(taken).toBeLessThanOrEqual(series.count + 16);
      }
    }
  });

  test('[Q5] with a third lost it takes half as long again', async () => {
    const shown: number[] = [];
    for (let run = 0; run < 20; run++) shown.push(await show(bytes(6_500), () => !random.chance(1 / 3)));
    const mean = shown.reduce((sum, each) => sum + each, 0) / shown.length;
    // Fourteen blocks and two more, each shown one and a half times.
    expect(mean).toBeLessThan(1.5 * 16 * 1.2);
  });

  test('[Q8] what is said ahead comes first and again and again, in codes as fine as the rest', async () => {
    const [payload, ahead] = [bytes(6_500), bytes(900)];
    const series = await createSeriesWithAhead(payload, ahead, tag);
    if (!series) throw new Error('The payload is small enough.');
    expect(series).toMatchObject({ count: 16, perSecond: 10 });
    expect(kindsOf(series)).toBe('aa.a.a.a.a.a.a.a.a.a.a');
    expect(kindsOf(await createSeriesWithAhead(bytes(48_000), ahead, tag))).toBe('aa.......a.......a....');
    const lengths = Array.from({ length: 22 }, (_, index) => series.text(index).length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(3);
    for (const start of [0, 333]) {
      const readers = { frame: createSeriesReader(), ahead: createSeriesReader() };
      for (let index = start; index < start + 90; index++) {
        const code = readCode(series.text(index), tag);
        if (typeof code === 'string' || (code.kind !== 'frame' && code.kind !== 'ahead')) throw new Error('a frame');
        if (!random.chance(1 / 3)) readers[code.kind].take(code);
      }
      expect(await readers.ahead.payload()).toEqual(ahead);
      expect(await readers.frame.payload()).toEqual(payload);
    }
  });

  test('codes that come twice bring nothing, and codes of another series begin it', async () => {
    const [first, second] = [await createSeries(bytes(3_000), tag), await createSeries(bytes(3_000), tag)];
    const reader = createSeriesReader();
    const take = (series: typeof first, index: number) => {
      const code = readCode(series?.text(index) ?? '', tag);
      return typeof code === 'string' ? code : reader.take(code);
    };
    expect([take(first, 0), take(first, 0), take(first, 1), take(second, 0)]).toEqual([
      'begun',
      'known',
      'new',
      'begun',
    ]);
    expect(reader.progress()).toEqual({ known: 1, count: 7 });
    expect(await reader.payload()).toBe('incomplete');
  });

  test('[Q6] blocks that do not belong together give nothing', async () => {
    const payload = bytes(1_000);
    const series = await createSeries(payload, tag);
    const code = readCode(series?.text(0) ?? '', tag);
    if (typeof code === 'string') throw new Error(code);
    const body = new Uint8Array(code.body);
    body[500] = (body[500] ?? 0) ^ 1;
    const reader = createSeriesReader();
    reader.take({ ...code, body });
    expect(await reader.payload()).toBe('broken');
    expect(reader.take(code)).toBe('begun');
    expect(await reader.payload()).toEqual(payload);
  });

  test('[Q3] what is too large for a camera is no series', async () => {
    expect(await createSeries(new Uint8Array(1024 * 1024), tag, true)).toBeNull();
    expect(await createSeries(new Uint8Array(1024 * 1024 + 1), tag)).toBeNull();
  });

  const rounds = process.env.LANGBORD_LONG ? 100_000 : 5_000;
  test(`${rounds} frames of all kinds: nothing throws, nothing hangs, nothing wrong comes out`, async () => {
    const payload = bytes(4_000);
    const series = await createSeries(payload, tag);
    const reader = createSeriesReader();
    let slowest = 0;
    for (let round = 0; round < rounds; round++) {
      const text = series?.text(random.int(2 ** 17)) ?? '';
      const frame = random.chance(0.3) ? text : mutated(text, random);
      const start = performance.now();
      const code = readCode(frame, tag);
      if (typeof code !== 'string') reader.take(code);
      slowest = Math.max(slowest, performance.now() - start);
      const read = await reader.payload();
      if (typeof read !== 'string') expect(Buffer.compare(read, payload)).toBe(0);
    }
    expect(slowest).toBeLessThan(50);
  });

  test('[Q3] forged frames with right checksums cost no more than a new beginning', async () => {
    const reader = createSeriesReader();
    for (let round = 0; round < rounds; round++) {
      const body = bytes(random.int(60));
      const code = readCode(writeCode('frame', tag, body), tag);
      if (typeof code === 'string') throw new Error(code);
      reader.take(code);
      expect(['incomplete', 'broken']).toContain(await reader.payload());
    }
  });
});

function mutated(text: string, random: ReturnType<typeof createSeededRandom>): string {
  const at = random.int(text.length);
  switch (random.int(4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + String.fromCharCode(random.int(128)) + text.slice(at + 1);
    case 2:
      return text.slice(at) + text.slice(0, at);
    default:
      return Array.from({ length: random.int(200) }, () => String.fromCharCode(random.int(300))).join('');
  }
}
