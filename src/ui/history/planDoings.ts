import type { Plan } from '../../domain/plan.ts';
import { planChangesBetween } from '../../domain/planChangesBetween.ts';
import type { Messages } from '../../i18n/messages.ts';
import { listDoings } from './listDoings.ts';

const lists = ['venues', 'themes', 'questions', 'addressees', 'groups'] as const;

/** What was done to a plan between two moments, each doing beginning with a verb. */
export function planDoings(before: Plan, after: Plan, t: Messages): readonly string[] {
  const changes = planChangesBetween(before, after);
  if (!changes) return [];
  return [
    ...(changes.isAboutChanged ? [t.history.about] : []),
    ...lists.flatMap((list) => listDoings(changes[list], t.history[list], t)),
    ...(changes.merges.length > 0 ? [t.history.merged] : []),
  ];
}
