import { describe, expect, test } from 'vitest';
import { createRegister } from '../../../src/domain/municipality/createRegister.ts';
import * as lines from '../../../src/domain/municipality/municipalities.data.ts';
import { toMunicipalityId } from '../../../src/domain/municipality/municipality.ts';
import { contentOfDraft } from '../../../src/imports/contentOfDraft.ts';
import { correctDraft } from '../../../src/imports/correctDraft.ts';
import type { DraftCorrection } from '../../../src/imports/draftCorrection.ts';
import type { ImportDraft } from '../../../src/imports/importDraft.ts';
import { proposeImport } from '../../../src/imports/proposeImport.ts';

const register = createRegister(lines);
const questions = '1. Hva er bra her?\n2. Hva mangler vi?\nHvordan svarer vi?\nVelg en skriver\nSkriv i boksen';

/** Two themes, and two posts of one group at Hamar. */
function board(): ImportDraft {
  const rows = [
    ['', 'Tema 1: Skog', questions],
    ['', 'Tema 2: Fjell', questions],
    [
      '',
      'Tema 1, gruppe 1 Hamar',
      'Kommuner: Hamar\n1. Hva er bra her?\nStier (Pri 1)\nTrær\n2. Hva mangler vi?\nBenker',
    ],
    ['', 'Tema 2, gruppe 1 Hamar', '1. Hva er bra her?\nUtsikt (Pri 1)\n2. Hva mangler vi?\nen konikt er løst'],
  ];
  return proposeImport({ name: 'Utmark', kind: 'table', headings: ['Section', 'Subject', 'Body'], rows }, register);
}

const said = (draft: ImportDraft, ...corrections: readonly DraftCorrection[]) =>
  corrections.reduce(correctDraft, draft);
const answersIn = (draft: ImportDraft) =>
  contentOfDraft(draft).groups.map(({ name, answers, note }) => ({
    name,
    answers: answers.map(({ question, points }) => [
      question,
      points.map(({ text, rank }) => (rank ? `${rank}: ${text}` : text)),
    ]),
    note,
  }));
const lineWith = (draft: ImportDraft, text: string) =>
  draft.posts.flatMap((post) => post.lines).find((line) => line.text.includes(text) && line.use.value.kind !== 'plan')
    ?.id ?? '';

describe('what a person says of a draft [I3]', () => {
  test('before anything is said, it is as proposed', () => {
    expect(answersIn(board())).toEqual([
      {
        name: 'Gruppe 1',
        answers: [
          ['theme1.q1', ['1: Stier', 'Trær']],
          ['theme1.q2', ['Benker']],
          ['theme2.q1', ['1: Utsikt']],
          ['theme2.q2', ['en konikt er løst']],
        ],
        note: undefined,
      },
    ]);
  });

  test('a post goes to another theme with its points, question by question, and a rank that is taken there stays words', () => {
    const [group] = answersIn(said(board(), { kind: 'setTheme', post: 'post4', theme: 'theme1' }));
    expect(group?.answers).toEqual([
      ['theme1.q1', ['1: Stier', 'Trær', 'Utsikt (Pri 1)']],
      ['theme1.q2', ['Benker', 'en konikt er løst']],
    ]);
  });

  test('a post gets a group of its own, and comes back', () => {
    const split = said(board(), { kind: 'setGroup', post: 'post4', group: null });
    expect(answersIn(split).map(({ answers }) => answers.length)).toEqual([2, 2]);
    const [, second] = contentOfDraft(split).groups;
    expect(second?.venue).toBe(contentOfDraft(split).groups[0]?.venue);
    const first = split.posts[2]?.group.value ?? '';
    expect(answersIn(said(split, { kind: 'setGroup', post: 'post4', group: first }))).toEqual(answersIn(board()));
  });

  test('a post is left out, and taken in again', () => {
    const without = said(board(), { kind: 'setKind', post: 'post4', to: 'leftOut' });
    expect(answersIn(without)[0]?.answers).toHaveLength(2);
    expect(answersIn(said(without, { kind: 'setKind', post: 'post4', to: 'answers' }))).toEqual(answersIn(board()));
  });

  test("an organiser's post that is a group's after all stands as points of the first question", () => {
    const draft = said(board(), { kind: 'setKind', post: 'post2', to: 'answers' });
    const made = answersIn(draft).find(({ name }) => name === 'Tema 2: Fjell');
    expect(made?.answers[0]?.[1]).toContain('Velg en skriver');
  });

  test('a line goes to another question with its sub-points, becomes a sub-point, a note, or nothing', () => {
    const draft = board();
    const [trees, benches] = [lineWith(draft, 'Trær'), lineWith(draft, 'Benker')];
    const moved = said(
      draft,
      { kind: 'setUse', line: trees, to: 'subpoint' },
      { kind: 'setQuestionOf', line: lineWith(draft, 'Stier'), question: 'theme1.q2' },
    );
    const [point] = contentOfDraft(moved).groups[0]?.answers[0]?.points ?? [];
    expect(point).toMatchObject({ text: 'Stier', rank: 1, subpoints: [{ text: 'Trær' }] });
    expect(answersIn(said(draft, { kind: 'setUse', line: benches, to: 'note' }))[0]?.note).toBe('Benker');
    expect(JSON.stringify(contentOfDraft(said(draft, { kind: 'setUse', line: benches, to: 'leftOut' })))).not.toContain(
      'Benker',
    );
  });

  test('a heading becomes a point where it was none', () => {
    const draft = board();
    const line = draft.posts[2]?.lines.find(({ text }) => text === 'Hva mangler vi?')?.id ?? '';
    const [group] = answersIn(said(draft, { kind: 'setQuestionOf', line, question: 'theme1.q1' }));
    expect(group?.answers[0]).toEqual(['theme1.q1', ['1: Stier', 'Trær', 'Hva mangler vi?']]);
  });

  test('a rank is taken from the point that had it, and a question gets seats for it', () => {
    const draft = board();
    const given = said(draft, { kind: 'setRank', line: lineWith(draft, 'Trær'), rank: 1 });
    expect(answersIn(given)[0]?.answers[0]).toEqual(['theme1.q1', ['Stier (Pri 1)', '1: Trær']]);
    const second = said(draft, { kind: 'setRank', line: lineWith(draft, 'Benker'), rank: 2 });
    expect(second.themes[0]?.questions[1]?.seats).toBe(3);
    const none = said(draft, { kind: 'setRank', line: lineWith(draft, 'Stier'), rank: null });
    expect(answersIn(none)[0]?.answers[0]).toEqual(['theme1.q1', ['Stier (Pri 1)', 'Trær']]);
  });

  test('letters are repaired where somebody has said so, and nowhere else [I12]', () => {
    const draft = board();
    const repaired = said(draft, { kind: 'setRepairs', written: 'konikt', isAccepted: true });
    expect(JSON.stringify(answersIn(draft))).toContain('en konikt er løst');
    expect(JSON.stringify(answersIn(repaired))).toContain('en konflikt er løst');
  });

  test('participants are added, left out, and said to be from somewhere else', () => {
    const [oslo, hamar] = [toMunicipalityId('NO:0301'), toMunicipalityId('NO:3403')];
    if (!oslo || !hamar) throw new Error('No ids.');
    const draft = board();
    const member = draft.posts[2]?.members[0]?.id ?? '';
    const from = (next: ImportDraft) => contentOfDraft(next).groups[0]?.members.map(({ affiliation }) => affiliation);
    expect(from(said(draft, { kind: 'setMunicipality', member, municipality: oslo }))).toEqual([
      { kind: 'municipality', id: oslo },
    ]);
    expect(from(said(draft, { kind: 'addMember', post: 'post4', municipality: oslo }))).toHaveLength(2);
    const without = said(draft, { kind: 'setMember', member, isLeftOut: true });
    expect(from(without)).toEqual([]);
  });

  test('somebody who was left out is not told of in a note either', () => {
    const rows = [['', 'Gruppe 1', 'Deltakere: Kari Moen (Orkdal), Ola Li (Hamar)\n\nTrær']];
    const draft = proposeImport({ name: 'x', kind: 'table', headings: ['Section', 'Subject', 'Body'], rows }, register);
    expect(contentOfDraft(draft).groups[0]?.note).toContain('Orkdal');
    const member = draft.posts[0]?.members[0]?.id ?? '';
    const without = contentOfDraft(said(draft, { kind: 'setMember', member, isLeftOut: true }));
    expect(JSON.stringify(without)).not.toMatch(/Kari Moen|Orkdal/);
  });

  test('names of everything, venues and seats', () => {
    const draft = board();
    const group = draft.groups[0]?.id ?? '';
    const content = contentOfDraft(
      said(
        draft,
        { kind: 'setTitle', title: 'Ny tittel' },
        { kind: 'renameTheme', theme: 'theme1', title: 'Skogen' },
        { kind: 'setQuestion', question: 'theme1.q1', text: 'Hva er fint?' },
        { kind: 'setSeats', question: 'theme1.q2', seats: 2 },
        { kind: 'addQuestion', theme: 'theme2', text: 'Og?' },
        { kind: 'addTheme', title: 'Hav' },
        { kind: 'renameGroup', group, name: 'Rev' },
        { kind: 'newVenue', group, name: 'Elverum' },
      ),
    );
    expect(content.title).toBe('Ny tittel');
    expect(
      content.themes.map(({ title, questions: asked }) => [title, asked.map(({ text, seats }) => [text, seats])]),
    ).toEqual([
      [
        'Skogen',
        [
          ['Hva er fint?', 3],
          ['Hva mangler vi?', 2],
        ],
      ],
      [
        'Tema 2: Fjell',
        [
          ['Hva er bra her?', 3],
          ['Hva mangler vi?', 0],
          ['Og?', 0],
        ],
      ],
      ['Hav', [['Hav', 0]]],
    ]);
    expect(content.groups[0]).toMatchObject({ name: 'Rev', venue: 'venue2' });
    expect(content.venues).toEqual([{ id: 'venue2', name: 'Elverum' }]);
  });

  test.each<DraftCorrection>([
    { kind: 'setTheme', post: 'none', theme: 'theme1' },
    { kind: 'setTheme', post: 'post3', theme: 'none' },
    { kind: 'setGroup', post: 'post3', group: 'none' },
    { kind: 'setQuestionOf', line: 'none', question: 'theme1.q1' },
    { kind: 'setRank', line: 'none', rank: 1 },
    { kind: 'setVenue', group: 'group3', venue: 'none' },
    { kind: 'newVenue', group: 'none', name: 'x' },
    { kind: 'setMember', member: 'none', isLeftOut: true },
    { kind: 'renameVenue', venue: 'none', name: 'x' },
    { kind: 'setTitle', title: 'Utmark' },
  ])('what names nothing, or says nothing new, changes nothing: %j', (correction) => {
    const draft = board();
    expect(correctDraft(draft, correction)).toBe(draft);
  });
});
