import { describe, expect, test } from 'vitest';
import { municipalityLines } from '../../../src/domain/municipality/municipalities.data.ts';
import { languages } from '../../../src/domain/plan.ts';
import { loadPrivacyWords } from '../../../src/i18n/loadPrivacyWords.ts';
import { loadReportWords } from '../../../src/i18n/loadReportWords.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { createFindRepairs } from '../../../src/imports/findRepairs.ts';
import { plainText } from '../../../src/imports/plainText.ts';
import { unwrapLines, wrapWidthOf } from '../../../src/imports/unwrapLines.ts';
import { writtenLines } from '../../../src/imports/writtenLines.ts';
import { messagesOf } from '../../support/catalogueMessages.ts';

describe('cells [I5]', () => {
  test.each([
    ['<p>En</p><p>To</p>', 'En\nTo'],
    ['<ul><li>En<ul><li>inni</li></ul></li><li>To</li></ul>', '- En\n    - inni\n- To'],
    ['En<br>To<br/>Tre', 'En\nTo\nTre'],
    ['<b>En</b> &amp; <i>to</i>&nbsp;tre &aring; &#229; &#xe5;', 'En & to tre å å å'],
    ['<a href="https://example.org/a">Les</a>', 'https://example.org/a Les'],
    ['2 < 3 og <3 og <navn>', '2 < 3 og <3 og <navn>'],
    ['Fly\u00ADplass \u200Bog ﬂere ﬁsk', 'Flyplass og flere fisk'],
    ['En\r\nTo\rTre', 'En\nTo\nTre'],
    ['&bogus; & &#01;&#xd800;x', '&bogus; &   x'],
  ])('%j', (cell, text) => {
    expect(plainText(cell)).toBe(text);
  });

  test('lists within lists without end come to an end', () => {
    expect(plainText(`${'<ul><li>'.repeat(20_000)}x`).length).toBeLessThan(1_000);
  });
});

describe('lines that a page has broken [I5]', () => {
  const page = [
    'Vi trenger et sted der de som bor i bygda kan møtes om kvelden og',
    'snakke sammen om det som skjer, uten at noen må betale for å være',
    'der. Det er viktig at det er lett å komme seg dit med buss.',
    '',
    '- Et kjøkken som alle kan bruke når de vil, og som noen har ansvar',
    'for å holde rent.',
    '- Noen som har nøkkel',
    '',
    'Kort linje',
    'En til',
    'Det hadde vært fint om flere kunne bruke gymsalen på skolen når den',
    'likevel står tom, og at noen fra kommunen var med og ryddet etterpå.',
  ].join('\n');

  test('are joined, and lists and short lines are not', () => {
    const lines = unwrapLines(page, wrapWidthOf([page])).filter((line) => line !== '');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^Vi trenger .* med buss\.$/);
    expect(lines[1]).toBe('- Et kjøkken som alle kan bruke når de vil, og som noen har ansvar for å holde rent.');
    expect(lines.slice(2, 5)).toEqual(['- Noen som har nøkkel', 'Kort linje', 'En til']);
  });

  test('lines that people have broken stay', () => {
    const list = 'Gode rutiner\nØkonomi\nfelles mål\nTid til å møtes og planlegge, helst fast\nmøteplasser';
    expect(wrapWidthOf([list])).toBe(0);
    expect(unwrapLines(list, 0)).toEqual(list.split('\n'));
  });

  test('a word with a hyphen at the end of its line is one word', () => {
    expect(unwrapLines('Det er viktig at alle vet om verksted-\nlederen', 50)).toEqual([
      'Det er viktig at alle vet om verksted-lederen',
    ]);
  });
});

describe('bullets and numbers [I5]', () => {
  test.each([
    ['- Mer tid', 'Mer tid', null],
    ['-Mer tid', 'Mer tid', null],
    ['• Mer tid', 'Mer tid', null],
    ['2. Mer tid', 'Mer tid', 2],
    ['2.Mer tid', 'Mer tid', 2],
    ['2) Mer tid', 'Mer tid', 2],
    ['A. Mer tid', 'Mer tid', null],
    ['4. trinn er med', '4. trinn er med', null],
    ['7.trinn er med', '7.trinn er med', null],
    ['12.03.2025', '12.03.2025', null],
    ['-5 grader', '-5 grader', null],
    ['2.', '', 2],
  ])('%j', (line, text, number) => {
    expect(writtenLines([line])).toMatchObject([{ text, number }]);
  });

  test('numbers before small letters are numbers where they count', () => {
    expect(writtenLines(['1. felles mål', '2. mer tid']).map(({ text }) => text)).toEqual(['felles mål', 'mer tid']);
  });
});

describe('letters that a PDF has lost [I12]', () => {
  const repaired = (text: string, others: readonly string[] = []) =>
    createFindRepairs([text, ...others])(text, 'line').map(
      ({ written, proposed, reason }) => `${written}: ${proposed} (${reason.kind})`,
    );

  test.each([
    ['ere må få være med', ['ere: flere (wordList)']],
    ['Ere må få være med', ['Ere: Flere (wordList)']],
    ['en konikt om nansiering', ['konikt: konflikt (wordList)', 'nansiering: finansiering (wordList)']],
    ['oentlige planer', ['oentlige: offentlige (wordList)']],
    ['Beslut om ekonomi och inytande', ['inytande: inflytande (wordList)']],
    [
      'nding and eective oers',
      ['nding: finding (wordList)', 'eective: effective (wordList)', 'oers: offers (wordList)'],
    ],
    ['�nansiering', ['�nansiering: finansiering (wordList)']],
  ])('%j', (text, expected) => {
    expect(repaired(text)).toEqual(expected);
  });

  test('a word that stands whole elsewhere in the table tells what is missing', () => {
    expect(repaired('krav til ammeverning', ['Flammeverning er viktig', 'flammeverning igjen'])).toEqual([
      'ammeverning: flammeverning (wordElsewhere)',
    ]);
  });

  test.each(languages)('of everything the app itself says in %s, nothing is taken for damaged', async (language) => {
    const catalogues = [
      await loadMessages(language),
      await loadReportWords(language),
      await loadPrivacyWords(language),
    ];
    const text = catalogues.flatMap((words) => messagesOf(words).flatMap(({ says }) => says)).join(' ');
    const words = [...new Set(`${text} ${municipalityLines}`.match(/\p{L}+/gu))];
    const find = createFindRepairs([text]);
    expect(words.length).toBeGreaterThan(1_500);
    expect(words.flatMap((word) => find(word, '')).map(({ written, proposed }) => `${written}: ${proposed}`)).toEqual(
      [],
    );
  });
});
