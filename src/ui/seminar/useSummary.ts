import { useEffect } from 'react';
import { keepSummary } from '../../session/keepSummary.ts';
import { whenIdle } from '../parts/whenIdle.ts';
import { useServices } from '../services.tsx';
import { useSeminar } from './SeminarProvider.tsx';

/** Keeps what the front page says of the seminar of the route up to date. */
export function useSummary(): void {
  const { shelf } = useServices();
  const seminar = useSeminar();
  useEffect(() => {
    // It begins with asking the disk, which the first screen need not wait for.
    let stop = whenIdle(() => {
      stop = keepSummary(seminar, shelf);
    });
    return () => stop();
  }, [seminar, shelf]);
}
