import { useEffect, useState } from 'react';
import type { CodeSeries } from '../../session/handOver.ts';

/** `tooMuch`: more than a camera would take in a reasonable time. */
export type SeriesState = CodeSeries | 'making' | 'tooMuch' | 'failed';

/** The series that `make` makes; made anew when `make` is another function, or `attempt` another number. */
export function useSeries(make: () => Promise<CodeSeries | null>, attempt: number): SeriesState {
  const [state, setState] = useState<SeriesState>('making');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt makes the same thing once more.
  useEffect(() => {
    let isLeft = false;
    setState('making');
    make().then(
      (series) => isLeft || setState(series ?? 'tooMuch'),
      () => isLeft || setState('failed'),
    );
    return () => {
      isLeft = true;
    };
  }, [make, attempt]);
  return state;
}
