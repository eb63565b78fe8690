import type { Plan } from './plan.ts';
import { type SeminarTemplate, templateOf } from './template.ts';

/** What a seminar takes over from an earlier one: everything of its plan but the date, and groups only when wanted. */
export interface SeminarCopy
  extends SeminarTemplate,
    Pick<Plan, 'organiser' | 'contact' | 'languages' | 'invited' | 'small'> {
  readonly venues: readonly string[];
  /** `venue` is a place in `venues`. They get ids and seeds of their own: nobody's old link opens the new group. */
  readonly groups: readonly { readonly name: string; readonly venue: number | null }[];
}

/**
 * Groups that turned out to be part of another are left out, and so is all that groups have written, what has
 * been taken out of the plan, and how the seminar went.
 */
export function copyOf(plan: Plan, { withGroups }: { readonly withGroups: boolean }): SeminarCopy {
  const { organiser, contact, languages, invited, small } = plan;
  const standing = withGroups ? plan.groups.filter(({ id }) => !plan.mergedInto.has(id)) : [];
  return {
    ...templateOf(plan),
    ...{ organiser, contact, languages, invited, small },
    venues: plan.venues.map(({ name }) => name),
    groups: standing.map(({ name, venue }) => {
      const index = plan.venues.findIndex(({ id }) => id === venue);
      return { name, venue: index === -1 ? null : index };
    }),
  };
}
