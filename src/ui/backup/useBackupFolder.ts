import { useEffect, useState } from 'react';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useSeminarRow } from '../seminar/useSeminarRow.ts';
import { useServices } from '../services.tsx';
import { chooseFolder, mayWriteIn } from './backupFolder.ts';
import { useFolderCopy } from './useFolderCopy.ts';

/** The folder that copies of the seminar of the route are kept in. */
export interface BackupFolder {
  readonly folder: FileSystemDirectoryHandle | null;
  /** `closed`: the browser wants to be asked again; `failed`: the last copy could not be written. */
  readonly state: 'open' | 'closed' | 'failed';
  choose(): Promise<void>;
  /** Asks the browser for the folder again, within a press. */
  reopen(): Promise<void>;
  leave(): Promise<void>;
}

export function useBackupFolder(): BackupFolder {
  const { shelf } = useServices();
  const { id } = useSeminar();
  const folder = useSeminarRow()?.backupFolder ?? null;
  const copyTo = useFolderCopy();
  const [state, setState] = useState<BackupFolder['state']>('open');
  useEffect(() => {
    if (!folder) return;
    let isLeft = false;
    mayWriteIn(folder).then(
      (may) => isLeft || setState(may ? 'open' : 'closed'),
      () => isLeft || setState('closed'),
    );
    return () => {
      isLeft = true;
    };
  }, [folder]);
  const writeTo = async (handle: FileSystemDirectoryHandle) => {
    try {
      await copyTo(handle);
      setState('open');
    } catch {
      setState('failed');
    }
  };
  return {
    folder,
    state,
    async choose() {
      const chosen = await chooseFolder().catch(() => null);
      if (!chosen) return;
      await shelf.setBackupFolder(id, chosen);
      await writeTo(chosen);
    },
    async reopen() {
      if (folder && (await mayWriteIn(folder, true).catch(() => false))) await writeTo(folder);
    },
    leave: () => shelf.setBackupFolder(id, null),
  };
}
