import type { DeviceId, GroupId, MessageId, ThemeId, VenueId } from './ids.ts';
import type { Plan } from './plan.ts';
import type { SharedTimer } from './sharedTimer.ts';
import type { Withdrawal } from './withdrawal.ts';

/** A venue, or every place that has nothing of its own. */
export type Where = VenueId | 'everywhere';

/** How a seminar is being run, written by facilitators beside its plan, and no part of what bringing back changes. */
export interface Run {
  /** The theme people are pointed at. */
  readonly pointing: ReadonlyMap<Where, ThemeId>;
  readonly timers: ReadonlyMap<Where, SharedTimer>;
  /** In the order they were sent, those that were taken back left out. */
  readonly messages: readonly Message[];
  /** The themes that are locked. */
  readonly locks: ReadonlyMap<ThemeId, ThemeLock>;
  readonly withdrawn: ReadonlyMap<DeviceId, Withdrawal>;
}

/** Words to the tables of a venue, or to all when `venue` is null. */
export interface Message {
  readonly id: MessageId;
  readonly text: string;
  readonly venue: VenueId | null;
  /** A label, ms since 1970. */
  readonly sentAt: number | null;
}

/** A soft lock: whoever writes all the same loses nothing, but it is seen that it came after (`lateWork`). */
export interface ThemeLock {
  /** A label, ms since 1970. */
  readonly lockedAt: number | null;
  /** What the facilitator's device had of each group when it locked, and what has been accepted since (`seenOf`). */
  readonly seen: ReadonlyMap<GroupId, string>;
}

/** The theme that people at a venue are pointed at: the venue's own before everybody's; null for none that is asked. */
export function pointedAt(run: Run, plan: Plan, venue: VenueId | null): ThemeId | null {
  const standing = (theme: ThemeId | undefined) => plan.themes.find(({ id }) => id === theme)?.id;
  return standing(venue ? run.pointing.get(venue) : undefined) ?? standing(run.pointing.get('everywhere')) ?? null;
}

/** The timer that runs at a venue, and whose it is, for the commands that change it. */
export function timerAt(
  run: Run,
  venue: VenueId | null,
): { readonly where: Where; readonly timer: SharedTimer } | null {
  for (const where of [venue, 'everywhere'] as const) {
    const timer = where && run.timers.get(where);
    if (timer) return { where, timer };
  }
  return null;
}

/** The messages to the tables of a venue, the newest last. */
export function messagesFor(run: Run, venue: VenueId | null): readonly Message[] {
  return run.messages.filter((message) => message.venue === null || message.venue === venue);
}
