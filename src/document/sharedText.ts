import * as Y from 'yjs';
import { localOrigin } from './context.ts';
import { cutWhole } from './cutWhole.ts';
import { type TextChange, textChange } from './textChange.ts';

/** Longest text a point, an introduction or an instruction may have, in UTF-16 units. */
export const longestText = 20_000;

/** A text several people may write in at once. */
export interface SharedText {
  read(): string;
  /**
   * [D10] Makes the text read `next`, by the smallest change. What would make it longer than
   * `longestText` is left out of what is put in; words that stand already are never cut.
   */
  edit(next: string): void;
  /** Told of each change in order. Where it lies is worked out for whoever asks, at once: it takes a look at the whole text. */
  subscribe(listener: (changes: () => readonly TextChange[]) => void): () => void;
}

/** A text whose document may be built anew (SPEC D27). */
export interface RenewableText {
  /** Where the text lies now; null when it is not there any more. */
  now(): Y.Text | null;
  subscribe(listener: () => void): () => void;
}

export function createSharedText(first: Y.Text, renewable: RenewableText | null = null): SharedText {
  const now = () => renewable?.now() ?? first;
  return {
    read: () => now().toString(),
    edit(next) {
      const text = now();
      const before = text.toString();
      const change = textChange(before, next.toWellFormed());
      if (!change) return;
      const room = Math.max(0, longestText - (before.length - change.removed));
      const inserted = cutWhole(change.inserted, room);
      const write = () => {
        if (change.removed > 0) text.delete(change.at, change.removed);
        if (inserted) text.insert(change.at, inserted);
      };
      if (text.doc) text.doc.transact(write, localOrigin);
    },
    subscribe(listener) {
      const observer = (event: Y.YTextEvent) => listener(() => toTextChanges(event.delta));
      let observed = now();
      observed.observe(observer);
      const stop = renewable?.subscribe(() => {
        const before = observed.toString();
        observed.unobserve(observer);
        observed = now();
        observed.observe(observer);
        const change = textChange(before, observed.toString());
        if (change) listener(() => [change]);
      });
      return () => {
        stop?.();
        observed.unobserve(observer);
      };
    },
  };
}

/** A new text with these words, not yet part of a document. */
export function newText(words: string): Y.Text {
  return new Y.Text(cutWhole(words, longestText));
}

function toTextChanges(delta: Y.YTextEvent['delta']): TextChange[] {
  const changes: TextChange[] = [];
  let at = 0;
  for (const part of delta) {
    if (part.retain !== undefined) at += part.retain;
    else if (part.delete !== undefined) changes.push({ at, removed: part.delete, inserted: '' });
    else if (typeof part.insert === 'string') {
      changes.push({ at, removed: 0, inserted: part.insert });
      at += part.insert.length;
    }
  }
  return changes;
}
