import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import { createNewsWatch, type News, type NewsWatch, noNews } from '../../session/newsWatch.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { useSeminarRow } from '../seminar/useSeminarRow.ts';
import { useServices } from '../services.tsx';

const NewsContext = createContext<NewsWatch | null>(null);

/** Watches, over all screens of a seminar, what comes in while nobody looks. */
export function NewsProvider({ children }: { children: ReactNode }) {
  const seminar = useSeminar();
  const { seen } = useServices();
  const { isFacilitator } = useAccess();
  const row = useSeminarRow();
  const [watch, setWatch] = useState<NewsWatch | null>(null);
  const isRead = row !== null;
  const own = row?.group ?? null;
  // A facilitator who sits down with a group goes on with what has come in until then.
  const only = isFacilitator ? null : own;
  useEffect(() => {
    if (!isRead) return;
    const groups = only === null ? [] : [only];
    const made = createNewsWatch({ seminar, store: seen, groups: isFacilitator ? 'all' : groups });
    const follow = () => made.setVisible(document.visibilityState === 'visible');
    if (document.visibilityState === 'hidden') follow();
    const leave = () => made.setVisible(false);
    document.addEventListener('visibilitychange', follow);
    window.addEventListener('pagehide', leave);
    setWatch(made);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      window.removeEventListener('pagehide', leave);
      made.close();
    };
  }, [seminar, seen, isFacilitator, isRead, only]);
  return <NewsContext value={watch}>{children}</NewsContext>;
}

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
