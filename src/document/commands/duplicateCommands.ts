import type { QuestionId, ThemeId, VenueId } from '../../domain/ids.ts';
import type { PlannedGroup } from '../../domain/plan.ts';
import type { PlanDoc } from '../planDoc.ts';
import { command } from './collection.ts';
import { addPlannedGroup, addQuestion, addTheme, addVenue, movePlanItem, moveQuestion } from './planCommands.ts';

/** Making the same again, to be changed afterwards. Each call is one change, saved and undone as one. */

/** Makes a question again, right after itself; null when it does not stand in the plan. */
export function duplicateQuestion(plan: PlanDoc, question: QuestionId): QuestionId | null {
  for (const theme of plan.snapshot().themes) {
    const index = theme.questions.findIndex(({ id }) => id === question);
    const original = theme.questions[index];
    if (!original) continue;
    return command(plan, () => {
      const copy = addQuestion(plan, theme.id, { text: original.text, seats: original.seats });
      moveQuestion(plan, copy, theme.id, index + 1);
      return copy;
    });
  }
  return null;
}

/** Makes a theme again with its texts and questions, right after itself; null when it does not stand in the plan. */
export function duplicateTheme(plan: PlanDoc, theme: ThemeId): ThemeId | null {
  const { themes } = plan.snapshot();
  const index = themes.findIndex(({ id }) => id === theme);
  const original = themes[index];
  if (!original) return null;
  return command(plan, () => {
    const copy = addTheme(plan, original);
    for (const { text, seats } of original.questions) addQuestion(plan, copy, { text, seats });
    movePlanItem(plan, 'themes', copy, index + 1);
    return copy;
  });
}

/**
 * Makes a venue again under another name, right after itself, with a group of the same name for each of its groups that
 * there is one for in `fresh`; null when it does not stand in the plan.
 */
export function duplicateVenue(
  plan: PlanDoc,
  venue: VenueId,
  name: string,
  fresh: readonly Pick<PlannedGroup, 'id' | 'seed'>[],
): VenueId | null {
  const { venues, groups } = plan.snapshot();
  const index = venues.findIndex(({ id }) => id === venue);
  if (index < 0) return null;
  const itsGroups = groups.filter((group) => group.venue === venue);
  return command(plan, () => {
    const copy = addVenue(plan, name);
    movePlanItem(plan, 'venues', copy, index + 1);
    for (const [at, { id, seed }] of fresh.entries()) {
      const original = itsGroups[at];
      if (original) addPlannedGroup(plan, { id, seed, name: original.name, venue: copy });
    }
    return copy;
  });
}
