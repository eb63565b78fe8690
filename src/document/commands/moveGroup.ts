import type { VenueId } from '../../domain/ids.ts';
import type { GroupDoc } from '../groupDoc.ts';
import type { PlanDoc } from '../planDoc.ts';
import { command } from './collection.ts';
import { setPlannedGroup } from './planCommands.ts';

/** Moves a group to another venue, where that is written: in the plan for a planned group, in its own document else. */
export function moveGroup(plan: PlanDoc, group: GroupDoc, venue: VenueId | null): void {
  if (plan.roots.groups.has(group.id)) setPlannedGroup(plan, group.id, { venue });
  else if (group.roots.group.get('venue') !== venue) command(group, () => group.roots.group.set('venue', venue));
}
