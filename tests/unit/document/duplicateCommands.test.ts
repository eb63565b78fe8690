import { expect, test } from 'vitest';
import { applyTemplate } from '../../../src/document/commands/applyTemplate.ts';
import { duplicateQuestion, duplicateTheme, duplicateVenue } from '../../../src/document/commands/duplicateCommands.ts';
import { addPlannedGroup, addVenue, removePlanItem, setQuestion } from '../../../src/document/commands/planCommands.ts';
import type { PlanDoc } from '../../../src/document/planDoc.ts';
import { type GroupId, type QuestionId, type ThemeId, toId } from '../../../src/domain/ids.ts';
import { openPlan } from '../../support/openDocuments.ts';

function begin() {
  const plan = openPlan('plan');
  const theme = (title: string, questions: readonly string[]) => ({
    ...{ title, introduction: `Om ${title}`, instructions: 'Kort.', minutes: 45 },
    questions: questions.map((text, index) => ({ text, seats: index === 0 ? (2 as const) : (0 as const) })),
  });
  applyTemplate(
    plan,
    { title: '', themes: [theme('Nå', ['Hva?', 'Hvem?']), theme('Siden', ['Når?'])], addressees: [] },
    { title: '', date: '', organiser: '' },
  );
  return plan;
}
const outline = (plan: PlanDoc) =>
  plan.snapshot().themes.map(({ title, questions }) => `${title}: ${questions.map(({ text }) => text).join(' ')}`);
function first(plan: PlanDoc): { theme: ThemeId; question: QuestionId } {
  const [theme] = plan.snapshot().themes;
  const question = theme?.questions[0];
  if (!theme || !question) throw new Error('The plan has no question.');
  return { theme: theme.id, question: question.id };
}

test('a question is made again right after itself, as one step, and is a question of its own', () => {
  const plan = begin();
  const copy = duplicateQuestion(plan, first(plan).question);
  expect(outline(plan)).toEqual(['Nå: Hva? Hva? Hvem?', 'Siden: Når?']);
  if (copy) setQuestion(plan, copy, { text: 'Hva da?' });
  expect(outline(plan)[0]).toBe('Nå: Hva? Hva da? Hvem?');
  expect(plan.snapshot().themes[0]?.questions.map(({ seats }) => seats)).toEqual([2, 2, 0]);
  plan.history.undo();
  plan.history.undo();
  expect(outline(plan)[0]).toBe('Nå: Hva? Hvem?');
});

test('a theme is made again with its texts and questions, right after itself, and taken back as one step', () => {
  const plan = begin();
  const copy = duplicateTheme(plan, first(plan).theme);
  expect(outline(plan)).toEqual(['Nå: Hva? Hvem?', 'Nå: Hva? Hvem?', 'Siden: Når?']);
  const made = plan.snapshot().themes[1];
  expect(made).toMatchObject({ id: copy, introduction: 'Om Nå', instructions: 'Kort.', minutes: 45 });
  const ids = plan.snapshot().themes.flatMap(({ id, questions }) => [id, ...questions.map((each) => each.id)]);
  expect(new Set(ids).size).toBe(ids.length);
  plan.history.undo();
  expect(outline(plan)).toEqual(['Nå: Hva? Hvem?', 'Siden: Når?']);
});

test('a venue is made again right after itself, with new groups of the same names, and taken back as one step', () => {
  const plan = openPlan('plan');
  const [hamar] = [addVenue(plan, 'Hamar'), addVenue(plan, 'Oslo')];
  const group = (id: string) => ({ id: toId<GroupId>(id), seed: `seed of ${id}` });
  for (const name of ['Rom 1', 'Rom 2']) addPlannedGroup(plan, { ...group(name), name, venue: hamar });
  const copy = duplicateVenue(plan, hamar, 'Hamar (kopi)', [group('a'), group('b'), group('in excess')]);
  expect(plan.snapshot().venues.map(({ name }) => name)).toEqual(['Hamar', 'Hamar (kopi)', 'Oslo']);
  expect(plan.snapshot().groups.filter(({ venue }) => venue === copy)).toEqual([
    { ...group('a'), name: 'Rom 1', venue: copy },
    { ...group('b'), name: 'Rom 2', venue: copy },
  ]);
  plan.history.undo();
  expect(plan.snapshot().venues.map(({ name }) => name)).toEqual(['Hamar', 'Oslo']);
  expect(plan.snapshot().groups.map(({ name }) => name)).toEqual(['Rom 1', 'Rom 2']);
  removePlanItem(plan, 'venues', hamar);
  expect(duplicateVenue(plan, hamar, 'Hamar (kopi)', [])).toBeNull();
});

test('what has left the plan is not made again', () => {
  const plan = begin();
  const { theme, question } = first(plan);
  removePlanItem(plan, 'questions', question);
  expect(duplicateQuestion(plan, question)).toBeNull();
  removePlanItem(plan, 'themes', theme);
  expect(duplicateTheme(plan, theme)).toBeNull();
  expect(outline(plan)).toEqual(['Siden: Når?']);
});
