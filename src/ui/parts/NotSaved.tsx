import { useState } from 'react';
import type { SaveState } from '../../storage/saveState.ts';
import { useMessages } from '../language.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useSaveToFile } from '../seminar/useSaveToFile.ts';
import { announce } from './Announcer.tsx';
import { Button } from './Button.tsx';
import { FailureNotice } from './FailureNotice.tsx';

interface NotSavedProps {
  reason: Extract<SaveState, { kind: 'failed' }>['reason'];
  /** Over a whole screen. */
  isWide?: boolean;
}

/** What was written is not on this device: why, what is safe, and what to do. */
export function NotSaved({ reason, isWide = false }: NotSavedProps) {
  const t = useMessages();
  const seminar = useSeminar();
  const saveFile = useSaveToFile(true);
  const [hasFileFailed, setFileFailed] = useState(false);
  const saveToFile = () =>
    saveFile(seminar).then(
      () => {
        setFileFailed(false);
        announce(t.app.savedToFile);
      },
      () => setFileFailed(true),
    );
  return (
    <FailureNotice
      isWide={isWide}
      actions={
        <>
          <Button variant="secondary" icon="save" onClick={() => void saveToFile()}>
            {t.app.saveToFile}
          </Button>
          {reason === 'newerApp' ? (
            <Button variant="tertiary" icon="reload" onClick={() => location.reload()}>
              {t.app.reload}
            </Button>
          ) : (
            <Button variant="tertiary" onClick={() => void seminar.saving.flush()}>
              {t.app.tryAgain}
            </Button>
          )}
        </>
      }
    >
      {t.app.notSaved[reason]}
      {hasFileFailed && ` ${t.app.notSavedToFile}`}
    </FailureNotice>
  );
}
