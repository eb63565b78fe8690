import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/plan.ts';
import type { Report } from '../../../src/domain/report/report.ts';
import { type FormatName, formatNames, loadFormat } from '../../../src/exports/reportFormats.ts';
import { exampleSeminar } from '../../support/exampleSeminar.ts';
import { damagedTexts, hostileSeminar, hostileTexts } from '../../support/hostileSeminar.ts';
import { readCsv } from '../../support/readCsv.ts';
import { rowHeights } from '../../support/readOffice.ts';
import { readers, toldBy } from '../../support/readReport.ts';
import { emptyContent, reportContext, reportOf } from '../../support/reportRoom.ts';

/** One white pixel. */
const picture = {
  png: Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGUJfBwAAAABJRU5ErkJggg=='),
    (letter) => letter.charCodeAt(0),
  ),
  ...{ width: 300, height: 380 },
};

async function read(format: FormatName, report: Report, language: (typeof languages)[number] = 'nb') {
  const context = await reportContext(report, language);
  const { columns, sheets } = context.words;
  const bytes = await (await loadFormat(format)).write(context, picture);
  return readers[format](bytes, { rank: columns.rank, point: columns.point, priorities: sheets.priorities });
}

const report = reportOf(hostileSeminar);
/** Formats in which a row is a point tell of nothing else. */
const isPointsOnly = (format: FormatName) => format === 'csv' || format === 'decidim';

describe.each(formatNames)('the format %s', async (format) => {
  const { said, priorities } = await read(format, report);
  const says = (words: string) => said.some((each) => each.includes(toldBy(format, words)));

  test.each(hostileTexts.map((text) => [text.slice(0, 40), text]))('tells %s as it was written', (_, text) => {
    expect(says(text.trim())).toBe(true);
  });

  test.each(damagedTexts)('holds nothing that cannot be seen: %j', (text, whole) => {
    expect(says(format === 'json' ? text : whole)).toBe(true);
  });

  test('tells every priority with its rank, and no others', () => {
    const expected = [
      ['1', 'Delte stillingar på tvers av kommunane, ikkje kvar for seg'],
      ['1', 'Fast møteplass for lærere'],
      ['2', 'Én søknadsportal'],
      ['3', 'Felles fagdager'],
    ];
    const found = priorities.map(([rank, words]) => [
      rank,
      expected.find(([, text = '?']) => words.includes(text))?.[1],
    ]);
    expect(found.sort()).toEqual(expected);
  });

  test.each([
    '=Eksempel 1',
    'Eksempel 2',
    'Uten plass',
    'Svar på det som ble tatt ut',
    'KS',
    '+Utdanningsdirektoratet',
  ])('tells the sub-point, point or addressee %s', (words) => {
    expect(says(words)).toBe(true);
  });

  test('names every municipality that was heard', () => {
    const names = format === 'json' ? ['NO:5612', 'NO:3419', 'NO:3403'] : ['Kautokeino', 'Våler (Innlandet)', 'Hamar'];
    const whole = format === 'word' || format === 'markdown' ? ['Guovdageaidnu – Kautokeino'] : [];
    expect([...names, ...whole].filter((name) => !says(name))).toEqual([]);
  });

  test('names groups and venues', () => {
    const groups = ['Førde', 'Gruppe 1', ...(isPointsOnly(format) ? [] : ['=Digitalt; rom'])];
    expect(groups.filter((name) => !says(name))).toEqual([]);
  });

  test('names no person and no group when the report is anonymous', async () => {
    const anonymous = await read(format, reportOf(hostileSeminar, { isAnonymous: true }));
    const names = ['Kari Nordmann', 'Ola Nordmann', '911 11 111'];
    expect(names.filter((name) => anonymous.said.some((each) => each.includes(name)))).toEqual([]);
    expect(anonymous.said.filter((each) => each.includes('=Gruppe 1'))).toEqual([]);
    expect(anonymous.priorities).toHaveLength(4);
  });

  test('tells only a part when it is asked to', async () => {
    const theme = report.themes[1]?.id;
    const part = theme && (await read(format, reportOf(hostileSeminar, { cut: { kind: 'theme', theme } })));
    expect(part?.priorities).toEqual([]);
  });

  test.each(languages)('can be written in %s', async (language) => {
    const spoken = await read(format, report, language);
    expect(spoken.said.length).toBe(said.length);
    expect(spoken.priorities).toHaveLength(priorities.length);
  });

  test('can be written of a seminar in which nothing has happened', async () => {
    expect((await read(format, reportOf(emptyContent))).priorities).toEqual([]);
  });
});

describe.each(formatNames.filter((format) => !isPointsOnly(format)))('the format %s', (format) => {
  test('names every municipality that was there or invited, and not heard', async () => {
    const { said } = await read(format, report);
    expect(['Narvik', 'Hyllestad'].filter((name) => !said.some((each) => each.includes(name)))).toEqual([]);
  });
});

describe.each(formatNames)('the format %s of a seminar with a plenary', async (format) => {
  const { said } = await read(format, reportOf(exampleSeminar));
  const whole = said.join('\n');

  test('tells every cluster and every point behind it', () => {
    const points = exampleSeminar.groups.flatMap(({ answers }) => answers.flatMap((answer) => answer.points));
    const texts = [...exampleSeminar.clusters.map(({ title }) => title), ...points.map(({ text }) => text)];
    expect(texts.filter((text) => !whole.includes(toldBy(format, text)))).toEqual([]);
  });

  test('tells what was agreed, where it is more than points', () => {
    const texts = isPointsOnly(format) ? [] : exampleSeminar.decisions.flatMap(({ text, who }) => [text, who]);
    expect(texts.filter((text) => !whole.includes(text))).toEqual([]);
  });

  test('names nobody when the report is anonymous', async () => {
    const anonymous = await read(format, reportOf(exampleSeminar, { isAnonymous: true }));
    expect(anonymous.said.filter((words) => /Nordmann/.test(words))).toEqual([]);
  });
});

test.each(['word', 'markdown', 'excel'] as const)('the format %s tells what votes came to', async (format) => {
  const { said } = await read(format, reportOf(exampleSeminar));
  expect(said.some((words) => /Avstemning|Antall stemmer/.test(words))).toBe(true);
  const counts = exampleSeminar.ballots?.flatMap((ballot) => ballot.counts.map(({ points }) => `${points}`)) ?? [];
  expect(counts.filter((count) => !said.some((words) => words.includes(count)))).toEqual([]);
});

describe.each(['word', 'markdown'] as const)('the format %s', (format) => {
  test('tells the ranking with its rule and the minorities, and the points behind only when they are wanted', async () => {
    const [full, short] = await Promise.all(
      [true, false].map(async (hasOriginals) =>
        (await read(format, reportOf(exampleSeminar, { hasOriginals }))).said.join('\n'),
      ),
    );
    for (const words of [
      'Slik prioriterte salen',
      'Slik prioriterte Hamar',
      'Rangert etter antall grupper',
      'Mindretall',
    ])
      expect(short).toContain(words);
    const count = (text = '') => text.split('Innspillene bak de samlede punktene').length - 1;
    expect([count(full), count(short)]).toEqual([1, 0]);
  });
});

describe.each(['csv', 'decidim'] as const)('the format %s', (format) => {
  test('has no value that a spreadsheet would take for a formula, and ends its lines as Windows does', async () => {
    const bytes = await (await loadFormat(format)).write(await reportContext(report), null);
    const text = new TextDecoder().decode(bytes);
    const records = readCsv(text, ';');
    const values = records.flatMap((record) => [...Object.keys(record), ...Object.values(record)]);
    expect(values.filter((value) => /^[=+\-@\t\r\n＝＋－＠]/u.test(value))).toEqual([]);
    // A Nordic Excel shows 1.2 as the first of February.
    expect(values.filter((value) => /^\d+[./-]\d+([./-]\d+)?$/.test(value))).toEqual([]);
    expect(values.filter((value) => value.startsWith("'=")).length).toBeGreaterThan(0);
    expect(text.endsWith('\r\n')).toBe(true);
  });
});

test('a workbook tells text that is too long for a cell in rows below, and loses nothing of it', async () => {
  const long = `${'å'.repeat(31_999)}🎻${'ø'.repeat(10_000)}`;
  const content = reportOf(hostileSeminar);
  const themes = content.themes.map((theme) => ({
    ...theme,
    questions: theme.questions.map((question) => ({
      ...question,
      answers: question.answers.map((answer) => ({
        ...answer,
        points: answer.points.slice(0, 1).map((point) => ({ ...point, text: long })),
      })),
    })),
  }));
  const { said } = await read('excel', { ...content, themes });
  expect(said.every((cell) => cell.length <= 32_767)).toBe(true);
  expect(said.join('')).toContain(long);
});

test('a row of a workbook is as high as its longest text takes', async () => {
  const bytes = await (await loadFormat('excel')).write(await reportContext(report), null);
  const heights = rowHeights(bytes);
  expect(Math.min(...heights)).toBe(15);
  // 20,000 letters take more than the highest row that Excel has.
  expect(Math.max(...heights)).toBe(409);
});
