import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from '../parts/whenIdle.ts';

/** As many rows as fill a tall screen, and how many come at a time after that. */
const first = 40;
const step = 80;

/**
 * How many of a long list to draw now: the first at once, the rest when the browser has nothing else to do. With another `of`, such
 * as what the list is filtered by, it starts anew: hundreds of rows that come back at once would keep the next key waiting.
 */
export function useGrowing(total: number, of?: unknown): number {
  const [grown, setGrown] = useState({ of, limit: first });
  const limit = grown.of === of ? grown.limit : first;
  const isWhole = limit >= total;
  useEffect(() => {
    if (isWhole) return;
    return whenIdle(() => startTransition(() => setGrown({ of, limit: limit + step })));
  }, [isWhole, limit, of]);
  return limit;
}
