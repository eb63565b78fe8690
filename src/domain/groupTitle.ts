import type { Group } from './group.ts';
import type { VenueId } from './ids.ts';
import type { Plan, PlannedGroup } from './plan.ts';

/** A group as the room knows it: the plan's name and venue where the plan has it, else its own. */
export interface GroupTitle {
  readonly name: string;
  readonly venue: string;
}

export function groupTitle(plan: Plan, group: Pick<Group, 'id' | 'name' | 'venue'>): GroupTitle {
  const planned = [...plan.groups, ...plan.removedGroups].find((candidate) => candidate.id === group.id);
  return titleOf(plan, planned?.name || group.name, planned ? planned.venue : group.venue);
}

export function plannedGroupTitle(plan: Plan, group: PlannedGroup): GroupTitle {
  return titleOf(plan, group.name, group.venue);
}

function titleOf(plan: Plan, name: string, venue: VenueId | null): GroupTitle {
  return { name, venue: plan.venues.find((candidate) => candidate.id === venue)?.name ?? '' };
}
