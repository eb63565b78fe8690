import { answerTo } from './answerState.ts';
import type { Group } from './group.ts';
import type { Theme } from './plan.ts';

/** What a facilitator has entered for a group under a theme, and the group has not taken over. */
export interface EnteredWork {
  /** Those of which something was entered, the point itself or a sub-point. */
  readonly points: number;
  readonly seats: number;
  readonly isHandedIn: boolean;
}

export function enteredIn(group: Group, theme: Theme): EnteredWork {
  const answers = theme.questions.map(({ id }) => answerTo(group, id));
  const points = answers.flatMap((answer) => answer.points);
  return {
    points: points.filter((point) => point.entered || point.subpoints.some(({ entered }) => entered)).length,
    seats: answers.reduce((sum, { enteredSeats }) => sum + (enteredSeats?.length ?? 0), 0),
    isHandedIn: group.handIns.get(theme.id)?.entered === true,
  };
}

export function hasEntered({ points, seats, isHandedIn }: EnteredWork): boolean {
  return points > 0 || seats > 0 || isHandedIn;
}
