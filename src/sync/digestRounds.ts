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
  let cancel: () => void = () => undefined;
  let turn: readonly Neighbour[] = [];
  let differences = 0;

  function hasten(): void {
    interval = exchangeTimes.firstRound;
    if (due - timer.now() > interval * 1.3) plan();
  }

  function plan(): void {
    cancel();
    const wait = interval * (0.7 + 0.6 * random());
    due = timer.now() + wait;
    cancel = timer.after(wait, round);
  }

  function round(): void {
    const here = neighbours();
    const left = turn.filter((neighbour) => here.includes(neighbour));
    const [next, ...rest] = left.length > 0 ? left : shuffled(here, random);
    turn = rest;
    if (next) compare(next);
    interval = Math.min(exchangeTimes.longestRound, interval * 2);
    plan();
  }

  plan();
  return {
    soon() {
      differences = 0;
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
