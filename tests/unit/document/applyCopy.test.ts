import { describe, expect, test } from 'vitest';
import { applyCopy } from '../../../src/document/commands/applyCopy.ts';
import { inviteMunicipalities, offerLanguage } from '../../../src/document/commands/invitationCommands.ts';
import * as commands from '../../../src/document/commands/planCommands.ts';
import type { PlanDoc } from '../../../src/document/planDoc.ts';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { toMunicipalityId } from '../../../src/domain/municipality/municipality.ts';
import { copyOf } from '../../../src/domain/seminarCopy.ts';
import { templateOf } from '../../../src/domain/template.ts';
import { countUpdates, openPlan } from '../../support/openDocuments.ts';
import { planGroup } from '../../support/planGroup.ts';

const about = { title: 'Next', date: '2027-03-01', organiser: 'Innlandet' };
const newIds = ['x', 'y', 'z'].map((id) => ({ id: toId<GroupId>(id), seed: `seed of ${id}` }));
const oslo = toMunicipalityId('NO:0301');

function earlierPlan(): PlanDoc {
  const plan = openPlan('earlier');
  commands.setAbout(plan, { title: 'Earlier', date: '2026-11-22', organiser: 'County', contact: 'Kari' });
  offerLanguage(plan, 'sv', false);
  inviteMunicipalities(plan, oslo ? [oslo] : []);
  const [, hamar] = [commands.addVenue(plan, 'Gone'), commands.addVenue(plan, 'Hamar')];
  const theme = commands.addTheme(plan, { title: 'First', introduction: 'Why', instructions: 'How', minutes: 40 });
  commands.addQuestion(plan, theme, { text: 'a', seats: 3 });
  commands.removePlanItem(plan, 'questions', commands.addQuestion(plan, theme, { text: 'regretted', seats: 0 }));
  commands.addAddressee(plan, 'Directorate');
  const first = planGroup(plan, { name: 'Group 1', venue: hamar });
  planGroup(plan, { name: 'Group 2', venue: null });
  commands.mergeGroup(plan, planGroup(plan, { name: 'Twice', venue: hamar }), first);
  commands.removePlanItem(plan, 'groups', planGroup(plan, { name: 'Regretted', venue: hamar }));
  return plan;
}

describe('[D4] a seminar from an earlier one', () => {
  test('has everything of its plan but the date, how long it is kept, what was taken out, and the groups’ ids', () => {
    const [earlier, plan] = [earlierPlan(), openPlan('next')];
    commands.setAbout(earlier, { keepUntil: '2027-01-31' });
    const updates = countUpdates(plan);
    applyCopy(plan, copyOf(earlier.snapshot(), { withGroups: true }), about, newIds);
    expect(updates()).toBe(1);
    expect(plan.history.canUndo()).toBe(false);
    const { themes, venues, groups, ...rest } = plan.snapshot();
    expect(rest).toMatchObject({ ...about, contact: 'Kari', languages: ['nb', 'nn', 'en'], invited: ['NO:0301'] });
    expect(rest.keepUntil).toBe('');
    expect(templateOf(earlier.snapshot())).not.toHaveProperty('keepUntil');
    expect(rest).toMatchObject({ removedQuestions: [], removedGroups: [], mergedInto: new Map() });
    expect(themes.map(({ questions, introduction, minutes }) => [questions.length, introduction, minutes])).toEqual([
      [1, 'Why', 40],
    ]);
    expect(venues.map(({ name }) => name)).toEqual(['Gone', 'Hamar']);
    expect(groups).toEqual([
      { id: 'x', seed: 'seed of x', name: 'Group 1', venue: venues[1]?.id },
      { id: 'y', seed: 'seed of y', name: 'Group 2', venue: null },
    ]);
    const known = new Set([...earlier.snapshot().themes, ...earlier.snapshot().venues].map(({ id }): string => id));
    expect([...themes, ...venues].filter(({ id }) => known.has(id))).toEqual([]);
  });

  test.each([
    ['they are not wanted', false, newIds, []],
    ['there is no id for them', true, newIds.slice(0, 1), ['Group 1']],
  ])('goes without groups when %s', (_, withGroups, ids, expected) => {
    const plan = openPlan('next');
    applyCopy(plan, copyOf(earlierPlan().snapshot(), { withGroups }), about, ids);
    expect(plan.snapshot().groups.map(({ name }) => name)).toEqual(expected);
    expect(plan.snapshot().venues).toHaveLength(2);
  });
});

test('a template holds what is asked, and nothing of who asks whom', () => {
  expect(templateOf(earlierPlan().snapshot())).toEqual({
    title: 'Earlier',
    themes: [
      {
        ...{ title: 'First', introduction: 'Why', instructions: 'How', minutes: 40 },
        questions: [{ text: 'a', seats: 3 }],
      },
    ],
    addressees: ['Directorate'],
  });
});
