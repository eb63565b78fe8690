import type { GroupId, VenueId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { groupsAsOne, hostOf } from '../../domain/resolveMerges.ts';
import type { GroupsHere } from './useGroupsHere.ts';

/** A group as it can be chosen. */
export interface GroupChoice {
  readonly id: GroupId;
  readonly name: string;
  readonly venue: VenueId | null;
}

/** A group with those that have turned out to be part of it. */
export interface OneChoice extends GroupChoice {
  readonly parts: readonly (GroupChoice & { readonly isFounded: boolean })[];
}

export interface VenueChoices {
  /** '' for groups without a venue. */
  readonly venue: VenueId | '';
  readonly name: string;
  readonly groups: readonly OneChoice[];
}

export interface GroupChoices {
  /** In the plan's order; venues without groups are left out, groups without a venue come last. */
  readonly venues: readonly VenueChoices[];
  /** Taken out of the plan, but with something written here. */
  readonly removed: readonly OneChoice[];
  /** Every group there is or was, so that a new one gets a name of its own. */
  readonly all: readonly GroupChoice[];
}

/** The groups a person can choose from: the plan's, and those founded at a table on this device. Parts stand with their host. */
export function groupChoices(plan: Plan, here: GroupsHere, compare: (a: string, b: string) => number): GroupChoices {
  const standing = new Set(plan.venues.map((venue) => venue.id));
  const founded = [...here.founded].sort((a, b) => compare(a.name, b.name));
  const present: GroupChoice[] = [...plan.groups, ...founded].map(({ id, name, venue }) => ({
    id,
    name,
    venue: venue !== null && standing.has(venue) ? venue : null,
  }));
  const removed = plan.removedGroups.filter((group) => here.stored.has(group.id));
  const offered = [...present, ...removed];
  const isOffered = new Set(offered.map(({ id }) => id));
  const isFounded = new Set(founded.map(({ id }) => id));
  // A part whose host is not here yet stands by itself, so that its table finds it.
  const asOne = (groups: readonly GroupChoice[]): readonly OneChoice[] =>
    groups
      .filter(({ id }) => !plan.mergedInto.has(id) || !isOffered.has(hostOf(plan.mergedInto, id)))
      .map((group) => {
        const [, ...parts] = groupsAsOne(plan.mergedInto, group.id);
        const known = offered.filter(({ id }) => id !== group.id && parts.includes(id));
        return { ...group, parts: known.map((part) => ({ ...part, isFounded: isFounded.has(part.id) })) };
      });
  const places = [...plan.venues, { id: '' as const, name: '' }];
  return {
    venues: places
      .map(({ id, name }) => ({
        venue: id,
        name,
        groups: asOne(present.filter((group) => (group.venue ?? '') === id)),
      }))
      .filter(({ groups }) => groups.length > 0),
    removed: asOne(removed),
    all: [...present, ...plan.removedGroups],
  };
}
