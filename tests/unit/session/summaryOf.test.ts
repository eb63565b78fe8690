import { expect, test } from 'vitest';
import { applyTemplate } from '../../../src/document/commands/applyTemplate.ts';
import { foundGroup, handIn, setAnswerStatus } from '../../../src/document/commands/groupCommands.ts';
import { addVenue, removePlanItem, setAbout } from '../../../src/document/commands/planCommands.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import type { PlanDoc } from '../../../src/document/planDoc.ts';
import type { QuestionId, ThemeId } from '../../../src/domain/ids.ts';
import { loadTemplate } from '../../../src/i18n/loadTemplate.ts';
import { summaryOf } from '../../../src/session/summaryOf.ts';
import { emptySummary } from '../../../src/storage/seminarSummary.ts';
import { openGroup, openPlan } from '../../support/openDocuments.ts';
import { planGroup } from '../../support/planGroup.ts';

const about = { title: 'Vårmøte', date: '2026-11-21', organiser: 'Norsk kulturskoleråd' };

async function planFromTemplate(): Promise<PlanDoc> {
  const plan = openPlan();
  applyTemplate(plan, await loadTemplate('nb'), about);
  return plan;
}

function questionAt(plan: PlanDoc, theme: number, question: number): QuestionId {
  const id = plan.snapshot().themes[theme]?.questions[question]?.id;
  if (!id) throw new Error(`The plan has no question ${theme + 1}.${question + 1}`);
  return id;
}

function themeAt(plan: PlanDoc, theme: number): ThemeId {
  const id = plan.snapshot().themes[theme]?.id;
  if (!id) throw new Error(`The plan has no theme ${theme + 1}`);
  return id;
}

test('an empty seminar has the empty summary', () => {
  expect(summaryOf(openPlan().snapshot(), null)).toEqual(emptySummary);
});

test('without a group it says what the plan holds, and that nothing is begun', async () => {
  const plan = await planFromTemplate();
  addVenue(plan, 'Hamar');
  const summary = summaryOf(plan.snapshot(), null);
  expect(summary).toMatchObject({ ...about, venues: 1, group: '', points: 0 });
  expect(summary.themes.map(({ state, questions }) => [state, ...questions])).toEqual([
    ['nothing', 'nothing', 'nothing', 'nothing', 'nothing'],
    ['nothing', 'nothing', 'nothing'],
  ]);
});

test('a group founded at the table is called by venue and name, with its states and points', async () => {
  const plan = await planFromTemplate();
  const group = openGroup('b');
  foundGroup(group, { name: 'Gruppe 2', venue: addVenue(plan, 'Hamar') });
  addPoints(group, { question: questionAt(plan, 0, 0), parent: null, index: 0 }, [
    { text: 'Kor i skoletida', subpoints: ['hver uke'] },
    { text: 'Felles scene', subpoints: [] },
  ]);
  setAnswerStatus(group, questionAt(plan, 0, 1), { kind: 'skipped' });
  setAnswerStatus(group, questionAt(plan, 0, 2), { kind: 'together', with: questionAt(plan, 0, 0) });
  handIn(group, themeAt(plan, 1));
  const summary = summaryOf(plan.snapshot(), group.snapshot());
  expect(summary).toMatchObject({ group: 'Hamar, Gruppe 2', points: 2 });
  expect(summary.themes.map(({ state, questions }) => [state, ...questions])).toEqual([
    ['draft', 'draft', 'skipped', 'together', 'nothing'],
    ['handedIn', 'handedIn', 'handedIn'],
  ]);
});

test("the plan's name for a group goes before its own, and stays when the group leaves the plan", () => {
  const plan = openPlan();
  setAbout(plan, about);
  const planned = planGroup(plan, { name: 'Gruppe 4', venue: addVenue(plan, 'Førde') });
  const group = { ...openGroup('b').snapshot(), id: planned, name: 'Fire' };
  expect(summaryOf(plan.snapshot(), group).group).toBe('Førde, Gruppe 4');
  removePlanItem(plan, 'groups', planned);
  expect(summaryOf(plan.snapshot(), group).group).toBe('Førde, Gruppe 4');
});
