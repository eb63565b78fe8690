import { useEffect, useRef } from 'react';
import { type ReadyLine, type ReadySummary, summaryOfReady } from '../../domain/readyCheck.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useSeminarRow } from '../seminar/useSeminarRow.ts';

/** Tells other devices what came of the check on this one, whenever that is something else, and whose table it is at. */
export function useTellingOthers(lines: readonly ReadyLine[]): void {
  const { others } = useSeminar();
  const group = useSeminarRow()?.group ?? null;
  const told = useRef<ReadySummary | null>(null);
  useEffect(() => {
    const summary = summaryOfReady(lines);
    const before = told.current;
    if (before?.fine === summary.fine && before.look.join() === summary.look.join()) return;
    told.current = summary;
    others.sayReady(summary);
  });
  useEffect(() => {
    if (group === null) return;
    others.say({ group, question: null });
    return () => others.say({ group: null, question: null });
  }, [others, group]);
}
