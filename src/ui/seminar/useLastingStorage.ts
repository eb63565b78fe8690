import { useEffect } from 'react';
import { useServices } from '../services.tsx';
import { useSeminar } from './SeminarProvider.tsx';

/** Asks the browser to keep what is stored, once, after a person's first real input; the front page shows the answer. */
export function useLastingStorage(): void {
  const { storageStatus } = useServices();
  const { saving } = useSeminar();
  useEffect(() => {
    const stop = saving.subscribe(() => {
      if (saving.state().kind !== 'saving') return;
      stop();
      void storageStatus.read().then((status) => {
        if (status.isPersistent === false) void storageStatus.askToPersist();
      });
    });
    return stop;
  }, [saving, storageStatus]);
}
