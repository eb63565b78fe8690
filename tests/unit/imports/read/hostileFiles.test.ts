import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importLimits } from '../../../../src/imports/read/importLimits.ts';
import { readImport, readPasted } from '../../../../src/imports/read/readImport.ts';
import { importProblems } from '../../../../src/imports/read/unreadable.ts';
import { csvOf, workbookOf, workbookParts, zipOf } from '../../../support/importFiles.ts';
import { createSeededRandom, type SeededRandom, seedOfRun } from '../../../support/seededRandom.ts';

const board = [
  ['Section', 'Subject', 'Body', 'Author'],
  ['Theme 2', 'Group 1, Bodø', '1. More time (Pri 1)\n- "At once", said some; others did not\n2. ærøå', 'Anonym'],
  ['', 'Group 2', 'č đ ŋ 🎻 & <b>bold</b>', 'Anonym'],
];
const parts = workbookParts({
  Posts: board,
  Dates: [
    ['When', 'What'],
    [44966.5, 'x'],
  ],
});
const csv = csvOf(board);
const files: readonly (readonly [string, Uint8Array])[] = [
  ['Posts.csv', strToU8(csv)],
  ['Posts.csv', strToU8(csvOf(board, ';'))],
  ['Posts.txt', strToU8(csvOf(board, '\t'))],
  ['board.zip', zipOf({ 'a/Posts.csv': csv, 'a/Comments.csv': csv })],
  ['board.xlsx', zipOf(parts)],
  ['board.zip', zipOf({ 'Posts.xlsx': workbookOf({ Posts: board }) })],
];

const rounds = process.env.LANGBORD_LONG ? 200_000 : 10_000;
/** Milliseconds for one small file, on a machine that does much else: what hangs takes for ever. */
const longest = 5_000;

describe('[I21] whatever the bytes', () => {
  test(`${rounds} files that something happened to are read, or refused with a reason`, () => {
    const random = createSeededRandom(seedOfRun('files that something happened to'));
    const outcomes = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      const [name, bytes] = random.chance(0.3) ? brokenWorkbook(random) : mutated(random);
      const began = performance.now();
      const read = readImport(bytes, name);
      const taken = performance.now() - began;
      expect(taken, `round ${round}`).toBeLessThan(longest);
      const outcome = read.ok ? 'read' : read.problem;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (read.ok) for (const row of read.table.rows) expect(row.length).toBeLessThanOrEqual(importLimits.columns);
      else expect(importProblems).toContain(read.problem);
    }
    // A round that never got into the files would say nothing of them.
    expect(outcomes.get('read')).toBeGreaterThan(rounds / 20);
    expect(outcomes.get('damaged')).toBeGreaterThan(rounds / 20);
  }, 120_000);
});

function mutated(random: SeededRandom): readonly [string, Uint8Array] {
  const [name = '', whole = new Uint8Array()] = random.pick(files) ?? [];
  return [name, mutate(whole, random)];
}

/** The parts are changed before they are packed, so that their checksums fit. */
function brokenWorkbook(random: SeededRandom): readonly [string, Uint8Array] {
  const victim = random.pick(Object.keys(parts));
  const changed = Object.entries(parts).map(([name, text]) => [
    name,
    name === victim ? mutate(strToU8(text), random) : text,
  ]);
  return ['board.xlsx', zipOf(Object.fromEntries(changed))];
}

function mutate(whole: Uint8Array, random: SeededRandom): Uint8Array {
  let bytes: Uint8Array = Uint8Array.from(whole);
  const slips = random.int(4);
  for (let slip = 0; slip < slips; slip++) {
    const at = random.int(bytes.length + 1);
    const length = random.int(random.chance(0.5) ? 8 : 200);
    const strange = Uint8Array.from({ length }, () => random.int(256));
    const piece = bytes.slice(at, at + length);
    switch (random.int(5)) {
      case 0:
        bytes.set(strange.subarray(0, bytes.length - at), at);
        break;
      case 1:
        bytes = joined(bytes.subarray(0, at), bytes.subarray(at + length));
        break;
      case 2:
        bytes = joined(bytes.subarray(0, at), strange, bytes.subarray(at));
        break;
      case 3:
        bytes = joined(bytes.subarray(0, at), piece, piece, piece, bytes.subarray(at));
        break;
      default:
        bytes = bytes.slice(0, at);
    }
  }
  return bytes;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

describe('[I21] a file that becomes too much is refused before there is room made for it', () => {
  const blank = new Uint8Array(importLimits.part - 1).fill(32);
  const bomb = zipOf({ 'Posts.csv': blank });
  const directory = (zip: Uint8Array) => new DataView(zip.buffer).getUint32(zip.length - 6, true);
  const told = (zip: Uint8Array, size: number) => {
    const changed = Uint8Array.from(zip);
    new DataView(changed.buffer).setUint32(directory(zip) + 24, size, true);
    return changed;
  };
  const sheet = (rows: string) =>
    zipOf({
      ...workbookParts({ Posts: board }),
      'xl/worksheets/s1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    });
  const inside = zipOf({ 'Posts.csv': csv });

  test.each([
    ['a thousandfold', bomb, 'tooMuch'],
    ['told to be small', told(bomb, 1_000), 'damaged'],
    ['told to be enormous', told(bomb, 0xfffffff0), 'tooMuch'],
    [
      'a part beyond the limit',
      zipOf({ 'Posts.csv': new Uint8Array(importLimits.part + 1).map((_, at) => at * 31) }),
      'tooMuch',
    ],
    ['a zip in a zip in a zip', zipOf({ 'a.zip': zipOf({ 'b.zip': inside }) }), 'tooMuch'],
    ['a zip in a zip, and it is read', zipOf({ 'a.zip': inside }), 'none'],
    [
      'many parts',
      zipOf(Object.fromEntries(Array.from({ length: importLimits.parts + 1 }, (_, at) => [`${at}`, '']))),
      'tooMuch',
    ],
    ['a long name', zipOf({ [`${'x'.repeat(importLimits.partName + 1)}.csv`]: csv }), 'tooMuch'],
    ['a cell far to the right', sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'), 'tooMuch'],
    ['many rows', zipOf({ 'Posts.csv': 'a,b\n'.repeat(importLimits.rows + 2) }), 'tooMuch'],
    ['many columns', zipOf({ 'Posts.csv': `${'a,'.repeat(importLimits.columns)}b\nc,d` }), 'tooMuch'],
    ['a long cell', zipOf({ 'Posts.csv': `a,b\nc,${'d e '.repeat(importLimits.cell / 4 + 1)}` }), 'tooMuch'],
    ['one word that stands in a million cells', workbookWithOneWord(importLimits.cell - 1, 100), 'tooMuch'],
    [
      'names that stand for names',
      sheet('<row><c t="inlineStr"><is><t>&lol9;</t></is></c><c><v>1</v></c></row>'),
      'none',
    ],
  ])('%s', (_, bytes, problem) => {
    const began = performance.now();
    const read = readImport(bytes, 'board.zip');
    expect(read.ok ? 'none' : read.problem).toBe(problem);
    expect(performance.now() - began).toBeLessThan(longest);
  });

  test('the file itself', () => {
    expect(readImport(new Uint8Array(importLimits.file + 1), 'a.csv')).toEqual({ ok: false, problem: 'tooLarge' });
    expect(readPasted('ord '.repeat(importLimits.text / 4 + 1))).toEqual({ ok: false, problem: 'tooMuch' });
  });

  test('parts that share their bytes count each time', () => {
    const zip = sharedBytes(10, 7_000_000);
    expect(readImport(zip, 'board.zip')).toEqual({ ok: false, problem: 'tooMuch' });
  });
});

/** Cells that all refer to the same words. */
function workbookWithOneWord(letters: number, cells: number): Uint8Array {
  const rows = Array.from(
    { length: cells },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
  );
  return zipOf({
    ...workbookParts({ Posts: board }),
    'xl/sharedStrings.xml': `<sst><si><t>${Array.from({ length: letters / 8 }, (_, at) => String(at).padStart(8)).join('')}</t></si></sst>`,
    'xl/worksheets/s1.xml': `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
  });
}

/** A directory that names one packed part many times (D. Fifield, "A better zip bomb", 2019); its growth is within the limit. */
function sharedBytes(times: number, size: number): Uint8Array {
  const content = new Uint8Array(size).map((_, at) => (at % 500 < 3 ? (at * 2654435761) >>> 24 : 32));
  const zip = zipOf({ 'Posts.csv': content });
  const start = new DataView(zip.buffer).getUint32(zip.length - 6, true);
  const entry = zip.slice(start, zip.length - 22);
  const end = zip.slice(zip.length - 22);
  new DataView(end.buffer).setUint16(10, times, true);
  return joined(zip.subarray(0, start), ...Array.from({ length: times }, () => entry), end);
}
