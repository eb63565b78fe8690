import { useEffect, useState } from 'react';
import type { PlenaryDoc } from '../../document/plenaryDoc.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';

/** The document of the plenary, without any groups; null until it is open. Throws what kept it from being read. */
export function usePlenaryDoc(): PlenaryDoc | null {
  const seminar = useSeminar();
  const [doc, setDoc] = useState<PlenaryDoc | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let isLeft = false;
    seminar.openPlenary().then(
      (opened) => isLeft || setDoc(opened),
      (error: unknown) => isLeft || setFailure({ error }),
    );
    return () => {
      isLeft = true;
    };
  }, [seminar]);
  if (failure) throw failure.error;
  return doc;
}
