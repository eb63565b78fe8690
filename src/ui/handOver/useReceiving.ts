import { useMemo, useRef, useState } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import type { PrioritiesAhead } from '../../domain/prioritiesAhead.ts';
import type { HandOver, Scanned } from '../../session/handOver.ts';
import type { Arrival } from '../../session/takeEntries.ts';
import { signalDone } from './signalDone.ts';

/** What the camera is at. */
export interface Receiving {
  /** Of the series that is being read; null between two. */
  readonly progress: { readonly known: number; readonly count: number } | null;
  readonly problem: Extract<Scanned, { kind: 'problem' }>['problem'] | 'notSaved' | null;
  /** What groups have put first whose answers have not come yet. */
  readonly ahead: readonly PrioritiesAhead[];
  /** Whether anything has come in since the camera was turned on. */
  readonly hasTaken: boolean;
  take(text: string): void;
}

/** Reads codes and tells what came in, with a sound and a buzz at the end of each series. */
export function useReceiving(
  handOver: HandOver | null,
  {
    onAhead,
    onArrival,
    onReceipt,
  }: {
    onAhead?: (priorities: PrioritiesAhead) => void;
    onArrival: (arrival: Arrival) => void;
    onReceipt?: () => void;
  },
): Receiving {
  const reader = useMemo(() => handOver?.createReader(), [handOver]);
  const [progress, setProgress] = useState<Receiving['progress']>(null);
  const [problem, setProblem] = useState<Receiving['problem']>(null);
  const [ahead, setAhead] = useState<Receiving['ahead']>([]);
  const [hasTaken, setTaken] = useState(false);
  /** The camera goes on seeing what was refused; that is told once. */
  const refused = useRef('');

  async function read(text: string): Promise<void> {
    if (!reader || text === refused.current) return;
    const scanned = await reader.take(text);
    switch (scanned.kind) {
      case 'nothing':
        return;
      case 'problem':
        refused.current = text;
        return setProblem(scanned.problem);
      case 'progress':
        setProblem(null);
        return setProgress(scanned);
      case 'ahead':
        leaveOut([scanned.priorities.group], scanned.priorities);
        return onAhead?.(scanned.priorities);
      case 'arrived':
        leaveOut(scanned.arrival.groups.map(({ group }) => group.id));
        finish(scanned.arrival.isWritten ? null : 'notSaved');
        return onArrival(scanned.arrival);
      case 'received':
        finish(null);
        onReceipt?.();
    }
  }

  /** Of a group there is one word, and none when its answers have come. */
  function leaveOut(groups: readonly GroupId[], ...more: readonly PrioritiesAhead[]): void {
    setAhead((earlier) => [...earlier.filter(({ group }) => !groups.includes(group)), ...more]);
  }

  function finish(next: Receiving['problem']): void {
    setProgress(null);
    setProblem(next);
    setTaken(true);
    signalDone();
  }

  return { progress, problem, ahead, hasTaken, take: (text) => void read(text).catch(() => finish('notSaved')) };
}
