import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/plan.ts';
import type { SeminarContent } from '../../../src/domain/seminarContent.ts';
import { wordFormat } from '../../../src/exports/word/wordFormat.ts';
import { exampleSeminar } from '../../support/exampleSeminar.ts';
import { hostileSeminar } from '../../support/hostileSeminar.ts';
import { readWord } from '../../support/readOffice.ts';
import { elementsOf, wordsOf } from '../../support/readXml.ts';
import { contentAnswer, contentGroup, contentPoint, reportContext, reportOf } from '../../support/reportRoom.ts';

const picture = { png: new Uint8Array([1, 2, 3]), width: 240, height: 300 };

async function wordOf(
  content: SeminarContent,
  language: (typeof languages)[number] = 'nb',
  map: typeof picture | null = picture,
) {
  return readWord(await wordFormat.write(await reportContext(reportOf(content), language), map));
}

const texts = {
  nb: 'Vi må gjøre mer sammen, og ikke hver for oss.',
  nn: 'Kommunane må samarbeide meir, ikkje kvar for seg.',
  sv: 'Vi behöver mötas och inte vänta på någon.',
  en: 'We should share teachers between the schools.',
};

test.each([
  ['nb', 'nb-NO'],
  ['nn', 'nn-NO'],
  ['sv', 'sv-SE'],
  ['en', 'en-GB'],
] as const)(
  'a text in %s is marked as %s for the spell-checker, whatever the report is written in',
  async (language, tag) => {
    const answers = [contentAnswer('q2', [contentPoint(texts[language])])];
    for (const spoken of languages) {
      const { paragraphs } = await wordOf({ ...hostileSeminar, groups: [contentGroup('g1', { answers })] }, spoken);
      expect(paragraphs.find(({ text }) => text === texts[language])?.languages).toEqual([tag]);
    }
  },
);

test('headings are headings, from the title down to the groups', async () => {
  const { paragraphs } = await wordOf(hostileSeminar);
  const heading = (text: string) => paragraphs.find((each) => each.text === text && each.style !== '')?.style;
  expect(heading(hostileSeminar.title)).toBe('Heading1');
  expect(heading('Tema 2: =Tema; to')).toBe('Heading2');
  expect(heading('1.2 Kva bør vi gjere saman?')).toBe('Heading3');
  expect(heading('Prioriteringer')).toBe('Heading4');
  expect(heading('Førde, =Gruppe 1 (Kautokeino, Våler (Innlandet))')).toBe('Heading5');
});

test('the contents name every theme and question with its page before Word has looked at the file', async () => {
  const { document } = await wordOf(exampleSeminar);
  const [contents] = elementsOf(document, 'w:sdt');
  const links = contents ? elementsOf(contents, 'w:hyperlink') : [];
  const lines = links.map((link) => elementsOf(link, 'w:t').map(wordsOf));
  const names = lines.map((words) => words[0]);
  expect(names).toEqual(
    expect.arrayContaining(['Tema 1: Hvordan har vi det?', '2.2 Hvilke grep bør komme først?', 'Kommuner og spørsmål']),
  );
  const pages = lines.map((words) => Number(words.at(-1)));
  expect(pages[0]).toBe(2);
  expect(pages).toEqual([...pages].sort((one, other) => one - other));
  expect(pages.at(-1)).toBeGreaterThan(6);
  const marks = new Set(elementsOf(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']));
  expect(links.filter(({ attributes }) => !marks.has(attributes['w:anchor']))).toEqual([]);
});

test('[X7] Word opens the file without asking whether fields may be updated', async () => {
  for (const content of [exampleSeminar, hostileSeminar]) {
    const { document, parts } = await wordOf(content);
    const asks = elementsOf(document, 'w:fldChar').filter(({ attributes }) => attributes['w:dirty'] === 'true');
    expect(asks).toEqual([]);
    const settings = parts.get('word/settings.xml');
    expect(settings && elementsOf(settings, 'w:updateFields')).toEqual([]);
  }
});

test('every table repeats its headings on the next page, and no row of ordinary length is broken', async () => {
  const { document } = await wordOf(hostileSeminar);
  const tables = elementsOf(document, 'w:tbl');
  expect(tables.length).toBeGreaterThan(1);
  for (const table of tables) {
    const [first, ...rows] = elementsOf(table, 'w:tr');
    expect(first && elementsOf(first, 'w:tblHeader')).toHaveLength(1);
    expect(rows.filter((row) => elementsOf(row, 'w:cantSplit').length === 0)).toEqual([]);
  }
});

test('points and sub-points are lists of two levels', async () => {
  const { document } = await wordOf(hostileSeminar);
  const levels = elementsOf(document, 'w:numPr').map((list) => elementsOf(list, 'w:ilvl')[0]?.attributes['w:val']);
  expect(new Set(levels)).toEqual(new Set(['0']));
  const point = contentPoint('Punkt', {
    subpoints: [{ id: '', text: 'Underpunkt', addressee: null, isEntered: false }],
  });
  const groups = [contentGroup('g1', { answers: [contentAnswer('q1', [point])] })];
  const nested = elementsOf((await wordOf({ ...hostileSeminar, groups })).document, 'w:ilvl');
  expect(nested.map(({ attributes }) => attributes['w:val'])).toEqual(expect.arrayContaining(['0', '1']));
});

test('the map is a picture that says what it shows; without a picture its words are there all the same', async () => {
  const words =
    'Kart med en prikk for hver kommune: 3 kommuner er hørt, 2 er ikke hørt. De samme navnene står i listen.';
  const { document, files } = await wordOf(hostileSeminar);
  expect(elementsOf(document, 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual([words]);
  expect(files.filter((name) => name.endsWith('.png'))).toHaveLength(1);
  const { paragraphs } = await wordOf(hostileSeminar, 'nb', null);
  expect(paragraphs.map(({ text }) => text)).toContain(words);
});
