import { type Rank, ranks } from '../../domain/group.ts';
import type { Arrival } from './writingDesk.ts';

/** What a key means in a point. */
export type PointKey =
  | { readonly kind: 'split' | 'indent' | 'outdent' | 'backspace' | 'moveUp' | 'moveDown' | 'release' }
  | { readonly kind: 'goUp' | 'goDown' }
  | { readonly kind: 'seat'; readonly rank: Rank };

/** The parts of a keyboard event that count. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/** Where the key was pressed. */
export interface KeyPlace {
  readonly arrival: Arrival;
  readonly isSubpoint: boolean;
  /** The line that waits for a first letter. */
  readonly isNewLine: boolean;
  /** The caret stands before the first letter with nothing selected. */
  readonly isAtStart: boolean;
}

/** What the app does with a key; null leaves it to the browser. Letters being composed are never disturbed. */
export function pointKeyOf(press: KeyPress, place: KeyPlace): PointKey | null {
  if (press.isComposing || press.ctrlKey || press.metaKey) return null;
  if (press.altKey) return altKeyOf(press);
  switch (press.key) {
    case 'Enter':
      return press.shiftKey ? null : { kind: 'split' };
    case 'Tab':
      return tabKeyOf(press, place);
    case 'Backspace':
      return place.isAtStart ? { kind: 'backspace' } : null;
    case 'Escape':
      return { kind: 'release' };
    case 'ArrowUp':
      return press.shiftKey ? null : { kind: 'goUp' };
    case 'ArrowDown':
      return press.shiftKey ? null : { kind: 'goDown' };
    default:
      return null;
  }
}

function altKeyOf(press: KeyPress): PointKey | null {
  if (press.shiftKey) return null;
  if (press.key === 'ArrowUp') return { kind: 'moveUp' };
  if (press.key === 'ArrowDown') return { kind: 'moveDown' };
  // By place on the keyboard: Alt and a digit gives another letter on many keyboards.
  const rank = ranks.find((candidate) => press.code === `Digit${candidate}` || press.code === `Numpad${candidate}`);
  return rank ? { kind: 'seat', rank } : null;
}

function tabKeyOf(press: KeyPress, place: KeyPlace): PointKey | null {
  if (place.arrival === 'tab') return null;
  if (place.isNewLine) return place.arrival === 'placed' && !press.shiftKey ? { kind: 'indent' } : null;
  if (press.shiftKey) return place.isSubpoint ? { kind: 'outdent' } : null;
  return place.isSubpoint ? null : { kind: 'indent' };
}
