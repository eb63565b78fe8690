import { useCallback, useEffect, useState } from 'react';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import type { HistoryEntry, HistorySubject } from './historySubject.ts';

/** A history is told anew this long (ms) after a change, when what was written has been sealed. */
const calm = 2_000;

interface HistoryEntries {
  /** Oldest first; null until they are read. */
  readonly entries: readonly HistoryEntry[] | null;
  readonly hasFailed: boolean;
  readAgain(): void;
}

/** The history of a document, now and as it goes on. */
export function useHistoryEntries({
  scope,
  subscribe,
}: Pick<HistorySubject<unknown>, 'scope' | 'subscribe'>): HistoryEntries {
  const { history } = useSeminar();
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn reads anew.
  useEffect(() => {
    let isLeft = false;
    history.of(scope).then(
      (told) => {
        if (isLeft) return;
        setEntries(told);
        setFailed(false);
      },
      () => isLeft || setFailed(true),
    );
    return () => {
      isLeft = true;
    };
  }, [history, scope, turn]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setTurn((before) => before + 1), calm);
    };
    // What an earlier visit left is sealed a while after the seminar was opened.
    const stops = [subscribe(readSoon), history.subscribe(readSoon)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [subscribe, history]);
  return { entries, hasFailed, readAgain: useCallback(() => setTurn((before) => before + 1), []) };
}
