import type { GroupId, VenueId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { GroupsHere } from './useGroupsHere.ts';

/** A group as it can be chosen. */
export interface GroupChoice {
  readonly id: GroupId;
  readonly name: string;
  readonly venue: VenueId | null;
}

export interface VenueChoices {
  /** '' for groups without a venue. */
  readonly venue: VenueId | '';
  readonly name: string;
  readonly groups: readonly GroupChoice[];
}

export interface GroupChoices {
  /** In the plan's order; venues without groups are left out, groups without a venue come last. */
  readonly venues: readonly VenueChoices[];
  /** Taken out of the plan, but with something written here. */
  readonly removed: readonly GroupChoice[];
  /** Every group there is or was, so that a new one gets a name of its own. */
  readonly all: readonly GroupChoice[];
}

/** The groups a person can choose from: the plan's, and those founded at a table on this device. */
export function groupChoices(plan: Plan, here: GroupsHere, compare: (a: string, b: string) => number): GroupChoices {
  const standing = new Set(plan.venues.map((venue) => venue.id));
  const founded = [...here.founded].sort((a, b) => compare(a.name, b.name));
  const present: GroupChoice[] = [...plan.groups, ...founded].map(({ id, name, venue }) => ({
    id,
    name,
    venue: venue !== null && standing.has(venue) ? venue : null,
  }));
  const places = [...plan.venues, { id: '' as const, name: '' }];
  return {
    venues: places
      .map(({ id, name }) => ({ venue: id, name, groups: present.filter((group) => (group.venue ?? '') === id) }))
      .filter(({ groups }) => groups.length > 0),
    removed: plan.removedGroups.filter((group) => here.stored.has(group.id)),
    all: [...present, ...plan.removedGroups],
  };
}
