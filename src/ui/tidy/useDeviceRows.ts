import { useEffect, useMemo, useState } from 'react';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useCondition } from '../seminar/useCondition.ts';
import { useOthers } from '../seminar/useOthers.ts';
import { useRun } from '../seminar/useRun.ts';
import { type DeviceRow, deviceRows, type KnownFeed } from './deviceRows.ts';

/** What comes in is looked at when nothing more has come for this long (ms). */
const calm = 300;

/** The devices that have written in the seminar, as they are now; null until they have been read. */
export function useDeviceRows(): readonly DeviceRow[] | null {
  const { history, others } = useSeminar();
  const { withdrawn } = useRun();
  const { aside } = useCondition();
  const network = useOthers();
  const [feeds, setFeeds] = useState<readonly KnownFeed[] | null>(null);
  useEffect(() => {
    let isLeft = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // One that cannot be read now is read with the next that comes.
    const read = () =>
      history.feeds().then(
        (known) => isLeft || setFeeds(known),
        () => undefined,
      );
    const readSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(read, calm);
    };
    void read();
    const stops = [others.subscribe(readSoon), history.subscribe(readSoon)];
    return () => {
      isLeft = true;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [history, others]);
  return useMemo(() => feeds && deviceRows({ feeds, network, withdrawn, aside }), [feeds, network, withdrawn, aside]);
}
