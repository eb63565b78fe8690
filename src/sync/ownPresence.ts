import type { Bytes } from '../feed/bytes.ts';
import { exchangeLimits, exchangeTimes } from './exchangeLimits.ts';
import type { Speaker } from './hello.ts';
import { sealPresence, type Whereabouts } from './presenceRecord.ts';

/** Says where this device is: when that changes, and again before the last word is worth nothing. */
export interface OwnPresence {
  say(where: Whereabouts): void;
  tick(): void;
  /** What was said last, for a newcomer, and how long ago; null before the first word. */
  word(): { readonly bytes: Bytes; readonly age: number } | null;
  /** The last word, for all neighbours. Null when nothing was ever said. */
  goodbye(): Promise<Bytes | null>;
}

export function createOwnPresence(options: {
  readonly speaker: Speaker;
  readonly room: Bytes;
  readonly now: () => number;
  /** How many are here; in a large room everybody speaks less often. */
  readonly present: () => number;
  readonly publish: (word: Bytes) => void;
}): OwnPresence {
  const { speaker, room, now, present, publish } = options;
  let where: Whereabouts | null = null;
  let number = 0;
  let lastSaid = Number.NEGATIVE_INFINITY;
  let hasChanged = false;
  let isOver = false;
  let last: Bytes | null = null;

  const interval = () =>
    Math.min(exchangeLimits.presence.lifetime / 3, Math.max(exchangeTimes.presence, present() * 150));

  function seal(lifetime: number, said: Whereabouts): Promise<Bytes> {
    number += 1;
    return sealPresence(speaker, room, { ...said, number, lifetime });
  }

  async function speak(said: Whereabouts): Promise<void> {
    hasChanged = false;
    lastSaid = now();
    last = await seal(Math.round(interval() * 3), said);
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
    tick,
    word: () => last && { bytes: last, age: now() - lastSaid },
    async goodbye() {
      if (where === null) return null;
      isOver = true;
      return seal(0, { group: null, question: null });
    },
  };
}
