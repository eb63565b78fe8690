import type { Bytes } from '../feed/bytes.ts';
import { exchangeLimits, exchangeTimes } from './exchangeLimits.ts';
import { encodeMessage, type PushItem } from './messages.ts';
import type { Neighbour } from './neighbour.ts';
import type { Timer } from './timer.ts';

/** Something new that everybody is to have. */
export interface NewItem {
  /** Tells items apart. */
  readonly key: string;
  readonly kind: PushItem['kind'];
  readonly bytes: Bytes;
  /** How old a presence is, in milliseconds; 0 for the others. */
  readonly age: number;
  /** Whether a neighbour has it already, by what it has told. */
  readonly isWith: (neighbour: Neighbour) => boolean;
}

/**
 * Passes new things on, once to each neighbour that is not known to have them (SPEC Y13). Whoever
 * says something names all those it tells, so that in a full mesh nobody has to pass it on.
 */
export interface Spreader {
  /** Sends to all neighbours at once. */
  publish(items: readonly NewItem[]): void;
  /** Passes on what somebody else has said, a moment later, in case others do the same. */
  relay(item: NewItem, seenBy: Iterable<string>): void;
  /** These have it too. */
  noteSeen(key: string, tags: Iterable<string>): void;
  /** Sends to one neighbour, which will pass it on. */
  tell(neighbour: Neighbour, items: readonly NewItem[]): void;
}

interface Pending {
  readonly item: NewItem;
  readonly since: number;
  readonly seenBy: Set<string>;
}

export interface SpreaderOptions {
  readonly neighbours: () => Iterable<Neighbour>;
  readonly timer: Timer;
  readonly random: () => number;
}

export function createSpreader({ neighbours, timer, random }: SpreaderOptions): Spreader {
  const pending = new Map<string, Pending>();
  let isRelayDue = false;

  function targetsOf({ item, seenBy }: Pending): readonly Neighbour[] {
    const targets = new Map<string, Neighbour>();
    for (const neighbour of neighbours()) {
      const { tag, line } = neighbour;
      if (!seenBy.has(tag) && !targets.has(tag) && line.hasRoom && !item.isWith(neighbour)) targets.set(tag, neighbour);
    }
    return [...targets.values()];
  }

  function send(all: readonly Pending[]): void {
    const letters = new Map<Neighbour, PushItem[]>();
    for (const one of all) {
      const targets = targetsOf(one);
      const seenBy = [...targets.map(({ tag }) => tag), ...one.seenBy].slice(0, exchangeLimits.seenBy);
      const pushed = toPushItem(one.item, timer.now() - one.since, seenBy);
      for (const target of targets) letters.set(target, [...(letters.get(target) ?? []), pushed]);
    }
    for (const [neighbour, items] of letters) sendInParts(neighbour, items);
  }

  function flush(): void {
    isRelayDue = false;
    const all = [...pending.values()];
    pending.clear();
    send(all);
  }

  return {
    publish: (items) => send(items.map((item) => ({ item, since: timer.now(), seenBy: new Set() }))),
    relay(item, seenBy) {
      const one = { item, since: timer.now(), seenBy: new Set(seenBy) };
      // Among few everybody is joined with everybody, so that nearly always nobody is left to be told.
      if (targetsOf(one).length === 0) return;
      pending.set(item.key, one);
      if (isRelayDue) return;
      isRelayDue = true;
      const { least, most } = exchangeTimes.relay;
      timer.after(least + random() * (most - least), flush);
    },
    noteSeen(key, tags) {
      const one = pending.get(key);
      if (one) for (const tag of tags) one.seenBy.add(tag);
    },
    tell(neighbour, items) {
      sendInParts(
        neighbour,
        items.map((item) => toPushItem(item, 0, [])),
      );
    },
  };
}

function toPushItem({ kind, bytes, age }: NewItem, waited: number, seenBy: readonly string[]): PushItem {
  return { kind, bytes, age: kind === 'presence' ? Math.round(age + waited) : 0, seenBy };
}

/** What finds no room on a line is found missing by the next comparison. */
function sendInParts({ line }: Neighbour, items: readonly PushItem[]): void {
  let part: PushItem[] = [];
  let size = 0;
  for (const item of items) {
    const length = item.bytes.length + 4 * item.seenBy.length + 16;
    if (part.length > 0 && size + length > exchangeLimits.fullMessage) {
      line.send(encodeMessage({ kind: 'push', items: part }));
      [part, size] = [[], 0];
    }
    part.push(item);
    size += length;
  }
  if (part.length > 0) line.send(encodeMessage({ kind: 'push', items: part }));
}
