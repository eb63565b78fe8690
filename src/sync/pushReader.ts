import type { EntryIntake } from './entryIntake.ts';
import { feedKeyOf } from './feedHead.ts';
import type { HoldBook } from './holdBook.ts';
import type { PushItem } from './messages.ts';
import type { Neighbour } from './neighbour.ts';
import type { Hearing, PresenceBook } from './presenceBook.ts';
import type { Puller } from './puller.ts';
import type { Spreader } from './spreader.ts';
import { holdItem, presenceItem, recordKey } from './spreadItems.ts';

/** Takes what a neighbour says unasked, and passes on what is new. */
export interface PushReader {
  /** False when no honest peer sends such. */
  read(neighbour: Neighbour, items: readonly PushItem[]): Promise<boolean>;
}

export interface PushReaderOptions {
  readonly intake: EntryIntake;
  readonly puller: Puller;
  readonly spreader: Spreader;
  readonly presence: PresenceBook;
  readonly holds: HoldBook;
  readonly now: () => number;
  /** Ms since 1970, a label. */
  readonly clock: () => number;
  readonly onTooMuch: () => void;
  /** Somebody has said something new. */
  readonly onWord: () => void;
}

export function createPushReader(options: PushReaderOptions): PushReader {
  const { intake, puller, spreader, presence, holds, now, clock, onTooMuch, onWord } = options;

  async function readEntries(neighbour: Neighbour, items: readonly PushItem[]): Promise<boolean> {
    const entries = items.map(({ bytes, seenBy }) => ({ bytes, seenBy: [...seenBy, neighbour.tag] }));
    const results = await intake.take(entries, 'pushed', neighbour.lineKind);
    if (!results || results.some(({ reception }) => reception === 'invalid')) return false;
    const heads = results.flatMap(({ place: { device, scope, seq } }) => {
      const known = neighbour.known.get(feedKeyOf({ device, scope }));
      return known && known.seq >= seq ? [] : [{ device, scope, seq, sum: null }];
    });
    if (heads.length > 0) puller.learn(neighbour, heads, 0);
    return true;
  }

  function hear({ kind, bytes, age }: PushItem): Promise<Hearing> {
    return kind === 'presence' ? presence.hear(bytes, age) : holds.hear({ bytes, heardAt: clock() });
  }

  async function readRecord(neighbour: Neighbour, item: PushItem): Promise<boolean> {
    if (!neighbour.rates.records.take(1, now())) return true;
    const seenBy = [...item.seenBy, neighbour.tag];
    spreader.noteSeen(recordKey(item.bytes), seenBy);
    const hearing = await hear(item);
    if (hearing !== 'new') return hearing !== 'false';
    spreader.relay(item.kind === 'presence' ? presenceItem(item.bytes, item.age) : holdItem(item.bytes), seenBy);
    onWord();
    return true;
  }

  return {
    async read(neighbour, items) {
      const size = items.reduce((sum, { bytes }) => sum + bytes.length, 0);
      if (!neighbour.rates.pushedBytes.take(size, now())) {
        onTooMuch();
        return true;
      }
      const entries = items.filter(({ kind }) => kind === 'entry');
      if (entries.length > 0 && !(await readEntries(neighbour, entries))) return false;
      for (const item of items) {
        if (item.kind !== 'entry' && !(await readRecord(neighbour, item))) return false;
      }
      return true;
    },
  };
}
