import type { ImportTable } from '../../src/imports/importTable.ts';
import type { PostTruth } from './importFigures.ts';

/** A board that nobody has held, and what is true of it. */
export interface InventedBoard {
  readonly style: string;
  readonly table: ImportTable;
  readonly truths: readonly PostTruth[];
  /** The number of questions of each theme. */
  readonly questions: readonly number[];
}

const item = (...texts: readonly string[]) => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;

/** Swedish, a Padlet whose columns are the groups; a post for who is there and one for each question, in HTML. */
const swedishColumns: InventedBoard = {
  style: 'Swedish Padlet by columns of groups',
  table: {
    name: 'Nämnderna och fritiden',
    kind: 'table',
    headings: ['Sektion', 'Ämne', 'Brödtext', 'Bilaga', 'Författare', 'Skapad', 'Uppdaterad'],
    rows: [
      [
        ...['Uppgifter', 'Frågor att diskutera'],
        '<p>Fråga 1: Hur når vi unga som inte är med i någon förening?</p><p>Fråga 2: Vad behöver grannkommunerna göra tillsammans?</p><p>Välj en sekreterare. Skriv i kolumnen för ert bord. Prioritera 1–3 inspel i fråga 2.</p>',
        ...['', 'Anonym', '2025-03-04 09:00', ''],
      ],
      [
        'Bord 1',
        'Deltagare',
        item('Växjö: Anna Lund och Per Berg', 'Alvesta: Mona Ek', 'Lessebo'),
        '',
        'Anonym',
        '2025-03-04 09:20',
        '',
      ],
      [
        ...['Bord 1', 'Fråga 1'],
        item(
          'Öppna lokaler på kvällen',
          'Bussar som går sent',
          'Fältarbetare som:<ul><li>finns på skolan</li><li>känner de unga</li></ul>',
        ),
        ...['', 'Anonym', '2025-03-04 09:30', ''],
      ],
      [
        ...['Bord 1', 'Fråga 2'],
        item(
          'Gemensam kalender (Prio 2)',
          'Dela på en samordnare (Prio 1)',
          'En ansökan om medel (Prio 3)',
          'Utbyte mellan ledare',
        ),
        ...['', 'Anonym', '2025-03-04 09:50', ''],
      ],
      ['Bord 2', 'Deltagare', '<p>Kommuner: Älmhult, Markaryd, Ljungby</p>', '', 'Anonym', '2025-03-04 09:21', ''],
      [
        'Bord 2',
        'Fråga 1',
        item('Fråga dem själva', 'Mindre trösklar, inga avgifter'),
        '',
        'Anonym',
        '2025-03-04 09:33',
        '',
      ],
      [
        ...['Bord 2', 'Fråga 2'],
        '<p>1:a prioritet: Samma regler för bidrag</p><p>2:a prioritet: Gemensamma läger</p><p>Och mer tid</p>',
        ...['', 'Anonym', '2025-03-04 09:55', ''],
      ],
    ],
  },
  questions: [2],
  truths: [
    truth(1, 1, 'bord 1', null, 'SE:0780 SE:0764 SE:0761', [0, 0]),
    truth(2, 1, 'bord 1', null, '', [3, 0]),
    truth(
      3,
      1,
      'bord 1',
      null,
      '',
      [0, 4],
      [
        [2, 2],
        [2, 1],
        [2, 3],
      ],
    ),
    truth(4, 1, 'bord 2', null, 'SE:0765 SE:0767 SE:0781', [0, 0]),
    truth(5, 1, 'bord 2', null, '', [2, 0]),
    truth(
      6,
      1,
      'bord 2',
      null,
      '',
      [0, 3],
      [
        [2, 1],
        [2, 2],
      ],
    ),
  ],
};

/** Nynorsk, a form with a row for each answer; two people of one group have answered. */
const nynorskForm: InventedBoard = {
  style: 'Nynorsk form, questions in columns',
  table: {
    name: 'Bibliotek i kvardagen(1-4)',
    kind: 'table',
    headings: [
      ...[
        'ID',
        'Starttidspunkt',
        'Fullføringstidspunkt',
        'E-post',
        'Namn',
        'Gruppe',
        'Stad',
        'Kva kommunar er med i gruppa?',
      ],
      '1. Kva skal til for at folkebiblioteket vert brukt av fleire?',
      '2. Korleis kan skulebiblioteket og folkebiblioteket dele på oppgåvene?',
    ],
    rows: [
      [
        '1',
        '2024-10-01',
        '2024-10-01',
        'anonymous',
        '',
        'Gruppe 1',
        'Florø',
        'Kinn og Bremanger',
        'Lengre opningstider\nSjølvbetening om kvelden\n1. prioritet: Ein stad å vere',
        '- Felles innkjøp\n- Ein tilsett som er begge stader',
      ],
      ['2', '2024-10-01', '2024-10-01', 'anonymous', '', 'Gruppe 1', 'Florø', 'Kinn, Bremanger', 'Kaffi og aviser', ''],
      [
        '3',
        '2024-10-01',
        '2024-10-01',
        'anonymous',
        '',
        'Gruppe 2',
        'Florø',
        'Eid, Selje og Vågsøy',
        'Bokbussen må køyre att. Andreprioritet: Betre lokale',
        'Skulen opnar døra om ettermiddagen',
      ],
      [
        '4',
        '2024-10-01',
        '2024-10-01',
        'anonymous',
        '',
        'Gruppe 1',
        'Førde',
        'Gaular, Jølster',
        'Arrangement for vaksne',
        'Ein avtale mellom rektor og biblioteksjef:\n- om tid\n- om pengar',
      ],
    ],
  },
  questions: [2],
  truths: [
    truth(0, 1, 'Florø 1', 'Florø', 'NO:4602 NO:4648', [3, 2], [[1, 1]]),
    truth(1, 1, 'Florø 1', 'Florø', 'NO:4602 NO:4648', [1, 0]),
    truth(2, 1, 'Florø 2', 'Florø', 'NO:4649 NO:4602', [2, 1], [[1, 2]]),
    truth(3, 1, 'Førde 1', 'Førde', 'NO:4647', [1, 1]),
  ],
};

/** English, a row for each point, with a column for its priority. */
const englishRows: InventedBoard = {
  style: 'English table, a row for each point',
  table: {
    name: 'Transport dialogue',
    kind: 'table',
    headings: ['Group', 'Municipality', 'Question', 'Point', 'Priority'],
    rows: [
      ['A', 'Tromsø', 'How do young people get to leisure activities?', 'A late bus on Fridays', '1'],
      ['A', 'Tromsø', 'How do young people get to leisure activities?', 'Shared taxis', ''],
      ['A', 'Tromsø', 'Who should pay?', 'The county, with a share from each municipality', '2'],
      [
        'B',
        'Balsfjord and Karlsøy',
        'How do young people get to leisure activities?',
        'Parents drive, and some cannot',
        '3',
      ],
      ['B', 'Balsfjord and Karlsøy', 'Who should pay?', 'Nobody under 20', '1'],
    ],
  },
  questions: [2],
  truths: [
    truth(0, 1, 'A', null, 'NO:5501', [1, 0], [[1, 1]]),
    truth(1, 1, 'A', null, 'NO:5501', [1, 0]),
    truth(2, 1, 'A', null, 'NO:5501', [0, 1], [[2, 2]]),
    truth(3, 1, 'B', null, 'NO:5532 NO:5534', [1, 0], [[1, 3]]),
    truth(4, 1, 'B', null, 'NO:5532 NO:5534', [0, 1], [[2, 1]]),
  ],
};

/** Bokmål, pasted from a document: groups one after another, names of persons that are places too, words without their "fl". */
const pastedText: InventedBoard = {
  style: 'Bokmål, pasted text',
  table: {
    name: '',
    kind: 'text',
    headings: [],
    rows: [
      [
        [
          'Gruppe 1, Hamar',
          'Deltakere: Kari Lund (Løten), Ola Strand (Stange), Siri Moen (Ringsaker)',
          '',
          'Spørsmål 1: Hvordan får vi ere til å bruke stiene?',
          '- Bedre skilting',
          '  - også på engelsk',
          '- Kart på nett (Pri 1)',
          '',
          'Spørsmål 2: Hvem skal vedlikeholde dem?',
          '- Lag og foreninger',
          '- Kommunen, med kompensasjon til grunneiere',
          '',
          'Gruppe 2, Hamar',
          'Kommuner: Våler i Innlandet, Os og Tolga',
          '',
          'Spørsmål 1: Hvordan får vi flere til å bruke stiene?',
          'Prioritet 1: Gode parkeringsplasser',
          'Prioritet 2: Busstopp ved stien',
          'Toaletter',
          '',
          'Spørsmål 2: Hvem skal vedlikeholde dem?',
          'Den som eier marka, og noen å ringe til',
        ].join('\n'),
      ],
    ],
  },
  questions: [2],
  truths: [
    truth(0, 1, 'Hamar 1', 'Hamar', 'NO:3412 NO:3413 NO:3411', [2, 2], [[1, 1]]),
    truth(
      1,
      1,
      'Hamar 2',
      'Hamar',
      'NO:3419 NO:3430 NO:3426',
      [3, 1],
      [
        [1, 1],
        [1, 2],
      ],
    ),
  ],
};

/** Bokmål, a Padlet whose columns are the themes, without the organiser's posts; the questions stand over the answers. */
const themeColumns: InventedBoard = {
  style: 'Bokmål Padlet by columns of themes',
  table: {
    name: 'Padlet - Kystsamling',
    kind: 'table',
    headings: ['Seksjon', 'Emne', 'Brødtekst', 'Vedlegg', 'Forfatter', 'Opprettet'],
    rows: [
      [
        'Tema 1: Havna',
        'Gruppe 1 Kristiansund',
        'Kommuner: Aukra, Smøla, Averøy\n\n1. Hva trenger havna?\n- Strøm fra land\n- Folk som kan faget\n\n2. Hva kan vi dele?\n- Slepebåt',
        '',
        'Anonym',
        '2026-01-14',
      ],
      [
        'Tema 1: Havna',
        'Gruppe 2 Kristiansund',
        'Fra: Fræna, Eide og Gjemnes kommune\n\n1. Hva trenger havna?\nDybde\nKaiplass\n\n2. Hva kan vi dele?\nVakter hele døgnet - prioritet 1',
        'https://example.org/kart.png',
        'Anonym',
        '2026-01-14',
      ],
      [
        'Tema 2: Bygda',
        'Gruppe 2, Kristiansund',
        '1. Hvorfor flytter folk?\nDe finner ikke bolig\nJobb til begge\n2. Hva får dem hjem?\nBarnehage med åpningstider for skift',
        '',
        'Anonym',
        '2026-01-14',
      ],
      [
        'Tema 2: Bygda',
        'Gruppe 1, Kristiansund',
        '1. Hvorfor flytter folk?\nSkole\n2. Hva får dem hjem?\n1) Tomter\n2) Fiber',
        '',
        'Anonym',
        '2026-01-14',
      ],
      [
        'Tema 2: Bygda',
        'Gruppe 1 Ålesund',
        'Vi er fra Giske, Sula og Haram.\n\n1. Hvorfor flytter folk?\nStudier\n2. Hva får dem hjem?\nFamilie',
        '',
        'Anonym',
        '2026-01-14',
      ],
    ],
  },
  questions: [2, 2],
  truths: [
    truth(0, 1, 'Kristiansund 1', 'Kristiansund', 'NO:1547 NO:1573 NO:1554', [2, 1]),
    truth(1, 1, 'Kristiansund 2', 'Kristiansund', 'NO:1579 NO:1557', [2, 1], [[2, 1]]),
    truth(2, 2, 'Kristiansund 2', 'Kristiansund', '', [2, 1]),
    truth(3, 2, 'Kristiansund 1', 'Kristiansund', '', [1, 2]),
    truth(4, 2, 'Ålesund 1', 'Ålesund', 'NO:1532 NO:1531 NO:1580', [1, 1]),
  ],
};

export const inventedBoards: readonly InventedBoard[] = [
  swedishColumns,
  nynorskForm,
  englishRows,
  pastedText,
  themeColumns,
];

function truth(
  row: number,
  theme: number,
  group: string,
  venue: string | null,
  municipalities: string,
  points: readonly number[],
  ranks: PostTruth['ranks'] = [],
): PostTruth {
  return {
    row,
    theme,
    group,
    venue,
    municipalities: municipalities.split(' ').filter(Boolean),
    ranks,
    split: { points },
  };
}
