import { useEffect, useState } from 'react';
import type { Plenary } from '../../domain/plenary/plenary.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';

/** What is gathered and decided, as it is now; null until it has been read. Throws what kept it from being read. */
export function usePlenaryNow(): Plenary | null {
  const seminar = useSeminar();
  const [plenary, setPlenary] = useState<Plenary | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let isLeft = false;
    let stop: (() => void) | undefined;
    seminar.openPlenary().then(
      (doc) => {
        if (isLeft) return;
        stop = doc.subscribe(() => setPlenary(doc.snapshot()));
        setPlenary(doc.snapshot());
      },
      (error: unknown) => isLeft || setFailure({ error }),
    );
    return () => {
      isLeft = true;
      stop?.();
    };
  }, [seminar]);
  if (failure) throw failure.error;
  return plenary;
}
