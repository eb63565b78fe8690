import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import type { News, NewsWatch } from '../../session/newsWatch.ts';
import { OnceSettled } from '../parts/OnceSettled.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { useSeminarRow } from '../seminar/useSeminarRow.ts';
import { useServices } from '../services.tsx';

const NewsContext = createContext<NewsWatch | null>(null);

/** Watches, over all screens of a seminar, what comes in while nobody looks. */
export function NewsProvider({ children }: { children: ReactNode }) {
  const [watch, setWatch] = useState<NewsWatch | null>(null);
  return (
    <NewsContext value={watch}>
      {/* Without it there is only no list of news. */}
      <OnceSettled>
        <Watching onWatch={setWatch} />
      </OnceSettled>
      {children}
    </NewsContext>
  );
}

function Watching({ onWatch }: { onWatch: (watch: NewsWatch) => void }) {
  const seminar = useSeminar();
  const { seen } = useServices();
  const { isFacilitator } = useAccess();
  const row = useSeminarRow();
  const isRead = row !== null;
  const own = row?.group ?? null;
  // A facilitator who sits down with a group goes on with what has come in until then.
  const only = isFacilitator ? null : own;
  useEffect(() => {
    if (!isRead) return;
    const groups = only === null ? [] : [only];
    let stop: (() => void) | null = () => undefined;
    const start = async () => {
      const { createNewsWatch } = await import('../../session/newsWatch.ts');
      if (stop === null) return;
      const made = createNewsWatch({ seminar, store: seen, groups: isFacilitator ? 'all' : groups });
      stop = followVisibility(made);
      onWatch(made);
    };
    // Where its code cannot be fetched there is no news.
    start().catch(() => undefined);
    return () => {
      stop?.();
      stop = null;
    };
  }, [seminar, seen, isFacilitator, isRead, only, onWatch]);
  return null;
}

/** Tells the watch whether the page is seen, until the returned function is called, which closes it. */
function followVisibility(watch: NewsWatch): () => void {
  const follow = () => watch.setVisible(document.visibilityState === 'visible');
  if (document.visibilityState === 'hidden') follow();
  const leave = () => watch.setVisible(false);
  document.addEventListener('visibilitychange', follow);
  window.addEventListener('pagehide', leave);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    window.removeEventListener('pagehide', leave);
    watch.close();
  };
}

const noNews: News = { plan: null, groups: [] };
const nothing = () => () => undefined;

/** What has come in, and how to take note of it. */
export function useNews(): { readonly news: News; dismiss(): void } {
  const watch = useContext(NewsContext);
  const news = useSyncExternalStore(watch?.subscribe ?? nothing, watch?.state ?? (() => noNews));
  return { news, dismiss: () => watch?.dismiss() };
}

/** Says that a group's board is on the screen, as long as the caller is. */
export function useLookingAt(group: GroupId): void {
  const watch = useContext(NewsContext);
  useEffect(() => {
    watch?.lookAt(group);
    return () => watch?.lookAt(null);
  }, [watch, group]);
}
