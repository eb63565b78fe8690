import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { setAbout } from '../../../src/document/commands/planCommands.ts';
import { addPoints, removePoint } from '../../../src/document/commands/pointCommands.ts';
import { bringGroupBack, bringPlanBack, groupAt, planAt } from '../../../src/document/earlierState.ts';
import { changesBetween, momentOf } from '../../../src/domain/changesBetween.ts';
import { type QuestionId, toId } from '../../../src/domain/ids.ts';
import { openGroup, openPlan } from '../../support/openDocuments.ts';

const question = toId<QuestionId>('question');

test('[D19] a group is read as it was, and brought back as one step with a name', () => {
  const group = openGroup();
  const [point] = addPoints(group, { question, parent: null, index: 0 }, [{ text: 'Felles korps', subpoints: [] }]);
  if (!point) throw new Error('A point is written.');
  const state = Y.encodeStateAsUpdate(group.doc);
  const then = momentOf(group.snapshot(), group.textOf);
  removePoint(group, point);
  expect(changesBetween(then, groupAt(group, state))).toBeNull();
  bringGroupBack(group, state, 'back to then');
  expect(changesBetween(then, momentOf(group.snapshot(), group.textOf))).toBeNull();
  expect(group.history.undoName()).toBe('back to then');
  group.history.undo();
  expect(group.snapshot().answers.get(question)?.points ?? []).toEqual([]);
});

test('[D19] so is a plan; before anything was written it was empty', () => {
  const plan = openPlan();
  expect(planAt(null)).toEqual(plan.snapshot());
  setAbout(plan, { title: 'Bygd og by' });
  const state = Y.encodeStateAsUpdate(plan.doc);
  setAbout(plan, { title: 'By og bygd' });
  expect(planAt(state).title).toBe('Bygd og by');
  bringPlanBack(plan, state, 'back to then');
  expect([plan.snapshot().title, plan.history.undoName()]).toEqual(['Bygd og by', 'back to then']);
});
