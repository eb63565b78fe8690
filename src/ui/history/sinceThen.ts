import { changesBetween, type GroupMoment } from '../../domain/changesBetween.ts';
import type { PointId, QuestionId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { planChangesBetween } from '../../domain/planChangesBetween.ts';

/** What has become of something since an earlier moment. */
export type Fate = 'changed' | 'moved' | 'removed';

/** What has become of a group's answers since an earlier moment. */
export interface SinceThen {
  readonly fates: ReadonlyMap<PointId, Fate>;
  /** Points that are there now and were not then, by question. */
  readonly added: ReadonlyMap<QuestionId, readonly PointId[]>;
  /** Questions whose seats are held by others now. */
  readonly reseated: ReadonlySet<QuestionId>;
}

const fates = ['changed', 'moved', 'removed'] as const;

export function groupSince(then: GroupMoment, now: GroupMoment): SinceThen {
  const questions = changesBetween(then, now)?.questions ?? [];
  return {
    fates: new Map(questions.flatMap((lists) => fates.flatMap((fate) => lists[fate].map((id) => [id, fate] as const)))),
    added: new Map(questions.map(({ question, added }) => [question, added])),
    reseated: new Set(questions.filter(({ seats }) => seats.length > 0).map(({ question }) => question)),
  };
}

/** What has become of each thing a plan held, by its id. */
export function planSince(then: Plan, now: Plan): ReadonlyMap<string, Fate> {
  const changes = planChangesBetween(then, now);
  if (!changes) return new Map();
  const lists = [changes.venues, changes.themes, changes.questions, changes.addressees, changes.groups];
  return new Map(lists.flatMap((list) => fates.flatMap((fate) => list[fate].map((id) => [id, fate] as const))));
}
