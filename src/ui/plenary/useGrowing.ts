import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from '../parts/whenIdle.ts';

/** As many rows as fill a tall screen, and how many come at a time after that. */
const first = 40;
const step = 80;

/** How many of a long list to draw now: the first at once, the rest when the browser has nothing else to do. */
export function useGrowing(total: number): number {
  const [limit, setLimit] = useState(first);
  const isWhole = limit >= total;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step asks for the next.
  useEffect(() => {
    if (isWhole) return;
    return whenIdle(() => startTransition(() => setLimit((now) => now + step)));
  }, [isWhole, limit]);
  return limit;
}
