import { exchangeLimits, exchangeTimes } from './exchangeLimits.ts';
import type { Neighbour } from './neighbour.ts';
import type { Timer } from './timer.ts';

/**
 * Compares notes with one neighbour at a time, in turn: soon after a change, then less and less often
 * (SPEC Y10). This is what repairs whatever was lost on the way.
 */
export interface DigestRounds {
  /** Something new is here. */
  soon(): void;
  /** A neighbour differs, and is next. Not for ever a reason for haste: some differences cannot be lifted (Y12). */
  differs(neighbour: Neighbour): void;
  stop(): void;
}

export function createDigestRounds(options: {
  readonly timer: Timer;
  readonly random: () => number;
  readonly neighbours: () => readonly Neighbour[];
  readonly compare: (neighbour: Neighbour) => void;
}): DigestRounds {
  const { timer, random, neighbours, compare } = options;
  let interval: number = exchangeTimes.longestRound;
  let due = Number.POSITIVE_INFINITY;
  let lastRound = timer.now();
  /** Until then more may be on its way that everybody gets anyhow. */
  let quietAt = lastRound;
  let cancel: () => void = () => undefined;
  let turn: readonly Neighbour[] = [];
  let differences = 0;

  const jittered = (ms: number) => ms * (0.7 + 0.6 * random());

  function planFor(at: number): void {
    cancel();
    due = at;
    cancel = timer.after(at - timer.now(), round);
  }

  const planNext = () => planFor(timer.now() + jittered(interval));

  function hasten(): void {
    interval = exchangeTimes.firstRound;
    if (due - timer.now() > interval * 1.3) planNext();
  }

  function round(): void {
    const later = Math.min(quietAt, lastRound + exchangeTimes.busyRound);
    if (later > timer.now()) {
      planFor(later);
      return;
    }
    const here = neighbours();
    const left = turn.filter((neighbour) => here.includes(neighbour));
    const [next, ...rest] = left.length > 0 ? left : shuffled(here, random);
    turn = rest;
    if (next) compare(next);
    lastRound = timer.now();
    interval = Math.min(exchangeTimes.longestRound, interval * 2);
    planNext();
  }

  planNext();
  return {
    soon() {
      differences = 0;
      quietAt = timer.now() + exchangeTimes.firstRound;
      hasten();
    },
    differs(neighbour) {
      differences += 1;
      if (differences > exchangeLimits.differences) return;
      turn = [neighbour, ...turn.filter((other) => other !== neighbour)];
      hasten();
    },
    stop: () => cancel(),
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
