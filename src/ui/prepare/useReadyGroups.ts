import { useCallback, useEffect, useRef, useState } from 'react';
import type { NewGroup } from '../../session/seminarLibrary.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useServices } from '../services.tsx';

/** Groups without a name yet, kept ready. */
const readyAhead = 12;

/** Hands over so many new groups: within the call when they are ready, soon after when not. */
export type TakeGroups = (count: number, use: (groups: readonly NewGroup[]) => void) => void;

/**
 * New groups for this seminar. Their ids take a moment to make, and a name that is still in its line when the
 * page is left must be written within that event: so some are made ahead.
 */
export function useReadyGroups(): TakeGroups {
  const { newGroup } = useServices();
  const { id } = useSeminar();
  const ready = useRef<NewGroup[]>([]);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const make = useCallback(
    (count: number) => Promise.all(Array.from({ length: count }, () => newGroup(id))),
    [newGroup, id],
  );
  const makeReady = useCallback(() => {
    make(Math.max(0, readyAhead - ready.current.length)).then(
      (groups) => ready.current.push(...groups),
      // Nobody has asked for these yet; whoever does is told.
      () => undefined,
    );
  }, [make]);
  useEffect(makeReady, [makeReady]);
  if (failure) throw failure.error;
  return useCallback(
    (count, use) => {
      if (ready.current.length < count) {
        make(count)
          .then(use)
          .catch((error: unknown) => setFailure({ error }));
      } else use(ready.current.splice(0, count));
      makeReady();
    },
    [make, makeReady],
  );
}
