import { useState, useSyncExternalStore } from 'react';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useServices } from '../services.tsx';
import { useSeminar } from './SeminarProvider.tsx';
import { useCondition } from './useCondition.ts';

/** Says that a newer version has written in the seminar, so that this one only reads there, and how to get it. */
export function NewerAppNotice() {
  const t = useMessages();
  const { updates } = useServices();
  const { saving } = useSeminar();
  const { needsNewerApp } = useCondition();
  const offline = useSyncExternalStore(updates.subscribe, () => updates.state);
  const [hasFailed, setFailed] = useState(false);
  if (needsNewerApp.length === 0) return null;
  const isReady = offline === 'updateWaiting';
  const reload = async () => {
    await saving.flush();
    if (saving.state().kind === 'failed') throw new Error('Not saved.');
    location.reload();
  };
  const update = () => {
    setFailed(false);
    (isReady ? updates.applyUpdate() : reload()).catch(() => setFailed(true));
  };
  return (
    <div className="lb-notice lb-notice--wide lb-no-print" role="status">
      <p>
        {isReady ? t.condition.newerAppReady : t.condition.newerApp}
        {hasFailed && ` ${t.condition.notSavedYet}`}
      </p>
      <div className="lb-actions">
        <Button variant="secondary" icon={isReady ? undefined : 'reload'} onClick={update}>
          {isReady ? t.update.take : t.app.reload}
        </Button>
      </div>
    </div>
  );
}
