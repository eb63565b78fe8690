import { useCallback } from 'react';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { fileNameOf } from '../seminar/saveSeminarToFile.ts';
import { useServices } from '../services.tsx';
import { writeInFolder } from './backupFolder.ts';

/** Writes a checked copy of the seminar of the route in a folder, and remembers when; rejects when it could not. */
export function useFolderCopy(): (folder: FileSystemDirectoryHandle) => Promise<void> {
  const { shelf, checkedFile } = useServices();
  const seminar = useSeminar();
  return useCallback(
    async (folder) => {
      const { title, date } = seminar.plan.snapshot();
      await writeInFolder(folder, `${fileNameOf(title, date)}.langbord`, await checkedFile(seminar));
      await shelf.setFileSaved(seminar.id).catch(() => undefined);
    },
    [seminar, shelf, checkedFile],
  );
}
