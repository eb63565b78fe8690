import { describe, expect, test } from 'vitest';
import { createRegister } from '../../../src/domain/municipality/createRegister.ts';
import * as lines from '../../../src/domain/municipality/municipalities.data.ts';
import { contentOfDraft } from '../../../src/imports/contentOfDraft.ts';
import { correctDraft } from '../../../src/imports/correctDraft.ts';
import { doubtsOf } from '../../../src/imports/doubtsOf.ts';
import { handInAnswered } from '../../../src/imports/handInAnswered.ts';
import { proposeImport } from '../../../src/imports/proposeImport.ts';
import { summariseDraft } from '../../../src/imports/summariseDraft.ts';

const body = 'Deltakere: Bodø, Alta\n1. Hva skal til?\n- Mer tid (Pri 1)\n- Ro\n2. Hvem hjelper?\n- Naboene';
const draft = proposeImport(
  {
    name: 'Tavle',
    kind: 'table',
    headings: ['Emne', 'Innhold'],
    rows: [
      ['Tema 1, Gruppe 1', body],
      ['Svar', 'Kaffe\nKaker'],
    ],
  },
  createRegister(lines),
);
const [first, second] = draft.posts;

describe('what a draft holds, counted', () => {
  test('is what its content holds', () => {
    const { groups, themes } = contentOfDraft(draft);
    const points = groups.flatMap(({ answers }) => answers.flatMap((answer) => answer.points));
    expect(summariseDraft(draft)).toEqual({
      posts: 2,
      answers: 2,
      groups: groups.length,
      themes: themes.length,
      questions: themes.flatMap(({ questions }) => questions).length,
      points: points.length,
      subpoints: 0,
      notes: 0,
      priorities: points.filter(({ rank }) => rank !== null).length,
      municipalities: 2,
    });
  });

  test('leaves out what a person has left out', () => {
    const without = correctDraft(draft, { kind: 'setKind', post: first?.id ?? '', to: 'leftOut' });
    expect(summariseDraft(without)).toMatchObject({
      posts: 2,
      answers: 1,
      municipalities: 0,
      priorities: 0,
      points: 2,
    });
    const without2 = correctDraft(draft, { kind: 'setMember', member: first?.members[0]?.id ?? '', isLeftOut: true });
    expect(summariseDraft(without2).municipalities).toBe(1);
  });
});

describe('what a person should look at', () => {
  test('is what was guessed, and goes when it is chosen', () => {
    if (!first || !second) throw new Error('Two posts were written.');
    expect(doubtsOf(first, draft)).toEqual([]);
    const question = second.lines.filter(({ use }) => use.value.kind === 'point').length;
    expect(doubtsOf(second, draft)).toContainEqual({ kind: 'question', count: question });
    const id = draft.themes[0]?.questions[0]?.id ?? '';
    const chosen = second.lines.reduce(
      (corrected, line) => correctDraft(corrected, { kind: 'setQuestionOf', line: line.id, question: id }),
      draft,
    );
    const after = chosen.posts[1];
    expect(after && doubtsOf(after, chosen).some(({ kind }) => kind === 'question')).toBe(false);
  });

  test('is nothing of a post that is left out', () => {
    const without = correctDraft(draft, { kind: 'setKind', post: second?.id ?? '', to: 'leftOut' });
    expect(without.posts[1] && doubtsOf(without.posts[1], without)).toEqual([]);
  });
});

test('what stood on a board counts as handed in by the facilitator, in the themes that were answered', () => {
  const withTheme = correctDraft(draft, { kind: 'addTheme', title: 'Et tema til' });
  const { groups, themes } = handInAnswered(contentOfDraft(withTheme), 1_000);
  expect(themes.length).toBeGreaterThan(1);
  for (const { handIns } of groups)
    expect(handIns).toEqual([
      { theme: themes[0]?.id, handedIn: true, handedInAt: 1_000, takenBackAt: null, entered: true },
    ]);
});
