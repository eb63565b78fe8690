import { useEffect } from 'react';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { mayWriteIn } from './backupFolder.ts';
import { keepFolderCopy } from './keepFolderCopy.ts';
import { useFolderCopy } from './useFolderCopy.ts';

/** Keeps the copy in the folder up to date while the seminar is open in this tab, where the browser still allows it. Shows nothing. */
export function FolderKeeper({ folder }: { folder: FileSystemDirectoryHandle }) {
  const seminar = useSeminar();
  const copyTo = useFolderCopy();
  useEffect(() => {
    let lastSum = '';
    return keepFolderCopy(seminar, async () => {
      try {
        // A file ends with its checksum. Much that is told here changes nothing in it: who comes and goes, say.
        const sum = (await seminar.toFile()).slice(-32).join();
        if (sum === lastSum || !(await mayWriteIn(folder))) return;
        await copyTo(folder);
        lastSum = sum;
      } catch {
        // The time of the last copy, which is shown, does not move on; what is written is on this device all the same.
      }
    });
  }, [seminar, folder, copyTo]);
  return null;
}
