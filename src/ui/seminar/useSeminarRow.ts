import type { SeminarRow } from '../../storage/database.ts';
import { useSeminar } from './SeminarProvider.tsx';
import { useShelf } from './useShelf.ts';

/** What this device keeps of the seminar of the route, beside its content; null until it is read. */
export function useSeminarRow(): SeminarRow | null {
  const { id } = useSeminar();
  return useShelf().seminars?.find((row) => row.id === id) ?? null;
}
