import { useCallback } from 'react';
import type { OpenSeminar } from '../../session/openSeminar.ts';
import { useServices } from '../services.tsx';
import { saveSeminarToFile } from './saveSeminarToFile.ts';

/** Saves an open seminar to a file, and remembers on this device that it was; rejects when no file could be made. */
export function useSaveToFile(): (seminar: OpenSeminar) => Promise<void> {
  const { shelf } = useServices();
  return useCallback(
    async (seminar) => {
      await saveSeminarToFile(seminar);
      // There is a file, also where it could not be remembered.
      await shelf.setFileSaved(seminar.id).catch(() => undefined);
    },
    [shelf],
  );
}
