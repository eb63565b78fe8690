import type { AddresseeId, QuestionId, ThemeId, VenueId } from '../../domain/ids.ts';
import type { PlannedGroup } from '../../domain/plan.ts';
import type { PlanDoc } from '../planDoc.ts';
import { command } from './collection.ts';
import { addAddressee, addPlannedGroup, addQuestion, addVenue } from './planCommands.ts';

/** Several items at once, as pasted or counted: one change, saved and undone as one. */

export function addVenues(plan: PlanDoc, names: readonly string[]): readonly VenueId[] {
  return command(plan, () => names.map((name) => addVenue(plan, name)));
}

export function addAddressees(plan: PlanDoc, names: readonly string[]): readonly AddresseeId[] {
  return command(plan, () => names.map((name) => addAddressee(plan, name)));
}

/** New questions, at the end of a theme and not prioritised. */
export function addQuestions(plan: PlanDoc, theme: ThemeId, texts: readonly string[]): readonly QuestionId[] {
  return command(plan, () => texts.map((text) => addQuestion(plan, theme, { text, seats: 0 })));
}

export function addPlannedGroups(plan: PlanDoc, groups: readonly PlannedGroup[]): void {
  command(plan, () => {
    for (const group of groups) addPlannedGroup(plan, group);
  });
}
