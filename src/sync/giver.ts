import type { Bytes } from '../feed/bytes.ts';
import type { EntryPlace } from '../feed/outcome.ts';
import { type EntryIndex, prefixOf } from './entryIndex.ts';
import type { EntrySource } from './entrySource.ts';
import { exchangeLimits } from './exchangeLimits.ts';
import { encodeMessage, type FeedWant, type Message } from './messages.ts';
import type { Neighbour } from './neighbour.ts';

/** Entries read from the disk at once. */
const readAtOnce = 64;

/** Answers requests for entries, as fast as the line takes them; a new request ends the one before. */
export interface Giver {
  give(neighbour: Neighbour, id: number, wants: readonly FeedWant[]): Promise<void>;
}

export function createGiver(source: EntrySource, index: EntryIndex): Giver {
  const current = new WeakMap<Neighbour, number>();

  /** False when there is nobody left who wants it. */
  async function send(neighbour: Neighbour, give: Extract<Message, { kind: 'give' }>): Promise<boolean> {
    if (!(await neighbour.line.untilRoom()) || current.get(neighbour) !== give.id) return false;
    return neighbour.line.send(encodeMessage(give));
  }

  /** Gives until there is no more, the answer is full, or nobody wants it. */
  async function answer(neighbour: Neighbour, id: number, wants: readonly FeedWant[]): Promise<void> {
    current.set(neighbour, id);
    const places = wants.flatMap((want) => placesFor(index, want));
    let entries: Bytes[] = [];
    let [total, gathered, part] = [0, 0, 0];
    for (let at = 0; at < places.length; at += readAtOnce) {
      for (const { bytes } of await source.read(places.slice(at, at + readAtOnce))) {
        if (gathered > 0 && gathered + bytes.length > exchangeLimits.fullMessage) {
          if (!(await send(neighbour, { kind: 'give', id, part, state: 'goesOn', entries }))) return;
          [entries, gathered, part] = [[], 0, part + 1];
        }
        if (total > 0 && total + bytes.length > exchangeLimits.given) {
          await send(neighbour, { kind: 'give', id, part, state: 'cut', entries });
          return;
        }
        entries.push(new Uint8Array(bytes));
        gathered += bytes.length;
        total += bytes.length;
      }
    }
    await send(neighbour, { kind: 'give', id, part, state: 'complete', entries });
  }

  return {
    // Where the disk cannot be read, no answer comes.
    give: (neighbour, id, wants) => answer(neighbour, id, wants).catch(() => undefined),
  };
}

function placesFor(index: EntryIndex, want: FeedWant): readonly EntryPlace[] {
  if (want.form === 'after') return index.between(want, want.seq + 1, Number.MAX_SAFE_INTEGER);
  const listed = new Set(want.prefixes);
  return index.between(want, want.from, want.to).filter(({ hash }) => !listed.has(prefixOf(hash)));
}
