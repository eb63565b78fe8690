import { useEffect, useState, useSyncExternalStore } from 'react';
import type { StorageStatus } from '../../storage/storageStatus.ts';
import { useFormats, useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useServices } from '../services.tsx';

/** Whether the app starts without a network, and how this device keeps what is written. */
export function DeviceFacts() {
  const t = useMessages();
  const { updates, storageStatus } = useServices();
  const offline = useSyncExternalStore(updates.subscribe, () => updates.state);
  const [storage, setStorage] = useState<StorageStatus | null>(null);
  const [hasAsked, setAsked] = useState(false);
  useEffect(() => {
    let isLeft = false;
    storageStatus.read().then((status) => isLeft || setStorage(status));
    return () => {
      isLeft = true;
    };
  }, [storageStatus]);
  const ask = async () => {
    setStorage(await storageStatus.askToPersist());
    setAsked(true);
  };
  const isReady = offline === 'ready' || offline === 'updateWaiting';
  return (
    <section className="home__device" aria-label={t.home.device}>
      <p className="lb-fact" data-wait={isReady ? undefined : true}>
        <Icon name={isReady ? 'check' : offline === 'installing' ? 'clock' : 'warning'} />
        <span>{t.home.offline[offline]}</span>
      </p>
      {storage && (
        <div className="lb-fact" data-wait={storage.isPersistent ? undefined : true}>
          <Icon name="device" />
          <div>
            <p>
              {storage.isPersistent === null
                ? t.home.lastingUnknown
                : storage.isPersistent
                  ? t.home.lasting
                  : t.home.notLasting}{' '}
              <Space status={storage} />
            </p>
            {storage.isPersistent === false && hasAsked && <p role="status">{t.home.lastingRefused}</p>}
            {storage.isPersistent === false && (
              <Button className="home__ask" variant="tertiary" onClick={() => void ask()}>
                {t.home.askLasting}
              </Button>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

function Space({ status: { usedBytes, freeBytes } }: { status: StorageStatus }) {
  const t = useMessages();
  const formats = useFormats();
  if (usedBytes === null) return null;
  const used = formats.bytes(usedBytes);
  return <small>{freeBytes === null ? t.home.spaceUsed(used) : t.home.space(used, formats.bytes(freeBytes))}</small>;
}
