import type { AddresseeId, GroupId, QuestionId, ThemeId, VenueId } from '../../domain/ids.ts';
import { toId } from '../../domain/ids.ts';
import type { Addressee, Plan, PlannedGroup, Question, Theme, Venue } from '../../domain/plan.ts';
import { hostOf } from '../../domain/resolveMerges.ts';
import type { PlanDoc } from '../planDoc.ts';
import { textField } from '../read/fields.ts';
import { readMerges, sortedRows } from '../read/readPlan.ts';
import { newText } from '../sharedText.ts';
import { appendRecord, command, hideRecord, moveRecord, setFields } from './collection.ts';

/** Everything a facilitator can do to a plan. Each call is one change, saved and undone as one. */

type About = Pick<Plan, 'title' | 'date' | 'organiser' | 'contact' | 'keepUntil'>;

export function setAbout(plan: PlanDoc, about: Partial<About>): void {
  command(plan, () => {
    for (const [field, value] of Object.entries(about))
      if (plan.roots.seminar.get(field) !== value) plan.roots.seminar.set(field, value);
  });
}

export function addVenue(plan: PlanDoc, name: string): VenueId {
  return command(plan, () => toId<VenueId>(appendRecord(plan, plan.roots.venues, { name })));
}

export function renameVenue(plan: PlanDoc, venue: VenueId, name: Venue['name']): void {
  command(plan, () => setFields(plan.roots.venues, venue, { name }));
}

export function addTheme(plan: PlanDoc, theme: Partial<Omit<Theme, 'id' | 'questions'>> = {}): ThemeId {
  return command(plan, () =>
    toId<ThemeId>(
      appendRecord(plan, plan.roots.themes, {
        title: theme.title ?? '',
        introduction: newText(theme.introduction ?? ''),
        instructions: newText(theme.instructions ?? ''),
        minutes: theme.minutes ?? null,
      }),
    ),
  );
}

export function setTheme(plan: PlanDoc, theme: ThemeId, fields: Partial<Pick<Theme, 'title' | 'minutes'>>): void {
  command(plan, () => setFields(plan.roots.themes, theme, fields));
}

export function addQuestion(plan: PlanDoc, theme: ThemeId, question: Omit<Question, 'id'>): QuestionId {
  return command(plan, () => toId<QuestionId>(appendRecord(plan, plan.roots.questions, { theme, ...question })));
}

export function setQuestion(plan: PlanDoc, question: QuestionId, fields: Partial<Omit<Question, 'id'>>): void {
  command(plan, () => setFields(plan.roots.questions, question, fields));
}

/** Moves a question to stand at `index` in a theme, its own or another. */
export function moveQuestion(plan: PlanDoc, question: QuestionId, theme: ThemeId, index: number): void {
  command(plan, () => {
    const rows = sortedRows(plan.roots.questions, 'shown').filter((row) => textField(row.record, 'theme') === theme);
    moveRecord(plan.roots.questions, question, rows, index);
    setFields(plan.roots.questions, question, { theme });
  });
}

export function addAddressee(plan: PlanDoc, name: string): AddresseeId {
  return command(plan, () => toId<AddresseeId>(appendRecord(plan, plan.roots.addressees, { name })));
}

export function renameAddressee(plan: PlanDoc, addressee: AddresseeId, name: Addressee['name']): void {
  command(plan, () => setFields(plan.roots.addressees, addressee, { name }));
}

/** Adds a group under the id that follows from its seed; a group that stands there already is left as it is. */
export function addPlannedGroup(plan: PlanDoc, { id, ...fields }: PlannedGroup): void {
  if (plan.roots.groups.has(id)) return;
  command(plan, () => appendRecord(plan, plan.roots.groups, fields, id));
}

type PlannedPlace = Pick<PlannedGroup, 'name' | 'venue'>;

export function setPlannedGroup(plan: PlanDoc, group: GroupId, fields: Partial<PlannedPlace>): void {
  command(plan, () => setFields(plan.roots.groups, group, fields));
}

/**
 * [D18] Shows a group as part of another from now on, with all that are part of it. Groups that are one already
 * stay as they are.
 */
export function mergeGroup(plan: PlanDoc, from: GroupId, into: GroupId): void {
  const mergedInto = readMerges(plan.roots.merged);
  const host = hostOf(mergedInto, into);
  if (hostOf(mergedInto, from) === host) return;
  command(plan, () => {
    unmergeGroup(plan, from);
    plan.roots.merged.set(from, host);
  });
}

/** [D18] Shows a group by itself again, with those that are part of it. */
export function unmergeGroup(plan: PlanDoc, group: GroupId): void {
  command(plan, () => {
    const { merged } = plan.roots;
    const host = hostOf(readMerges(merged), group);
    // In a ring the host is merged too, and that would hold from now on.
    for (const each of new Set([group, host])) if (merged.has(each)) merged.delete(each);
  });
}

/** The collections whose items can be moved and removed in one and the same way. */
export type PlanList = 'venues' | 'themes' | 'addressees' | 'groups';

/** Moves an item to stand at `index` in its list. */
export function movePlanItem(plan: PlanDoc, list: PlanList, id: string, index: number): void {
  command(plan, () => moveRecord(plan.roots[list], id, sortedRows(plan.roots[list], 'shown'), index));
}

/** [D5] Takes an item out of the plan. What groups have written to it stays with them. */
export function removePlanItem(plan: PlanDoc, list: PlanList | 'questions', id: string): void {
  command(plan, () => hideRecord(plan, plan.roots[list], id));
}
