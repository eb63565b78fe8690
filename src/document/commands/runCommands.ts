import { type MessageId, type ThemeId, type TimerId, toId, type VenueId } from '../../domain/ids.ts';
import type { Where } from '../../domain/run.ts';
import type { DeviceMoment, SharedTimer } from '../../domain/sharedTimer.ts';
import type { PlanDoc } from '../planDoc.ts';
import { appendRecord, command, hideRecord } from './collection.ts';

/** What a facilitator does while a seminar runs. Each call is one change, saved and undone as one. */

/** [D24] Points people at a theme, or at none. For everywhere, it holds for all venues, whatever was said to one before. */
export function pointAt(plan: PlanDoc, theme: ThemeId | null, where: Where): void {
  command(plan, () => writePointing(plan, theme, where));
}

/** [D24] [D25] Points people at a theme and starts its time, as one step. */
export function beginTheme(plan: PlanDoc, theme: ThemeId, where: Where, minutes: number, now: DeviceMoment): void {
  command(plan, () => {
    writePointing(plan, theme, where);
    writeStart(plan, where, { theme, minutes }, now);
  });
}

/** [D25] Starts a theme's time, in place of whatever runs there. `now` is this device's moment. */
export function startTimer(
  plan: PlanDoc,
  where: Where,
  { theme, minutes }: Pick<SharedTimer, 'theme' | 'minutes'>,
  now: DeviceMoment,
): void {
  command(plan, () => writeStart(plan, where, { theme, minutes }, now));
}

/** [D25] Stops the time where it is. `left` is what the facilitator saw left, in ms: that is what holds from now on. */
export function pauseTimer(plan: PlanDoc, where: Where, left: number): void {
  const timer = plan.run().timers.get(where);
  if (timer?.state !== 'running') return;
  command(plan, () => writeTimer(plan, where, { ...timer, state: 'paused', left: left - timer.added * 60_000 }));
}

/** [D25] Lets the time go on from what was left. */
export function resumeTimer(plan: PlanDoc, where: Where, now: DeviceMoment): void {
  const timer = plan.run().timers.get(where);
  if (timer?.state !== 'paused') return;
  command(plan, () => writeTimer(plan, where, { ...timer, state: 'running', ...momentOf(now) }));
}

/** [D25] Adds whole minutes to the time that runs or is paused, or takes some away; what several add, adds up. */
export function addMinutes(plan: PlanDoc, where: Where, minutes: number): void {
  const timer = plan.run().timers.get(where);
  if (!timer || minutes === 0) return;
  const key = plan.context.newId();
  command(plan, () => plan.runRoots.minutesAdded.set(key, { timer: timer.id, minutes: Math.round(minutes) }));
}

export function stopTimer(plan: PlanDoc, where: Where): void {
  const { timers } = plan.runRoots;
  if (timers.has(where)) command(plan, () => timers.delete(where));
}

/** Sends a message to the tables of a venue, or to all. */
export function sendMessage(plan: PlanDoc, text: string, venue: VenueId | null): MessageId {
  const fields = { text, venue, sentAt: plan.context.now() };
  return command(plan, () => toId<MessageId>(appendRecord(plan, plan.runRoots.messages, fields)));
}

/** [D5] Takes a message back from those who have not read it yet. */
export function takeMessageBack(plan: PlanDoc, message: MessageId): void {
  command(plan, () => hideRecord(plan, plan.runRoots.messages, message));
}

function writePointing({ runRoots: { pointing } }: PlanDoc, theme: ThemeId | null, where: Where): void {
  for (const key of keysOverruled(pointing.keys(), where)) pointing.delete(key);
  if (theme) pointing.set(where, theme);
}

function writeStart(
  plan: PlanDoc,
  where: Where,
  { theme, minutes }: Pick<SharedTimer, 'theme' | 'minutes'>,
  now: DeviceMoment,
): void {
  const { timers } = plan.runRoots;
  const id = toId<TimerId>(plan.context.newId());
  for (const key of keysOverruled(timers.keys(), where)) timers.delete(key);
  writeTimer(plan, where, { id, theme, minutes, state: 'running', left: minutes * 60_000, ...momentOf(now) });
}

/** What a new word for `where` takes the place of: for everywhere, the words for each venue too. */
function keysOverruled(keys: Iterable<string>, where: Where): readonly string[] {
  return [...keys].filter((key) => key === where || where === 'everywhere');
}

function momentOf({ clock, at, timeOfDay }: DeviceMoment): Pick<SharedTimer, 'clock' | 'at' | 'startedAt'> {
  return { clock, at, startedAt: timeOfDay };
}

function writeTimer(plan: PlanDoc, where: Where, timer: Omit<SharedTimer, 'added'>): void {
  const { id, theme, minutes, state, left, clock, at, startedAt } = timer;
  plan.runRoots.timers.set(where, { id, theme, minutes, state, left, clock, at, startedAt });
}
