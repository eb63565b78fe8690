import { expect, test } from 'vitest';
import { addPlannedGroups, addQuestions, addVenues } from '../../../src/document/commands/addSeveral.ts';
import { addTheme, addVenue, removePlanItem, renameVenue } from '../../../src/document/commands/planCommands.ts';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { openPlan } from '../../support/openDocuments.ts';

test('what is added at once is undone at once', () => {
  const plan = openPlan();
  const theme = addTheme(plan);
  addVenues(plan, ['Hamar', 'Steinkjer', 'Førde']);
  addQuestions(plan, theme, ['Hva?', 'Hvorfor?']);
  const groups = ['1', '2'].map((id) => ({ id: toId<GroupId>(id), name: `Gruppe ${id}`, venue: null, seed: '' }));
  addPlannedGroups(plan, groups);
  expect(plan.snapshot()).toMatchObject({
    venues: [{ name: 'Hamar' }, { name: 'Steinkjer' }, { name: 'Førde' }],
    themes: [{ questions: [{ text: 'Hva?' }, { text: 'Hvorfor?' }] }],
    groups: [{ name: 'Gruppe 1' }, { name: 'Gruppe 2' }],
  });
  plan.history.undo();
  expect(plan.snapshot().groups).toEqual([]);
  plan.history.undo();
  plan.history.undo();
  expect(plan.snapshot()).toMatchObject({ venues: [], themes: [{ questions: [] }] });
});

test('a step keeps its name from undo to redo and back', () => {
  const plan = openPlan();
  const { history } = plan;
  expect([history.undoName(), history.redoName()]).toEqual([null, null]);
  addVenue(plan, 'Hamar');
  expect(history.undoName()).toBe('');
  const venue = history.takeStep('Added Førde', () => addVenue(plan, 'Førde'));
  history.takeStep('Removed Førde', () => removePlanItem(plan, 'venues', venue));
  expect(history.undoName()).toBe('Removed Førde');
  history.undo();
  expect([history.undoName(), history.redoName()]).toEqual(['Added Førde', 'Removed Førde']);
  expect(plan.snapshot().venues).toHaveLength(2);
  history.redo();
  expect([history.undoName(), history.redoName()]).toEqual(['Removed Førde', null]);
});

test('a step that changes nothing names nothing', () => {
  const plan = openPlan();
  const venue = plan.history.takeStep('Added Hamar', () => addVenue(plan, 'Hamar'));
  plan.history.takeStep('Changed Hamar', () => renameVenue(plan, venue, 'Hamar'));
  expect(plan.history.undoName()).toBe('Added Hamar');
});

test('who listens hears of a step when it has its name', () => {
  const plan = openPlan();
  const seen: (string | null)[] = [];
  plan.history.subscribe(() => seen.push(plan.history.undoName()));
  plan.history.takeStep('Added Hamar', () => addVenue(plan, 'Hamar'));
  expect(seen).toEqual(['Added Hamar']);
});
