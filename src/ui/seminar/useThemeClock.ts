import { useEffect, useState } from 'react';
import type { VenueId } from '../../domain/ids.ts';
import { timerAt, type Where } from '../../domain/run.ts';
import type { SharedTimer } from '../../domain/sharedTimer.ts';
import { type TimeShown, timeShown } from '../../domain/timeShown.ts';
import type { SeminarClock } from '../../session/seminarClock.ts';
import { useSeminar } from './SeminarProvider.tsx';
import { useRun } from './useRun.ts';

/** The time that runs at a venue, as it is to be shown now. */
export interface ThemeClock extends TimeShown {
  readonly timer: SharedTimer;
  /** Whose timer it is, for the commands that change it. */
  readonly where: Where;
}

/**
 * The timer at a venue, or the one for everybody when `venue` is null: told again whenever another second is to be shown.
 * Null when none runs or is paused, and for a moment before this visit's clock is here.
 */
export function useThemeClock(venue: VenueId | null): ThemeClock | null {
  const clock = useSeminarClock();
  const at = timerAt(useRun(), venue);
  const [, setTurn] = useState(0);
  const shown = clock && at ? timeShown(at.timer, clock.left(at.timer)) : null;
  const next = shown && !shown.isPaused ? shown.next : null;
  useEffect(() => {
    if (next === null) return;
    // A little late rather than early, so that the second has passed.
    const timeout = setTimeout(() => setTurn((turn) => turn + 1), next + 5);
    return () => clearTimeout(timeout);
  });
  useEffect(() => clock?.subscribe(() => setTurn((turn) => turn + 1)), [clock]);
  return shown && at ? { ...shown, ...at } : null;
}

/** This visit's clock in the seminar of the route; null until it is here. */
export function useSeminarClock(): SeminarClock | null {
  const seminar = useSeminar();
  const [clock, setClock] = useState<SeminarClock | null>(null);
  useEffect(() => {
    let isLeft = false;
    seminar.clock().then(
      (made) => isLeft || setClock(made),
      // Without it no time is shown; all else goes on.
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [seminar]);
  return clock;
}
