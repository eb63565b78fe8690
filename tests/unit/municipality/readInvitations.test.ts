import { describe, expect, test } from 'vitest';
import { loadMunicipalities } from '../../../src/domain/municipality/loadMunicipalities.ts';
import { municipalityLabel } from '../../../src/domain/municipality/municipality.ts';
import { readInvitations } from '../../../src/domain/municipality/readInvitations.ts';

const register = await loadMunicipalities();

/** "Hamar, Løten | Orkdal=Orkland | ?Våler (Østfold)…": what is sure, what is called otherwise, what is unclear. */
function read(list: string) {
  const { municipalities, readAs, unclear } = readInvitations(register, list);
  return {
    sure: municipalities.map(municipalityLabel),
    readAs: readAs.map(({ text, municipality }) => `${text} = ${municipality.name}`),
    unclear: unclear.map(({ text, candidates }) => [text, ...candidates.map(municipalityLabel)]),
  };
}

describe('a pasted list of who is invited', () => {
  test.each<[string, string, readonly string[]]>([
    ['one on each line', 'Hamar\nLøten\r\n\r\nGjøvik\n', ['Hamar', 'Løten', 'Gjøvik']],
    ['with commas between', 'Hamar, Løten og Gjøvik', ['Hamar', 'Løten', 'Gjøvik']],
    ['with words around', 'Hamar kommune\nKommunen i Løten\nBorås stad', ['Hamar', 'Løten', 'Borås']],
    ['a Swedish county beside', 'Borås\tVästra Götalands län', ['Borås']],
    ['rows of a spreadsheet', '3403\tHamar\tInnlandet\n3405\tLillehammer\tInnlandet', ['Hamar', 'Lillehammer']],
    ['codes in brackets', 'Hamar (3403)\nLøten (3412)', ['Hamar', 'Løten']],
    ['codes alone', '3403\n3412', ['Hamar', 'Løten']],
    ['twice the same', 'Hamar\nHAMAR\n3403 Hamar', ['Hamar']],
    ['numbered', '1. Hamar\n2. Løten', ['Hamar', 'Løten']],
    ['a namesake with its county', 'Våler, Innlandet', ['Våler (Innlandet)']],
    ['a namesake with its code', '3419 Våler', ['Våler (Innlandet)']],
    ['Sámi names', 'Kárášjohka\nSnåase', ['Karasjok', 'Snåsa']],
  ])('%s', (_, list, sure) => {
    expect(read(list)).toEqual({ sure, readAs: [], unclear: [] });
  });

  test('another name than that of today is told, so that it can be put right', () => {
    expect(read('Orkdal\nHammar\nHamar')).toEqual({
      sure: ['Orkland', 'Hamar'],
      readAs: ['Orkdal = Orkland', 'Hammar = Hamar'],
      unclear: [],
    });
  });

  test('what may be several, and what is none, comes back as it was written, once', () => {
    expect(read('Våler\nRektorforeningen\nHamar\nRektorforeningen\n1860\nNettverket 2026')).toEqual({
      sure: ['Hamar'],
      readAs: [],
      unclear: [
        ['Våler', 'Våler (Østfold)', 'Våler (Innlandet)'],
        ['Rektorforeningen'],
        ['1860', 'Vestvågøy', 'Laxå'],
        ['Nettverket 2026'],
      ],
    });
  });

  test('a county by itself is no municipality, and is not lost either', () => {
    expect(read('Innlandet').unclear).toEqual([['Innlandet']]);
  });

  test('nothing but marks is nothing', () => {
    expect(read(' \n - \n\t\n')).toEqual({ sure: [], readAs: [], unclear: [] });
  });

  test('all municipalities of both countries are read from one list', () => {
    const list = register.municipalities.map(({ name, county }) => `${name}, ${county}`).join('\n');
    const { municipalities, readAs, unclear } = readInvitations(register, list);
    const asked = unclear.flatMap(({ candidates }) => candidates);
    // Vang in Innlandet may be the one that ended, since Hamar was a part of it.
    expect(unclear.map(({ text }) => text)).toEqual(['Vang']);
    expect(new Set([...municipalities, ...asked].map(({ id }) => id)).size).toBe(register.municipalities.length);
    expect(readAs).toEqual([]);
  });

  test('a pasted book comes back whole', () => {
    const line = 'Noe helt annet enn en kommune';
    const { unclear } = readInvitations(register, Array.from({ length: 2_500 }, (_, n) => `${line} ${n}x`).join('\n'));
    expect(
      unclear
        .map(({ text }) => text)
        .join('\n')
        .match(/annet/g),
    ).toHaveLength(2_500);
  });
});
