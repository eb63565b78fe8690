import { describe, expect, test } from 'vitest';
import { applyTemplate } from '../../../src/document/commands/applyTemplate.ts';
import * as commands from '../../../src/document/commands/planCommands.ts';
import type { PlanDoc } from '../../../src/document/planDoc.ts';
import { type QuestionId, toId } from '../../../src/domain/ids.ts';
import { languages } from '../../../src/domain/plan.ts';
import type { SeminarTemplate } from '../../../src/domain/template.ts';
import { countUpdates, openPlan } from '../../support/openDocuments.ts';
import { planGroup } from '../../support/planGroup.ts';

const template: SeminarTemplate = {
  title: 'Template',
  themes: [
    {
      title: 'First',
      introduction: 'Why',
      instructions: 'How',
      minutes: 40,
      questions: [
        { text: 'a', seats: 0 },
        { text: 'b', seats: 3 },
      ],
    },
    { title: 'Second', introduction: '', instructions: '', minutes: null, questions: [{ text: 'c', seats: 0 }] },
  ],
  addressees: ['Directorate', 'Association'],
};
const about = { title: 'Seminar', date: '2026-11-22', organiser: 'County' };

function planFromTemplate(): PlanDoc {
  const plan = openPlan();
  applyTemplate(plan, template, about);
  return plan;
}

/** Themes with their questions: "First (a, b), Second (c)". */
function outlineOf(plan: PlanDoc): string {
  return plan
    .snapshot()
    .themes.map((theme) => `${theme.title} (${theme.questions.map(({ text }) => text).join(', ')})`)
    .join(', ');
}

function theme(plan: PlanDoc, index: number) {
  const found = plan.snapshot().themes[index];
  if (!found) throw new Error(`There is no theme ${index}.`);
  return found;
}

function questionNamed(plan: PlanDoc, words: string): QuestionId {
  const found = plan.snapshot().themes.flatMap(({ questions }) => questions);
  return found.find(({ text }) => text === words)?.id ?? toId<QuestionId>('nowhere');
}

describe('[D4] applyTemplate', () => {
  test('makes the seminar that the template describes', () => {
    const { themes, addressees, ...rest } = planFromTemplate().snapshot();
    expect(rest).toEqual({
      ...about,
      contact: '',
      keepUntil: '',
      languages,
      invited: [],
      small: [],
      venues: [],
      groups: [],
      removedQuestions: [],
      removedGroups: [],
      mergedInto: new Map(),
    });
    expect(themes).toMatchObject(template.themes);
    expect(addressees.map(({ name }) => name)).toEqual(template.addressees);
  });

  test('is one change, and not for undo', () => {
    const plan = openPlan();
    const updates = countUpdates(plan);
    applyTemplate(plan, template, about);
    expect(updates()).toBe(1);
    expect(plan.history.canUndo()).toBe(false);
  });

  test('is kept when what was done before and after it is undone', () => {
    const plan = openPlan();
    commands.addVenue(plan, 'Hamar');
    applyTemplate(plan, template, about);
    commands.setTheme(plan, theme(plan, 0).id, { title: 'Changed' });
    plan.history.undo();
    plan.history.undo();
    expect(plan.history.canUndo()).toBe(false);
    expect(outlineOf(plan)).toBe('First (a, b), Second (c)');
    expect(plan.snapshot().venues).toEqual([]);
  });
});

describe('[D2] what a facilitator writes', () => {
  test('setAbout sets what is named and leaves the rest', () => {
    const plan = planFromTemplate();
    commands.setAbout(plan, { title: 'Other' });
    expect(plan.snapshot()).toMatchObject({ ...about, title: 'Other' });
    const updates = countUpdates(plan);
    commands.setAbout(plan, { title: 'Other', date: about.date });
    expect(updates()).toBe(0);
  });

  test('venues, addressees and groups are added behind the others and renamed', () => {
    const plan = openPlan();
    const hamar = commands.addVenue(plan, 'Hamar');
    commands.addVenue(plan, 'Lillehammer');
    commands.renameVenue(plan, hamar, 'Gjøvik');
    expect(plan.snapshot().venues.map(({ name }) => name)).toEqual(['Gjøvik', 'Lillehammer']);
    const addressee = commands.addAddressee(plan, 'Directorate');
    commands.renameAddressee(plan, addressee, 'Ministry');
    expect(plan.snapshot().addressees).toEqual([{ id: addressee, name: 'Ministry' }]);
    const group = planGroup(plan, { name: 'Group 1', venue: hamar });
    commands.setPlannedGroup(plan, group, { venue: null });
    const seed = `seed of ${group}`;
    expect(plan.snapshot().groups).toEqual([{ id: group, name: 'Group 1', venue: null, seed }]);
    commands.setPlannedGroup(plan, group, { name: 'Group 2', venue: hamar });
    expect(plan.snapshot().groups).toEqual([{ id: group, name: 'Group 2', venue: hamar, seed }]);
  });

  test('a theme begins empty, and its fields are set one by one', () => {
    const plan = openPlan();
    const id = commands.addTheme(plan);
    expect(plan.snapshot().themes).toEqual([
      { id, title: '', introduction: '', instructions: '', minutes: null, questions: [] },
    ]);
    commands.setTheme(plan, id, { title: 'Theme', minutes: 30 });
    commands.setTheme(plan, id, { minutes: null });
    plan.themeText(id, 'introduction')?.edit('Why');
    plan.themeText(id, 'instructions')?.edit('How');
    expect(theme(plan, 0)).toMatchObject({ title: 'Theme', introduction: 'Why', instructions: 'How', minutes: null });
  });

  test('a question is added to its theme and changed', () => {
    const plan = planFromTemplate();
    const id = commands.addQuestion(plan, theme(plan, 1).id, { text: 'd', seats: 2 });
    expect(outlineOf(plan)).toBe('First (a, b), Second (c, d)');
    commands.setQuestion(plan, id, { seats: 1 });
    commands.setQuestion(plan, id, { text: 'e' });
    expect(theme(plan, 1).questions[1]).toEqual({ id, text: 'e', seats: 1 });
  });

  test('what is not there is not written', () => {
    const plan = planFromTemplate();
    const updates = countUpdates(plan);
    const nowhere = toId<never>('nowhere');
    commands.renameVenue(plan, nowhere, 'x');
    commands.setTheme(plan, nowhere, { title: 'x' });
    commands.setQuestion(plan, nowhere, { text: 'x' });
    commands.moveQuestion(plan, nowhere, theme(plan, 0).id, 0);
    commands.renameAddressee(plan, nowhere, 'x');
    commands.setPlannedGroup(plan, nowhere, { name: 'x' });
    commands.movePlanItem(plan, 'themes', 'nowhere', 0);
    commands.removePlanItem(plan, 'questions', 'nowhere');
    expect(updates()).toBe(0);
    expect(plan.themeText(nowhere, 'introduction')).toBeNull();
  });
});

describe('[D3] moving', () => {
  test.each([
    ['a', 0, 1, 'First (b, a), Second (c)'],
    ['a', 0, 99, 'First (b, a), Second (c)'],
    ['b', 0, 0, 'First (b, a), Second (c)'],
    ['a', 1, 0, 'First (b), Second (a, c)'],
    ['a', 1, 1, 'First (b), Second (c, a)'],
  ])('question %s to theme %i at %i', (words, to, index, expected) => {
    const plan = planFromTemplate();
    commands.moveQuestion(plan, questionNamed(plan, words), theme(plan, to).id, index);
    expect(outlineOf(plan)).toBe(expected);
  });

  test('themes, venues, addressees and groups move in their lists', () => {
    const plan = planFromTemplate();
    commands.movePlanItem(plan, 'themes', theme(plan, 1).id, 0);
    expect(outlineOf(plan)).toBe('Second (c), First (a, b)');
    commands.movePlanItem(plan, 'addressees', plan.snapshot().addressees[0]?.id ?? '', 1);
    expect(plan.snapshot().addressees.map(({ name }) => name)).toEqual(['Association', 'Directorate']);
    commands.addVenue(plan, 'Hamar');
    commands.movePlanItem(plan, 'venues', commands.addVenue(plan, 'Gjøvik'), 0);
    expect(plan.snapshot().venues.map(({ name }) => name)).toEqual(['Gjøvik', 'Hamar']);
    planGroup(plan, { name: '1', venue: null });
    commands.movePlanItem(plan, 'groups', planGroup(plan, { name: '2', venue: null }), 0);
    expect(plan.snapshot().groups.map(({ name }) => name)).toEqual(['2', '1']);
  });
});

describe('[D5] removing', () => {
  test('hides, and undo brings back to the same place', () => {
    const plan = planFromTemplate();
    const { id } = theme(plan, 0);
    commands.removePlanItem(plan, 'themes', id);
    expect(outlineOf(plan)).toBe('Second (c)');
    expect(plan.roots.themes.has(id)).toBe(true);
    plan.history.undo();
    expect(outlineOf(plan)).toBe('First (a, b), Second (c)');
  });

  test('[D15] a removed question and the questions of a removed theme keep their words', () => {
    const plan = planFromTemplate();
    commands.removePlanItem(plan, 'questions', questionNamed(plan, 'a'));
    commands.removePlanItem(plan, 'themes', theme(plan, 1).id);
    expect(outlineOf(plan)).toBe('First (b)');
    expect(plan.snapshot().removedQuestions.map(({ text }) => text)).toEqual(['a', 'c']);
  });

  test('removed groups keep their names, removed venues and addressees go', () => {
    const plan = planFromTemplate();
    const group = planGroup(plan, { name: 'Group 1', venue: null });
    const venue = commands.addVenue(plan, 'Hamar');
    commands.removePlanItem(plan, 'groups', group);
    commands.removePlanItem(plan, 'venues', venue);
    for (const { id } of plan.snapshot().addressees) commands.removePlanItem(plan, 'addressees', id);
    expect(plan.snapshot()).toMatchObject({ groups: [], venues: [], addressees: [] });
    expect(plan.snapshot().removedGroups).toMatchObject([{ id: group, name: 'Group 1', venue: null }]);
  });
});

test('[D14] each command on a plan is one change and one step of undo', () => {
  const plan = planFromTemplate();
  const first = theme(plan, 0).id;
  const venue = commands.addVenue(plan, 'Hamar');
  const group = planGroup(plan, { name: '1', venue });
  const steps: (() => unknown)[] = [
    () => commands.setAbout(plan, { title: 'x', organiser: 'y' }),
    () => commands.addVenue(plan, 'x'),
    () => commands.renameVenue(plan, venue, 'x'),
    () => commands.addTheme(plan, { title: 'x', introduction: 'y' }),
    () => commands.setTheme(plan, first, { title: 'x', minutes: 5 }),
    () => commands.addQuestion(plan, first, { text: 'x', seats: 3 }),
    () => commands.setQuestion(plan, questionNamed(plan, 'a'), { text: 'x', seats: 1 }),
    () => commands.moveQuestion(plan, questionNamed(plan, 'b'), theme(plan, 1).id, 0),
    () => commands.addAddressee(plan, 'x'),
    () => commands.renameAddressee(plan, plan.snapshot().addressees[0]?.id ?? toId('nowhere'), 'x'),
    () => planGroup(plan, { name: 'x', venue }),
    () => commands.setPlannedGroup(plan, group, { name: 'x', venue: null }),
    () => commands.movePlanItem(plan, 'themes', first, 1),
    () => commands.removePlanItem(plan, 'themes', first),
  ];
  for (const step of steps) {
    const before = plan.snapshot();
    const updates = countUpdates(plan);
    step();
    expect(updates(), `${step}`).toBe(1);
    const after = plan.snapshot();
    expect(after, `${step}`).not.toEqual(before);
    plan.history.undo();
    // What was added and undone is known as removed from now on ([D5]).
    expect({ ...plan.snapshot(), removedQuestions: [], removedGroups: [] }, `${step}`).toEqual({
      ...before,
      removedQuestions: [],
      removedGroups: [],
    });
    plan.history.redo();
    expect(plan.snapshot(), `${step}`).toEqual(after);
    plan.history.undo();
  }
});
