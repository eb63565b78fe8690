import { useCallback } from 'react';
import type { OpenSeminar } from '../../session/openSeminar.ts';
import { useServices } from '../services.tsx';
import { saveSeminarToFile } from './saveSeminarToFile.ts';

/**
 * Saves an open seminar to a file that was opened again and is whole, and remembers on this device that it was; rejects when no
 * such file could be made. `inNeed`: the disk has failed, and a file that lacks something is better than none.
 */
export function useSaveToFile(inNeed = false): (seminar: OpenSeminar) => Promise<void> {
  const { shelf, checkedFile } = useServices();
  return useCallback(
    async (seminar) => {
      await saveSeminarToFile(seminar, inNeed ? undefined : checkedFile);
      // There is a file, also where it could not be remembered.
      await shelf.setFileSaved(seminar.id).catch(() => undefined);
    },
    [shelf, checkedFile, inNeed],
  );
}
