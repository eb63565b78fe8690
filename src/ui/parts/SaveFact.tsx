import { useState } from 'react';
import { useFormats, useMessages } from '../language.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useSaveState } from '../seminar/useSaveState.ts';
import { useSaveToFile } from '../seminar/useSaveToFile.ts';
import { announce } from './Announcer.tsx';
import { Button } from './Button.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { Icon } from './Icon.tsx';

/** Whether what was written is on this device, in words, with what to do when it is not. */
export function SaveFact() {
  const t = useMessages();
  const formats = useFormats();
  const seminar = useSeminar();
  const state = useSaveState();
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
  if (state.kind === 'failed') {
    return (
      <FailureNotice
        actions={
          <>
            <Button variant="secondary" icon="save" onClick={() => void saveToFile()}>
              {t.app.saveToFile}
            </Button>
            {state.reason === 'newerApp' ? (
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
        {t.app.notSaved[state.reason]}
        {hasFileFailed && ` ${t.app.notSavedToFile}`}
      </FailureNotice>
    );
  }
  return (
    <p className="lb-fact" data-wait={state.kind === 'saving' || undefined}>
      <Icon name="device" />
      <span>
        {state.kind === 'saving' ? t.app.saving : t.app.saved}
        {state.kind === 'saved' && state.at !== null && (
          <>
            {' '}
            <small className="lb-nowrap">{t.app.atTime(formats.time(state.at))}</small>
          </>
        )}
      </span>
    </p>
  );
}
