import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { readImport, readPasted } from '../../../../src/imports/read/readImport.ts';
import { csvOf, workbookOf, workbookParts, zipOf } from '../../../support/importFiles.ts';

const headings = ['Seksjon', 'Emne', 'Innhold', 'Vedlegg', 'Forfatter', 'Opprettet'];
const post = [
  '',
  'Gruppe 1, Tromsø',
  '1. Faste møter; "samme dag"\n- Ærlig, øyeblikkelig\n- č đ ŋ š ŧ ž 🎻',
  '',
  'Anonym',
  '2023',
];
const other = ['Tema 2', 'Gruppe 2', 'Ein ting til', '', 'Anonym', '2023'];
const board = [headings, post, other];
const expected = { kind: 'table', headings, rows: [post, other] };

function tableFrom(bytes: Uint8Array, name = 'Styret 2023.csv') {
  const read = readImport(bytes, name);
  if (!read.ok) throw new Error(read.problem);
  return read.table;
}

function problemOf(bytes: Uint8Array, name = 'file.xlsx') {
  const read = readImport(bytes, name);
  return read.ok ? 'none' : read.problem;
}

function utf16(text: string, isLittle: boolean, mark = true): Uint8Array {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  [...(mark ? '\ufeff' : ''), ...text.split('')].forEach((letter, at) => {
    view.setUint16(at * 2, letter.charCodeAt(0), isLittle);
  });
  return bytes;
}

describe('[I20] separated values', () => {
  const plain = csvOf(board);
  test.each([
    ['UTF-8', strToU8(plain)],
    ['UTF-8 with a mark', strToU8(`\ufeff${plain}`)],
    ['semicolons', strToU8(csvOf(board, ';'))],
    ['tabs', strToU8(csvOf(board, '\t'))],
    ['a told separator', strToU8(`sep=|\n${csvOf(board, '|')}`)],
    ['breaks of Windows', strToU8(plain.replaceAll('\n', '\r\n'))],
    ['breaks of an old Mac', strToU8(plain.replaceAll('\n', '\r'))],
    ['UTF-16', utf16(plain, true)],
    ['UTF-16 the other way', utf16(plain, false)],
    ['UTF-16 without a mark', utf16(plain, true, false)],
    ['empty rows and columns around', strToU8(`\n\n${plain.replaceAll('\n""', ',,\n""')},,,\n,,,,,\n`)],
  ])('are read with %s', (_, bytes) => {
    expect(tableFrom(bytes)).toEqual({ ...expected, name: 'Styret 2023' });
  });

  test('are read as an older Windows wrote them', () => {
    const bytes = Uint8Array.from('Emne;Innhold\nGruppe 1;Møter på Rør­os – «ofte»'.replace('–', '\u0096'), (letter) =>
      letter.charCodeAt(0),
    );
    expect(tableFrom(bytes).rows).toEqual([['Gruppe 1', 'Møter på Rør­os – «ofte»']]);
  });

  test('keep their letters when two bytes of them were lost', () => {
    const bytes = strToU8(csvOf([headings, post, ['', 'Gruppe 3', 'ærå'.repeat(40)]]));
    bytes[bytes.length - 20] = 0xff;
    expect(tableFrom(bytes).rows[0]).toEqual(post);
  });

  test('may have no headings', () => {
    const { headings: none, rows } = tableFrom(strToU8('1,Bodø,Mer tid\n2,Narvik,Mer ro\n3,Alta,Faste møter'));
    expect({ none, rows: rows.length }).toEqual({ none: ['', '', ''], rows: 3 });
  });

  test('may have a title over them', () => {
    const table = tableFrom(strToU8('Dialogseminar i nord,,\nGruppe,Tema,Svar\nBodø,1,Mer tid\n'));
    expect(table).toEqual({
      name: 'Dialogseminar i nord',
      kind: 'table',
      headings: ['Gruppe', 'Tema', 'Svar'],
      rows: [['Bodø', '1', 'Mer tid']],
    });
  });

  test('may be one column, when the file says that it is a table', () => {
    expect(tableFrom(strToU8('Svar\nMer tid, og ro\nFaste møter\n')).rows).toEqual([
      ['Mer tid, og ro'],
      ['Faste møter'],
    ]);
  });
});

describe('[I20] pasted text', () => {
  test('is one text, whatever commas it has', () => {
    const text = 'Gruppe 1, Oslo, og flere\n1. Mer tid, ro, og rom\n2. Møter, ofte, og lenge';
    expect(readPasted(text)).toEqual({
      ok: true,
      notRead: [],
      table: { name: '', kind: 'text', headings: [], rows: [[text]] },
    });
  });

  test('is a table when it was copied out of a spreadsheet', () => {
    const read = readPasted('Gruppe\tSvar\r\nBodø\t"Mer tid\r\nog ro"\r\nAlta\tMøter\r\n');
    expect(read.ok && read.table).toEqual({
      name: '',
      kind: 'table',
      headings: ['Gruppe', 'Svar'],
      rows: [
        ['Bodø', 'Mer tid\nog ro'],
        ['Alta', 'Møter'],
      ],
    });
  });

  test('is a table when it is an export that was opened as text', () => {
    const read = readPasted(csvOf(board));
    expect(read.ok && read.table).toEqual({ ...expected, name: '' });
  });

  test('is nothing when it has no words', () => {
    expect(readPasted(' \n\t\n')).toEqual({ ok: false, problem: 'empty' });
  });
});

describe('[I20] workbooks', () => {
  test('are read with shared words, emoji and line breaks', () => {
    expect(tableFrom(workbookOf({ Ark1: board }), 'Styret.xlsx')).toEqual({ ...expected, name: 'Styret' });
  });

  test('are read as another library writes them', async () => {
    const blob = await writeExcelFile([
      { sheet: 'Form1', data: board.map((row) => row.map((value) => ({ value, type: String }))) },
    ]).toBlob();
    expect(tableFrom(new Uint8Array(await blob.arrayBuffer()), 'Skjema.xlsx')).toEqual({ ...expected, name: 'Skjema' });
  });

  test('tell a date as a person reads it', () => {
    const rows = [
      ['ID', 'Starttidspunkt', 'Svar'],
      ['1', 44966.4208333333, 'Mer tid'],
      ['2', 44966, 'Ro'],
      ['3', 0.5, 'Rom'],
    ];
    expect(tableFrom(workbookOf({ Ark1: rows })).rows.map((row) => row[1])).toEqual([
      '2023-02-09 10:06',
      '2023-02-09',
      '12:00',
    ]);
  });

  test('put words in pieces together, with entities and escapes, without how they are said', () => {
    const parts = workbookParts({
      Ark1: [
        ['Gruppe', 'Svar'],
        ['x', 'y'],
      ],
    });
    parts['xl/sharedStrings.xml'] =
      '<x:sst xmlns:x="m"><x:si><x:t>Gruppe</x:t></x:si><x:si><x:t>Svar</x:t></x:si><x:si><x:r><x:rPr/><x:t>Mer</x:t></x:r>' +
      '<x:r><x:t xml:space="preserve"> tid &amp; r&#248; &#x1F3BB;_x000D_</x:t></x:r><x:rPh><x:t>mååh</x:t></x:rPh></x:si>' +
      '<x:si><x:t><![CDATA[a < b]]></x:t></x:si></x:sst>';
    expect(tableFrom(zipOf(parts)).rows).toEqual([['Mer tid & rø 🎻', 'a < b']]);
  });

  test('leave out hidden sheets, and tell of a sheet that is something else', () => {
    const sheets = {
      Comments: [
        ['Post', 'Comment'],
        ['1', 'Enig!'],
      ],
      Posts: board,
      Skjult: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    };
    const read = readImport(workbookOf(sheets, { hidden: 'Skjult' }), 'Tavle.xlsx');
    expect(read).toEqual({ ok: true, table: { ...expected, name: 'Tavle' }, notRead: ['Comments'] });
  });

  test('put sheets with the same headings together', () => {
    const sheets = { 'Tema 1': [headings, post], 'Tema 2': [headings, other] };
    expect(tableFrom(workbookOf(sheets), 'Tavle.xlsx')).toEqual({ ...expected, name: 'Tavle' });
  });
});

describe('[I20] zips', () => {
  test('give the posts, whatever lies beside them', () => {
    const zip = zipOf({
      'tavle/Posts_2023.csv': csvOf(board),
      'tavle/Comments.csv': csvOf([
        ['Post', 'Comment'],
        ['Gruppe 1', 'Enig! '.repeat(90)],
      ]),
      'tavle/bilde.png': new Uint8Array(3_000),
      '__MACOSX/tavle/._Posts_2023.csv': 'x',
    });
    expect(readImport(zip, 'tavle.zip')).toEqual({
      ok: true,
      table: { ...expected, name: 'tavle' },
      notRead: ['Comments.csv'],
    });
  });

  test('may hold a workbook', () => {
    expect(tableFrom(zipOf({ 'Posts.xlsx': workbookOf({ Ark1: board }) }), 'tavle.zip')).toEqual({
      ...expected,
      name: 'tavle',
    });
  });
});

describe('[I22] what cannot be read says why', () => {
  const locked = new Uint8Array(2_000);
  locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  locked.set(
    [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1_111,
  );
  const lockedZip = zipOf({ 'Posts.csv': csvOf(board) });
  lockedZip[directoryOf(lockedZip) + 8] = 1;
  const whole = zipOf({ 'Posts.csv': csvOf(board) });
  const torn = workbookOf({ Ark1: board });

  test.each([
    ['empty', new Uint8Array()],
    ['empty', strToU8(' \n \n')],
    ['empty', zipOf({ 'Posts.csv': 'Emne,Innhold\n' })],
    ['empty', workbookOf({ Ark1: [] })],
    ['locked', locked],
    ['locked', lockedZip],
    ['otherSheet', locked.slice(0, 600)],
    ['otherSheet', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' })],
    ['otherSheet', zipOf({ 'Index/Document.iwa': 'x' })],
    ['document', strToU8('%PDF-1.7 …')],
    ['document', zipOf({ 'word/document.xml': '<x/>' })],
    ['picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['noTable', zipOf({ 'bilde.png': 'x' })],
    ['noTable', zipOf({})],
    ['damaged', torn.slice(0, torn.length - 30)],
    ['damaged', whole.map((byte, at) => (at === 60 ? byte ^ 255 : byte))],
    ['foreign', strToU8('<!DOCTYPE html><p>Hei')],
    ['foreign', strToU8('[{"a": 1}]')],
    ['foreign', new Uint8Array(5_000).map((_, at) => (at * 7919) % 251)],
  ])('%s', (problem, bytes) => {
    expect(problemOf(bytes)).toBe(problem);
  });
});

function directoryOf(zip: Uint8Array): number {
  return new DataView(zip.buffer).getUint32(zip.length - 6, true);
}
