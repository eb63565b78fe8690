import { useEffect, useState } from 'react';
import { createPairDevices, type PairDevices } from '../../session/pairDevices.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';

/** Pairing for the seminar of the route; null while its keys are made. */
export function usePairDevices(): PairDevices | null {
  const seminar = useSeminar();
  const [pair, setPair] = useState<PairDevices | null>(null);
  useEffect(() => {
    let isLeft = false;
    createPairDevices(seminar).then(
      (made) => isLeft || setPair(made),
      // Without keys nothing of the seminar could be read either.
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [seminar]);
  return pair;
}
