import { describe, expect, test } from 'vitest';
import { groupTitle, plannedGroupTitle } from '../../../src/domain/groupTitle.ts';
import { type GroupId, toId, type VenueId } from '../../../src/domain/ids.ts';
import type { Plan, PlannedGroup } from '../../../src/domain/plan.ts';

const id = toId<GroupId>('group');
const [hamar, lillehammer] = [toId<VenueId>('hamar'), toId<VenueId>('lillehammer')];
const own = { id, name: 'Own', venue: lillehammer };

function planWith(groups: readonly PlannedGroup[], removedGroups: readonly PlannedGroup[] = []): Plan {
  return {
    ...{ title: '', date: '', organiser: '', contact: '', keepUntil: '', languages: ['nb'], invited: [], small: [] },
    ...{ themes: [], addressees: [], removedQuestions: [] },
    venues: [
      { id: hamar, name: 'Hamar' },
      { id: lillehammer, name: 'Lillehammer' },
    ],
    groups,
    removedGroups,
    mergedInto: new Map(),
  };
}

describe('the title of a group', () => {
  test.each<[string, Plan, { name: string; venue: string }]>([
    ["is the plan's", planWith([{ id, name: 'Planned', venue: hamar, seed: '' }]), { name: 'Planned', venue: 'Hamar' }],
    ['is its own when the plan does not know it', planWith([]), { name: 'Own', venue: 'Lillehammer' }],
    [
      'is its own name when the plan has none',
      planWith([{ id, name: '', venue: hamar, seed: '' }]),
      { name: 'Own', venue: 'Hamar' },
    ],
    [
      "is the plan's after it was removed",
      planWith([], [{ id, name: 'Gone', venue: hamar, seed: '' }]),
      { name: 'Gone', venue: 'Hamar' },
    ],
    [
      'has no venue when the plan places it nowhere',
      planWith([{ id, name: 'Planned', venue: null, seed: '' }]),
      { name: 'Planned', venue: '' },
    ],
    [
      "is not another group's",
      planWith([{ id: toId<GroupId>('other'), name: 'Other', venue: hamar, seed: '' }]),
      { name: 'Own', venue: 'Lillehammer' },
    ],
  ])('%s', (_, plan, expected) => {
    expect(groupTitle(plan, own)).toEqual(expected);
  });

  test('has no venue when that has left the plan', () => {
    expect(groupTitle(planWith([]), { ...own, venue: toId<VenueId>('gone') })).toEqual({ name: 'Own', venue: '' });
    expect(groupTitle(planWith([]), { id, name: '', venue: null })).toEqual({ name: '', venue: '' });
  });

  test('of a planned group is what the plan says', () => {
    const planned = { id, name: 'Planned', venue: hamar, seed: '' };
    expect(plannedGroupTitle(planWith([planned]), planned)).toEqual({ name: 'Planned', venue: 'Hamar' });
  });
});
