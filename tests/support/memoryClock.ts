import { toId } from '../../src/domain/ids.ts';
import { type DeviceMoment, timeLeft } from '../../src/domain/sharedTimer.ts';
import type { SeminarClock } from '../../src/session/seminarClock.ts';

/** The clock of a device that talks to nobody; the time is what the test's own clock shows, fake or real. */
export function createMemoryClock(): SeminarClock {
  const clock = toId<DeviceMoment['clock']>('clockOfTheTest');
  const moment = () => ({ clock, at: Date.now(), timeOfDay: Date.now() });
  return {
    moment,
    left: (timer) => timeLeft(timer, moment(), timer.clock === clock ? { least: 0, most: 0 } : null),
    subscribe: () => () => undefined,
  };
}
