import { plannedGroupTitle } from '../../domain/groupTitle.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { type NameWords, spokenGroupName } from '../../domain/spokenGroupName.ts';
import { groupsByVenue } from '../prepare/groupsByVenue.ts';

/** A group that was made in advance and so has a code of its own. */
export interface GroupCode {
  readonly id: GroupId;
  /** As people in the room say it: "Hamar, Gruppe 2". */
  readonly name: string;
}

export interface VenueCodes {
  /** '' for groups without a venue. */
  readonly venue: string;
  readonly groups: readonly GroupCode[];
}

/** The groups that can be opened, venue by venue; those that turned out to be part of another have no table. */
export function groupCodes(plan: Plan, words: NameWords): readonly VenueCodes[] {
  return groupsByVenue(plan)
    .map(({ venue, groups }) => ({
      venue: venue?.name ?? '',
      groups: groups
        .filter(({ id, seed }) => seed !== '' && !plan.mergedInto.has(id))
        .map((group) => ({ id: group.id, name: spokenGroupName(plannedGroupTitle(plan, group), words) })),
    }))
    .filter(({ groups }) => groups.length > 0);
}
