import { useEffect, useRef } from 'react';
import { type ReadyLine, type ReadySummary, summaryOfReady } from '../../domain/readyCheck.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useSeminarRow } from '../seminar/useSeminarRow.ts';
import { useServices } from '../services.tsx';

/** Keeps what came of the check on this device and tells others, whenever that is something else, and whose table it is at. */
export function useTellingOthers(lines: readonly ReadyLine[]): void {
  const { id, others } = useSeminar();
  const { memos, now } = useServices();
  const group = useSeminarRow()?.group ?? null;
  const told = useRef<ReadySummary | null>(null);
  useEffect(() => {
    const summary = summaryOfReady(lines, now());
    const before = told.current;
    if (before?.fine === summary.fine && before.look.join() === summary.look.join()) return;
    told.current = summary;
    others.sayReady(summary);
    // Where it cannot be kept it is told in this visit only.
    memos.write(id, 'ownCheck', JSON.stringify(summary)).catch(() => undefined);
  });
  useEffect(() => {
    if (group === null) return;
    others.say({ group, question: null });
    return () => others.say({ group: null, question: null });
  }, [others, group]);
}
