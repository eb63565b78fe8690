import { create } from 'zustand';
import type { SeminarId } from '../../domain/ids.ts';
import type { Arrival } from '../../session/takeEntries.ts';

/** What came into a seminar by a file that was opened, until somebody has seen it. */
export interface ArrivalNews {
  readonly seminar: SeminarId;
  readonly arrival: Arrival;
}

export const useArrivalNews = create<{ readonly news: ArrivalNews | null }>(() => ({ news: null }));

/** Tells the screens of a seminar what a file has brought; null when they have told it. */
export function tellArrival(news: ArrivalNews | null): void {
  useArrivalNews.setState({ news });
}
