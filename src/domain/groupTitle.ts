import type { Group } from './group.ts';
import type { VenueId } from './ids.ts';
import type { Plan, PlannedGroup } from './plan.ts';

/** A group as the room knows it: the plan's name and venue where the plan has it, else its own. */
export interface GroupTitle {
  readonly name: string;
  readonly venue: string;
}

type KnownGroup = Pick<Group, 'id' | 'name' | 'venue'>;

export function groupTitle(plan: Plan, group: KnownGroup): GroupTitle {
  return titleOf(plan, plannedAs(plan, group)?.name || group.name, groupVenue(plan, group));
}

/** Where a group sits: the plan's word before its own; a venue that has left the plan is none. */
export function groupVenue(plan: Plan, group: KnownGroup): VenueId | null {
  const planned = plannedAs(plan, group);
  return plan.venues.find(({ id }) => id === (planned ?? group).venue)?.id ?? null;
}

export function plannedGroupTitle(plan: Plan, group: PlannedGroup): GroupTitle {
  return titleOf(plan, group.name, group.venue);
}

function plannedAs(plan: Plan, group: KnownGroup): PlannedGroup | undefined {
  return [...plan.groups, ...plan.removedGroups].find(({ id }) => id === group.id);
}

function titleOf(plan: Plan, name: string, venue: VenueId | null): GroupTitle {
  return { name, venue: plan.venues.find((candidate) => candidate.id === venue)?.name ?? '' };
}
