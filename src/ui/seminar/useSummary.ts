import { useEffect } from 'react';
import { keepSummary } from '../../session/keepSummary.ts';
import { useServices } from '../services.tsx';
import { useSeminar } from './SeminarProvider.tsx';

/** Keeps what the front page says of the seminar of the route up to date. */
export function useSummary(): void {
  const { shelf } = useServices();
  const seminar = useSeminar();
  useEffect(() => keepSummary(seminar, shelf), [seminar, shelf]);
}
