import type { SeatCount } from '../domain/plan.ts';
import { type LikeWords, likeWords } from './likeWords.ts';

/** A theme as the table tells of it, while posts are sorted under it. */
export interface FoundTheme {
  /** What posts call it: "Tema 2" is 2. */
  readonly number: number;
  readonly title: string;
  readonly introduction: string;
  readonly instructions: string;
  readonly questions: readonly FoundQuestion[];
}

export interface FoundQuestion {
  readonly number: number;
  readonly text: string;
  readonly seats: SeatCount;
  /** The words that people may repeat over their answer: those of the whole question, and those of its first sentence. */
  readonly like: readonly LikeWords[];
}

export function foundQuestion(number: number, text: string, seats: SeatCount = 0): FoundQuestion {
  const first = /^.*?\?/su.exec(text)?.[0] ?? text;
  return {
    number,
    text,
    seats,
    like: first.length < text.length ? [likeWords(first), likeWords(text)] : [likeWords(text)],
  };
}
