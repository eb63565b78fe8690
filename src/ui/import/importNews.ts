import { create } from 'zustand';
import type { SeminarId } from '../../domain/ids.ts';

/** What an old board brought into the seminar that was made of it, until somebody has seen it. */
export interface ImportNews {
  readonly seminar: SeminarId;
  readonly posts: number;
  readonly groups: number;
  readonly points: number;
  readonly notes: number;
}

export const useImportNews = create<{ readonly news: ImportNews | null }>(() => ({ news: null }));

/** Tells the screens of a seminar what came in; null when they have told it. */
export function tellImport(news: ImportNews | null): void {
  useImportNews.setState({ news });
}
