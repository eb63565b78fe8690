import { useEffect, useState } from 'react';
import { createHandOver, type HandOver } from '../../session/handOver.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';

/** Handing over and taking in for the seminar of the route; null while its keys are made. */
export function useHandOver(): HandOver | null {
  const seminar = useSeminar();
  const [handOver, setHandOver] = useState<HandOver | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let isLeft = false;
    createHandOver(seminar).then(
      (made) => isLeft || setHandOver(made),
      (error: unknown) => isLeft || setFailure({ error }),
    );
    return () => {
      isLeft = true;
    };
  }, [seminar]);
  if (failure) throw failure.error;
  return handOver;
}
