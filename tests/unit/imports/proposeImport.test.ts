import { describe, expect, test } from 'vitest';
import { createRegister } from '../../../src/domain/municipality/createRegister.ts';
import * as lines from '../../../src/domain/municipality/municipalities.data.ts';
import { contentOfDraft } from '../../../src/imports/contentOfDraft.ts';
import type { ImportDraft } from '../../../src/imports/importDraft.ts';
import { proposeImport } from '../../../src/imports/proposeImport.ts';

const register = createRegister(lines);

function propose(headings: readonly string[], ...rows: readonly (readonly string[])[]): ImportDraft {
  return proposeImport({ name: 'Tabell', kind: 'table', headings, rows }, register);
}

const padlet = ['Section', 'Subject', 'Body'];
const howToAnswer = 'Hvordan svarer vi?\nVelg en skriver\nSkriv i boksen';

describe('columns [I14]', () => {
  const one = (headings: readonly string[], row: readonly string[]) => {
    const draft = propose(headings, row);
    const [group] = contentOfDraft(draft).groups;
    return {
      group: group?.name,
      points: group?.answers.flatMap(({ points }) => points.map(({ text }) => text)),
      questions: draft.themes.flatMap(({ questions }) => questions.map(({ text }) => text)),
      note: group?.note,
    };
  };

  test.each([
    [
      ['Seksjon', 'Emne', 'Brødtekst'],
      ['', 'Gruppe 1', 'Mer tid'],
    ],
    [
      ['Sektion', 'Ämne', 'Brödtext'],
      ['', 'Gruppe 1', 'Mer tid'],
    ],
    [
      ['Section', 'Subject', 'Body', 'Attachment', 'Author', 'Created At'],
      ['', 'Gruppe 1', 'Mer tid', '', 'Anonymous', '2026-01-01'],
    ],
    [
      ['Gruppe', 'Innspill'],
      ['Gruppe 1', 'Mer tid'],
    ],
    [
      ['Bord', 'Hva mente dere?'],
      ['Gruppe 1', 'Mer tid'],
    ],
    [
      ['Kode', 'Svarene deres'],
      ['Gruppe 1', 'Mer tid, og en stor bok å skrive det i'],
    ],
  ])('%j', (headings, row) => {
    expect(one(headings, row)).toMatchObject({ group: 'Gruppe 1', points: [expect.stringContaining('Mer tid')] });
  });

  test('a heading that asks is a question, and a column that is none of the known is kept with its heading', () => {
    expect(one(['Gruppe', 'Hva trenger vi?', 'Humør'], ['Gruppe 1', 'Mer tid', 'Godt'])).toEqual({
      group: 'Gruppe 1',
      points: ['Mer tid'],
      questions: ['Hva trenger vi?'],
      note: 'Humør: Godt',
    });
  });
});

test('a board with a point in each post, under columns that ask, is one group [I11]', () => {
  const draft = propose(
    padlet,
    ['What works?', 'Rooms', 'after school'],
    ['What works?', 'Buses', ''],
    ['What next?', '', 'Lunch'],
  );
  const [group, ...others] = contentOfDraft(draft).groups;
  expect(others).toEqual([]);
  expect(group?.answers.map(({ points }) => points.map(({ text, subpoints }) => [text, subpoints.length]))).toEqual([
    [
      ['Rooms', 1],
      ['Buses', 0],
    ],
    [['Lunch', 0]],
  ]);
});

test('a form that asks for the most important ones tells ranks by its numbers [I13]', () => {
  const draft = propose(
    ['Vilken grupp tillhör ni?', 'Era tre viktigaste inspel'],
    ['Grupp 1', '1. Tid\n2. Rum\n3. Era lärare'],
  );
  const [group] = contentOfDraft(draft).groups;
  expect(group?.name).toBe('Grupp 1');
  expect(group?.answers[0]?.points.map(({ text, rank }) => [text, rank])).toEqual([
    ['Tid', 1],
    ['Rum', 2],
    ['Era lärare', 3],
  ]);
  expect(draft.posts.flatMap(({ lines: all }) => all.flatMap(({ repairs }) => repairs))).toEqual([]);
});

test('a question of small words only is one when it is told with its number [I8]', () => {
  const draft = propose(padlet, ['', 'Gruppe 1', 'Spørsmål 1: Kva er viktig?\nBuss\nSpørsmål 2: Kven gjer det?\nAlle']);
  expect(contentOfDraft(draft).groups[0]?.answers.map(({ points }) => points.map(({ text }) => text))).toEqual([
    ['Buss'],
    ['Alle'],
  ]);
});

describe("the organiser's posts [I6]", () => {
  test('become themes with introductions, questions and how to answer, and no group', () => {
    const body = `Skogen er viktig.\n\n1. Hva er bra?\n2. Hva mangler?\nSvar med eksempler.\n\n${howToAnswer}\nPrioriter 1-3 punkter i spørsmål 2.`;
    const draft = propose(
      padlet,
      ['', 'Tema 1: Skog - gruppeoppgaver', body],
      ['', 'Tema 1, gruppe 1', '1. Hva er bra?\nTrær'],
    );
    expect(draft.themes).toMatchObject([
      {
        title: 'Tema 1: Skog',
        introduction: 'Skogen er viktig.',
        instructions: `${howToAnswer}\nPrioriter 1-3 punkter i spørsmål 2.`,
        questions: [
          { text: 'Hva er bra?', seats: 0 },
          { text: 'Hva mangler? Svar med eksempler.', seats: 3 },
        ],
      },
    ]);
    expect(contentOfDraft(draft).groups.map(({ name }) => name)).toEqual(['Gruppe 1']);
  });

  test.each([
    ['Gruppe 1', '1. Hva er bra?\nVi vet ikke?\nSkriv mer?'],
    ['Gruppe 2 Hamar', howToAnswer],
  ])('a post headed %j that says %j is none of them', (heading, body) => {
    expect(propose(padlet, ['', heading, body]).posts[0]?.kind.value).toBe('answers');
  });
});

describe('the theme of a post [I7]', () => {
  const instructions = [
    ['', 'Tema 1', `1. Hvordan får vi flere busser?\n2. Hvem betaler for bussene?\n${howToAnswer}`],
    ['', 'Tema 2', `1. Hva skal skolen være om kvelden?\n2. Hvem har nøkkelen til skolen?\n${howToAnswer}`],
  ];
  const themeOf = (heading: string, body: string) => {
    const draft = propose(padlet, ...instructions, ['', heading, body]);
    const theme = draft.posts.at(-1)?.theme;
    return [theme?.value, theme?.confidence, theme?.reason.kind];
  };

  test.each([
    ['Tema 2, gruppe 1', 'Mer', 'theme2', 'certain', 'themeNumber'],
    ['Gruppe 1', 'Dialogtema 2, gruppebesvarelse\nMer', 'theme2', 'certain', 'themeNumber'],
    ['Gruppe 1', '1. Hva skal skolen være om kvelden?\nÅpen', 'theme2', 'likely', 'questionsOfTheme'],
    [
      'Tema 1, gruppe 1',
      '1. Hva skal skolen være om kvelden?\nÅpen\n2. Hvem har nøkkelen?\nVi',
      'theme2',
      'likely',
      'otherTheme',
    ],
    ['Tema 2, gruppe 1', '1. Noe annet\nJa', 'theme2', 'certain', 'themeNumber'],
    ['Gruppe 1', 'Nøkkelen til skolen må henge ved døra', 'theme2', 'guess', 'questionsOfTheme'],
  ])('%j, %j', (heading, body, ...expected) => {
    expect(themeOf(heading, body)).toEqual(expected);
  });
});

describe('questions in a post [I8]', () => {
  const asked = [
    '',
    'Tema 1',
    `1. Hvordan får vi flere busser på kvelden?\n2. Hvem skal betale for dem?\n${howToAnswer}`,
  ];
  const answers = (body: string) => {
    const draft = propose(padlet, asked, ['', 'Tema 1, gruppe 1', body]);
    const [group] = contentOfDraft(draft).groups;
    return draft.themes[0]?.questions.map(({ id }) =>
      (group?.answers.find(({ question }) => question === id)?.points ?? []).map(({ text, subpoints }) =>
        subpoints.length > 0 ? [text, ...subpoints.map((each) => each.text)] : text,
      ),
    );
  };

  test.each([
    ['1. Hvordan får vi flere busser på kvelden?\nRing\n2. Hvem skal betale for dem?\nFylket', [['Ring'], ['Fylket']]],
    ['1. Korleis får vi fleire bussar på kvelden?\nRing\n2. Kven skal betale for dei?\nFylket', [['Ring'], ['Fylket']]],
    ['Flere busser på kvelden:\nRing\nHvem skal betale?\nFylket', [['Ring'], ['Fylket']]],
    ['Spørsmål 1\nRing\nSpørsmål 2\nFylket', [['Ring'], ['Fylket']]],
    ['Spm. 1: Ring\nSpm. 2: Fylket', [['Ring'], ['Fylket']]],
    ['1.\nRing\n2.\nFylket', [['Ring'], ['Fylket']]],
    ['1: Ring og spør.\nOg ring igjen.\n2: Fylket.', [['Ring og spør.', 'Og ring igjen.'], ['Fylket.']]],
    [
      '1. Hvordan får vi flere busser? Ring og spør. 2 ganger.\n2. Hvem skal betale? Fylket',
      [['Ring og spør. 2 ganger.'], ['Fylket']],
    ],
    ['2. Hvem skal betale for dem?\nFylket', [[], ['Fylket']]],
    ['1. Hvordan får vi flere busser på kvelden?\n1. Ring\n2. Skriv\n3. Stå på', [['Ring', 'Skriv', 'Stå på'], []]],
    ['Ring\n- Skriv\nStå på', [['Ring', 'Skriv', 'Stå på'], []]],
    ['1. Ring\n2. Skriv\n3. Stå på', [['Ring', 'Skriv', 'Stå på'], []]],
    ['- Ring:\n  - fylket\n  - staten\n- Skriv', [[['Ring:', 'fylket', 'staten'], 'Skriv'], []]],
    ['Ring dem vi kjenner:\n- fylket\n- staten', [[['Ring dem vi kjenner:', 'fylket', 'staten']], []]],
    ['Ring\nEksempel: fylket', [[['Ring', 'Eksempel: fylket']], []]],
  ])('%j', (body, expected) => {
    expect(answers(body)).toEqual(expected);
  });
});

describe('groups and venues [I10, I11]', () => {
  const groupsOf = (...posts: readonly (readonly [string, string])[]) => {
    const draft = propose(padlet, ...posts.map(([heading, body]) => ['', heading, body]));
    const venueOf = (id: string | null) => draft.venues.find((venue) => venue.id === id)?.name;
    return draft.posts.map((post) => {
      const group = draft.groups.find(({ id }) => id === post.group.value);
      return [group?.id, group?.name, venueOf(group?.venue.value ?? null)];
    });
  };

  test('the same name at the same venue is one group, through both themes', () => {
    const [first, second] = groupsOf(['Tema 1 Gruppe 2, Oslo', 'Mer'], ['Dialogtema 2, gruppe 2 Oslo', 'Mindre']);
    expect(first).toEqual(['group1', 'Gruppe 2', 'Oslo']);
    expect(second?.[0]).toBe('group1');
  });

  test('"Gruppe 3" at three tables is three groups', () => {
    const ids = groupsOf(
      ['Tema 1 Gruppe 3', 'Kommuner: Hamar\n\nMer tid'],
      ['Tema 1 Gruppe 3', 'Kommuner: Bodø\n\nStørre rom'],
      ['Tema 1 Gruppe 3 Oslo', 'Flere folk på kveldene'],
    ).map(([id]) => id);
    expect(new Set(ids).size).toBe(3);
  });

  test('people from the same places are the same group, when nobody has named it', () => {
    const ids = groupsOf(['Tema 1: Hamar, Løten', 'Mer'], ['Tema 2: Løten og Hamar', 'Mindre']).map(([id]) => id);
    expect(ids).toEqual(['group1', 'group1']);
  });

  test('a post that stands twice is found, comes in once, and its words are there', () => {
    const body = 'Vi trenger flere rom om kvelden\nOg noen som har nøkkel til dem';
    const draft = propose(padlet, ['', 'Gruppe 1', body], ['', 'Svar', `${body}\nOg kaffe`]);
    expect(draft.posts[1]?.duplicateOf).toMatchObject({ value: 'post1', reason: { kind: 'sameWords' } });
    const [group, ...others] = contentOfDraft(draft).groups;
    expect(others).toEqual([]);
    expect(group?.answers[0]?.points.map(({ text }) => text)).toEqual([...body.split('\n'), 'Og kaffe']);
  });

  test('the same words do not make one group of two that have each their own name', () => {
    const body = 'Vi trenger flere rom om kvelden\nOg noen som har nøkkel til dem';
    const draft = propose(padlet, ['', 'Gruppe 1, Bodø', body], ['', 'Gruppe 2, Alta', body]);
    expect(draft.posts[1]?.duplicateOf?.value).toBe('post1');
    expect(draft.posts.map(({ group }) => group.value)).toEqual(['group1', 'group2']);
  });

  test.each([
    ['Gruppe 2, Oslo', 'Gruppe 2', 'Oslo'],
    ['Gruppe 7 Skien tema 2', 'Gruppe 7', 'Skien'],
    ['Tema 2 - Fjellrevene', 'Fjellrevene', undefined],
    ['Svar fra Rom 5.', 'Rom 5', undefined],
    ['Tema 2 - Gruppe: Bodø', 'Bodø', 'Bodø'],
    ['Bord B', 'Bord B', undefined],
    ['Digital gruppe 4', 'Gruppe 4, Digital', 'Digitalt'],
    ['', '', undefined],
  ])('%j', (heading, name, venue) => {
    expect(groupsOf([heading, 'Mer tid til det vi skal'])[0]?.slice(1)).toEqual([name, venue]);
  });

  test('a place that is in no register is a venue where several groups sat there', () => {
    const venues = groupsOf(['Gruppe 1 Folkets hus', 'Mer'], ['Gruppe 2 Folkets hus', 'Mindre']).map(
      ([, , venue]) => venue,
    );
    expect(venues).toEqual(['Folkets hus', 'Folkets hus']);
  });
});

describe('pasted text [I14]', () => {
  test('is one post, or one for each line that names a group', () => {
    const posts = (text: string) =>
      proposeImport({ name: '', kind: 'text', headings: [], rows: [[text]] }, register).posts.map(
        ({ heading }) => heading,
      );
    expect(posts('Mer tid\nGruppe 1 var enig')).toEqual(['']);
    expect(posts('## Gruppe 1\nMer tid\n\n## Gruppe 2\nMindre')).toEqual(['Gruppe 1', 'Gruppe 2']);
    expect(posts('Mer tid\n-----\nMindre')).toEqual(['', '']);
    expect(posts('')).toEqual([]);
  });
});
