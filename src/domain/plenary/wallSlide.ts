import type { QuestionId, VenueId } from '../ids.ts';
import type { Where } from '../run.ts';
import type { RankingColumn } from './rankClusters.ts';

/** What the screen on the wall shows now. It names things; the words and figures are read where it hangs. */
export type WallSlide =
  /** The seminar's name, and nothing else. */
  | { readonly kind: 'idle' }
  /** The code to join by. */
  | { readonly kind: 'join' }
  /** The theme people are pointed at, its questions, the clock, and the last message. */
  | { readonly kind: 'theme' }
  /** The room's own 1–3, third first: so many of them are uncovered. */
  | {
      readonly kind: 'result';
      readonly question: QuestionId;
      readonly venue: VenueId | null;
      readonly uncovered: number;
    }
  | { readonly kind: 'clusters'; readonly question: QuestionId }
  | {
      readonly kind: 'ranking';
      readonly question: QuestionId;
      readonly venue: VenueId | null;
      readonly by: RankingColumn;
    }
  /** How many have voted, and when the vote is closed, what it came to. */
  | { readonly kind: 'vote'; readonly question: QuestionId; readonly venue: VenueId | null }
  | { readonly kind: 'map' }
  | { readonly kind: 'decisions' };

export type WallSlideKind = WallSlide['kind'];

/**
 * What facilitators have put on walls, and where: at a venue what hangs there; for all, what hangs everywhere, and then what a venue has
 * of its own. Nothing where nobody has said.
 */
export function slidesNow(
  wall: ReadonlyMap<Where, WallSlide>,
  venue: VenueId | null,
): readonly (readonly [Where, WallSlide])[] {
  if (venue !== null) return wall.has(venue) || wall.has('everywhere') ? [[venue, slideAt(wall, venue)]] : [];
  return [...wall].sort(([a], [b]) => Number(b === 'everywhere') - Number(a === 'everywhere'));
}

/** Whether two slides are of the same: the same kind, question and venue, however far they are uncovered. */
export function isSameSlide(a: WallSlide, b: WallSlide): boolean {
  const of = (slide: WallSlide) => [slide.kind, 'question' in slide && slide.question, 'venue' in slide && slide.venue];
  const others = of(b);
  return of(a).every((each, index) => each === others[index]);
}

/** What is on the wall at a venue: its own before everybody's; quiet when nobody has said. */
export function slideAt(wall: ReadonlyMap<Where, WallSlide>, venue: VenueId | null): WallSlide {
  return (venue ? wall.get(venue) : undefined) ?? wall.get('everywhere') ?? { kind: 'idle' };
}
