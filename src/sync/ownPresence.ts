import type { ReadySummary } from '../domain/readyCheck.ts';
import type { Bytes } from '../feed/bytes.ts';
import { exchangeLimits, exchangeTimes } from './exchangeLimits.ts';
import type { Speaker } from './hello.ts';
import { sealPresence, type Whereabouts } from './presenceRecord.ts';

/** Says where this device is: when that changes, and again before the last word is worth nothing. */
export interface OwnPresence {
  say(where: Whereabouts): void;
  /** What came of this device's check; said with where it is. */
  sayReady(ready: ReadySummary): void;
  tick(): void;
  /** What was said last, for a newcomer, and how long ago; null before the first word. */
  word(): { readonly bytes: Bytes; readonly age: number } | null;
  /** The last word, for all neighbours: the same each time. Null when nothing was ever said. */
  goodbye(): Promise<Bytes | null>;
  /** Nothing more is said but the goodbye. */
  end(): void;
}

/** The goodbye can be sealed before the last words are known, since none of them has so high a number. */
const goodbyeNumber = 2 ** 32;

export function createOwnPresence(options: {
  readonly speaker: Speaker;
  readonly room: Bytes;
  readonly now: () => number;
  /** For labels, ms since 1970. */
  readonly clock: () => number;
  /** How many are here; in a large room everybody speaks less often. */
  readonly present: () => number;
  readonly publish: (word: Bytes) => void;
}): OwnPresence {
  const { speaker, room, now, clock, present, publish } = options;
  let where: Whereabouts | null = null;
  let number = 0;
  let lastSaid = Number.NEGATIVE_INFINITY;
  let hasChanged = false;
  let isOver = false;
  let last: Bytes | null = null;
  let ready: ReadySummary | null = null;
  let goodbye: Promise<Bytes> | null = null;

  const interval = () =>
    Math.min(exchangeLimits.presence.lifetime / 3, Math.max(exchangeTimes.presence, present() * 150));

  async function speak(said: Whereabouts): Promise<void> {
    hasChanged = false;
    lastSaid = now();
    number += 1;
    const told = ready && { ...ready, ago: clock() - ready.at };
    last = await sealPresence(speaker, room, { ...said, ready: told, number, lifetime: Math.round(interval() * 3) });
    if (!isOver) publish(last);
  }

  function tick(): void {
    if (where === null || isOver) return;
    const passed = now() - lastSaid;
    if (passed >= interval() || (hasChanged && passed >= exchangeTimes.presenceAgain)) void speak(where);
  }

  return {
    say(next) {
      hasChanged ||= where?.group !== next.group || where.question !== next.question;
      where = next;
      tick();
    },
    sayReady(next) {
      hasChanged ||= JSON.stringify(next) !== JSON.stringify(ready);
      ready = next;
      tick();
    },
    tick,
    word: () => last && { bytes: last, age: now() - lastSaid },
    async goodbye() {
      if (where === null) return null;
      const nowhere = { group: null, question: null, ready: null };
      goodbye ??= sealPresence(speaker, room, { ...nowhere, number: goodbyeNumber, lifetime: 0 });
      return goodbye;
    },
    end() {
      isOver = true;
    },
  };
}
