import { useEffect, useState } from 'react';
import { whenIdle } from '../parts/whenIdle.ts';

/** How many of `count` things to show: as many as fill a screen at first, the rest bit by bit when the browser is idle. */
export function useGradually(count: number, step: number): number {
  const [shown, setShown] = useState(step);
  const isAll = shown >= count;
  useEffect(() => {
    if (isAll) return;
    return whenIdle(() => setShown(shown + step));
  }, [isAll, shown, step]);
  return Math.min(count, shown);
}
