import { useEffect, useRef } from 'react';
import { type ReadyLine, type ReadySummary, summaryOfReady } from '../../domain/readyCheck.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';

/** Tells other devices what came of the check on this one, whenever that is something else. */
export function useTellingOthers(lines: readonly ReadyLine[]): void {
  const { others } = useSeminar();
  const told = useRef<ReadySummary | null>(null);
  useEffect(() => {
    const summary = summaryOfReady(lines);
    const before = told.current;
    if (before?.fine === summary.fine && before.look.join() === summary.look.join()) return;
    told.current = summary;
    others.sayReady(summary);
  });
}
