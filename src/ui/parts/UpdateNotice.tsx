import { useState, useSyncExternalStore } from 'react';
import { useMessages } from '../language.tsx';
import { useServices } from '../services.tsx';
import { Button } from './Button.tsx';

/** Says that a newer version of the app is ready; it is taken into use only when asked. */
export function UpdateNotice() {
  const t = useMessages();
  const { updates } = useServices();
  const state = useSyncExternalStore(updates.subscribe, () => updates.state);
  const [isPutOff, setPutOff] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  if (state !== 'updateWaiting' || isPutOff) return null;
  const takeIntoUse = () => {
    setFailed(false);
    updates.applyUpdate().catch(() => setFailed(true));
  };
  return (
    <div className="lb-notice lb-notice--wide lb-no-print" role="status">
      <p>{hasFailed ? t.update.failed : t.update.ready}</p>
      <div className="lb-actions">
        <Button variant="secondary" onClick={takeIntoUse}>
          {t.update.take}
        </Button>
        <Button variant="tertiary" color="neutral" onClick={() => setPutOff(true)}>
          {t.update.later}
        </Button>
      </div>
    </div>
  );
}
