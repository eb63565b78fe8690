import type { BackupWords } from '../../i18n/loadBackupWords.ts';
import { Button } from '../parts/Button.tsx';
import type { BackupFolder } from './useBackupFolder.ts';

/** The folder that is kept up to date, or why it is not. */
export function FolderLine({ words, folder, name }: { words: BackupWords; folder: BackupFolder; name: string }) {
  const sentence = { open: words.inFolder, closed: words.closedFolder, failed: words.notInFolder }[folder.state];
  return (
    <div className="backup-folder">
      <p className="lb-small" role="status">
        {sentence(name)}
      </p>
      <div className="lb-actions">
        {folder.state === 'closed' && (
          <Button variant="secondary" onClick={() => void folder.reopen()}>
            {words.openFolder}
          </Button>
        )}
        <Button variant="tertiary" onClick={() => void folder.leave()}>
          {words.leaveFolder}
        </Button>
      </div>
    </div>
  );
}
