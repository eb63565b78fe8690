import type { PlanDoc } from '../../document/planDoc.ts';
import type { VenueId } from '../../domain/ids.ts';
import type { Where } from '../../domain/run.ts';
import { announce } from '../parts/Announcer.tsx';
import { usePlan, usePlanDoc } from '../seminar/usePlan.ts';

/** Does something under a name, by which it can be taken back, and says it to screen readers. */
export type TakeStep = (name: string, write: (plan: PlanDoc) => void) => void;

export function useRunSteps(): TakeStep {
  const plan = usePlanDoc();
  return (name, write) => {
    plan.history.takeStep(name, () => write(plan));
    announce(name);
  };
}

/** Whom the facilitator speaks to now. */
export interface Audience {
  readonly where: Where;
  readonly venue: VenueId | null;
  /** The venue's name; null for everybody. */
  readonly name: string | null;
}

/** The audience that an address names; a venue that is not in the plan is everybody. */
export function useAudience(where: string | undefined): Audience {
  const venue = usePlan().venues.find(({ id }) => id === where);
  return venue
    ? { where: venue.id, venue: venue.id, name: venue.name }
    : { where: 'everywhere', venue: null, name: null };
}
