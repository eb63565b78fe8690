import { addPlannedGroup } from '../../src/document/commands/planCommands.ts';
import type { PlanDoc } from '../../src/document/planDoc.ts';
import { type GroupId, toId } from '../../src/domain/ids.ts';
import type { PlannedGroup } from '../../src/domain/plan.ts';

/** Makes a group in advance, under an id and a seed that only tests take for such; gives its id. */
export function planGroup(plan: PlanDoc, group: Pick<PlannedGroup, 'name' | 'venue'>): GroupId {
  const id = toId<GroupId>(plan.context.newId());
  addPlannedGroup(plan, { ...group, id, seed: `seed of ${id}` });
  return id;
}
