import type { Group } from './group.ts';
import type { GroupId, PointId } from './ids.ts';
import type { Plan } from './plan.ts';

/** A seminar with all that groups have written in it, as it is on this device now. */
export interface WrittenSeminar {
  readonly plan: Plan;
  /** Each group's document on this device, also those that are part of another. */
  readonly groups: ReadonlyMap<GroupId, Group>;
  /** The words of a point; '' for one that is not there. */
  readonly textOf: (group: GroupId, point: PointId) => string;
}
