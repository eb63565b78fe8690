import type { PlanDoc } from '../document/planDoc.ts';
import type { ClockWord } from '../domain/clockBook.ts';
import { toId } from '../domain/ids.ts';
import { type DeviceMoment, type SharedTimer, type TimeLeft, timeLeft } from '../domain/sharedTimer.ts';
import { type ClockTalk, createClockTalk } from '../sync/clockTalk.ts';
import { deviceTimer, type Timer } from '../sync/timer.ts';

/** This tab's clock in a seminar, and how far the timers of others are by it. */
export interface SeminarClock {
  /** Now, for the commands that let a timer run. */
  moment(): DeviceMoment;
  /** What is left of a timer of this seminar now. */
  left(timer: SharedTimer): TimeLeft;
  /** Told when what is left of a timer may be surer, or less sure. */
  subscribe(listener: () => void): () => void;
}

/** The same, for those who carry its words. */
export interface TalkingClock extends SeminarClock, Pick<ClockTalk, 'connect' | 'stop'> {
  /** A word of another tab of this device. */
  hearTab(word: ClockWord): void;
}

export interface SeminarClockOptions {
  readonly plan: PlanDoc;
  readonly newId: () => string;
  /** Ms since 1970. */
  readonly now: () => number;
  /** Tells the device's other tabs, each of which has a clock of its own. */
  readonly post: (word: ClockWord) => void;
  readonly timer?: Timer;
}

export function createSeminarClock(options: SeminarClockOptions): TalkingClock {
  const { plan, newId, now, post, timer = deviceTimer } = options;
  const talk = createClockTalk({ timer, timeOfDay: now, newClock: () => toId(newId()) });
  const tabs = talk.connect(post);
  let timers: ReturnType<typeof plan.run>['timers'] | null = null;
  const follow = () => {
    const run = plan.run();
    if (run.timers === timers) return;
    timers = run.timers;
    talk.follow([...timers.values()].filter(({ state }) => state === 'running'));
  };
  const unsubscribe = plan.subscribe(follow);
  follow();
  return {
    moment: () => ({ ...talk.reading(), timeOfDay: now() }),
    left: (running) => timeLeft(running, { ...talk.reading(), timeOfDay: now() }, talk.offsetOf(running.clock)),
    subscribe: talk.subscribe,
    connect: talk.connect,
    hearTab: tabs.hear,
    stop() {
      unsubscribe();
      talk.stop();
    },
  };
}
