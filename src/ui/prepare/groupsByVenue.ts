import type { GroupId } from '../../domain/ids.ts';
import type { Plan, PlannedGroup, Venue } from '../../domain/plan.ts';

export interface VenueWithGroups {
  /** Null for the groups whose venue is not in the plan. */
  readonly venue: Venue | null;
  readonly groups: readonly PlannedGroup[];
}

/** The planned groups under their venues; those without one come last, where there are any or no venues at all. */
export function groupsByVenue(plan: Plan): readonly VenueWithGroups[] {
  const standing = new Set(plan.venues.map((venue) => venue.id));
  const stray = plan.groups.filter((group) => group.venue === null || !standing.has(group.venue));
  const placed: VenueWithGroups[] = plan.venues.map((venue) => ({
    venue,
    groups: plan.groups.filter((group) => group.venue === venue.id),
  }));
  return stray.length > 0 || placed.length === 0 ? [...placed, { venue: null, groups: stray }] : placed;
}

/** Where a group goes among all groups, when it shall stand at `index` among those of its venue. */
export function placeAmongAll(
  all: readonly PlannedGroup[],
  ofVenue: readonly PlannedGroup[],
  group: GroupId,
  index: number,
): number {
  const others = all.filter((other) => other.id !== group);
  const neighbours = ofVenue.filter((other) => other.id !== group);
  const next = neighbours[index];
  if (next) return others.indexOf(next);
  const last = neighbours.at(-1);
  return last ? others.indexOf(last) + 1 : others.length;
}
