import type { DeviceId } from '../domain/ids.ts';
import type { Receipt } from './holdBook.ts';
import type { CheckedDevice, Presence } from './presenceBook.ts';

/** What the exchange knows of others. The same object until something in it is different. */
export interface ExchangeState {
  /** Devices at the other end of a line, in a steady order. */
  readonly inReach: readonly DeviceId[];
  /** Who is in the seminar, in reach or by way of others; this visit is not among them. */
  readonly present: readonly Presence[];
  /** Which of them have done the ready check, and what came of it. */
  readonly checked: readonly CheckedDevice[];
  /** What each facilitator's device has said it holds. */
  readonly receipts: readonly Receipt[];
  /** Feeds that others have more of and that are being fetched. */
  readonly lacking: number;
  /** The scopes of these feeds, each once, in a steady order. */
  readonly lackingScopes: readonly string[];
}

export interface ExchangeView {
  /** Something may be different. */
  changed(): void;
  state(): ExchangeState;
  subscribe(listener: () => void): () => void;
}

export function createExchangeView(read: () => ExchangeState): ExchangeView {
  const listeners = new Set<() => void>();
  let state: ExchangeState = { inReach: [], present: [], checked: [], receipts: [], lacking: 0, lackingScopes: [] };
  return {
    changed() {
      const next = read();
      if (isSame(state, next)) return;
      state = next;
      for (const listener of listeners) listener();
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function isSame(a: ExchangeState, b: ExchangeState): boolean {
  return (
    a.lacking === b.lacking &&
    areSame(a.lackingScopes, b.lackingScopes, (one, other) => one === other) &&
    areSame(a.inReach, b.inReach, (one, other) => one === other) &&
    areSame(a.receipts, b.receipts, (one, other) => one === other) &&
    areSame(a.checked, b.checked, isSameCheck) &&
    areSame(
      a.present,
      b.present,
      (one, other) => one.device === other.device && one.group === other.group && one.question === other.question,
    )
  );
}

/** Words tell the time in whole minutes, so that of one check differs a little from word to word. */
const sameTime = 3 * 60_000;

function isSameCheck(one: CheckedDevice, other: CheckedDevice): boolean {
  const isSameOutcome = one.fine === other.fine && one.look.join() === other.look.join();
  return one.device === other.device && isSameOutcome && Math.abs(one.at - other.at) < sameTime;
}

function areSame<Item>(a: readonly Item[], b: readonly Item[], isEqual: (a: Item, b: Item) => boolean): boolean {
  return a.length === b.length && a.every((item, at) => b[at] !== undefined && isEqual(item, b[at]));
}
