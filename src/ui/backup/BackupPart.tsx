import './backup.css';
import { useId, useState } from 'react';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useMoment } from '../parts/useMoment.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useSaveToFile } from '../seminar/useSaveToFile.ts';
import { useSeminarRow } from '../seminar/useSeminarRow.ts';
import { canChooseFolder } from './backupFolder.ts';
import { FolderLine } from './FolderLine.tsx';
import { useBackupFolder } from './useBackupFolder.ts';
import { useBackupWords } from './useBackupWords.ts';

/** When the last copy of the seminar was saved, and ways to save one; `lead` says first why it is shown. */
export function BackupPart({ lead }: { lead?: 'afterHandIn' }) {
  const words = useBackupWords();
  const { app } = useMessages();
  const moment = useMoment();
  const headingId = useId();
  const seminar = useSeminar();
  const row = useSeminarRow();
  const saveFile = useSaveToFile();
  const folder = useBackupFolder();
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  if (!words || !row) return null;
  const save = async () => {
    setState('saving');
    try {
      await saveFile(seminar);
      setState('saved');
      announce(words.saved);
    } catch {
      setState('failed');
    }
  };
  return (
    <section className="backup" aria-labelledby={headingId}>
      <h2 id={headingId} className="lb-label">
        {words.heading}
      </h2>
      <p className="lb-small">
        {lead && `${words[lead]} `}
        {row.fileSavedAt === undefined ? words.never : words.savedAt(moment(row.fileSavedAt))}
      </p>
      <div className="lb-actions">
        <Button variant="secondary" icon="save" disabled={state === 'saving'} onClick={() => void save()}>
          {words.save}
        </Button>
        {canChooseFolder() && folder.folder === null && (
          <Button variant="tertiary" onClick={() => void folder.choose()}>
            {words.chooseFolder}
          </Button>
        )}
      </div>
      {folder.folder && <FolderLine words={words} folder={folder} name={folder.folder.name} />}
      {state === 'saving' && <p className="lb-small lb-soft">{words.saving}</p>}
      {state === 'saved' && <p className="lb-small lb-soft">{words.saved}</p>}
      {state === 'failed' && (
        <FailureNotice actions={<Button onClick={() => void save()}>{app.tryAgain}</Button>}>
          {words.notSaved}
        </FailureNotice>
      )}
      <p className="lb-hint">{words.what}</p>
    </section>
  );
}
