import { useEffect, useState } from 'react';
import { whenIdle } from '../parts/whenIdle.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';

/** So many documents are opened at a time. */
const handful = 3;

/**
 * Opens the documents of all groups a handful at a time, whenever the browser has nothing else to do, so that the screen
 * answers meanwhile. True when all are open: whoever asks for them then has them at once.
 */
export function useGroupsOpened(): boolean {
  const seminar = useSeminar();
  const [areOpen, setOpen] = useState(false);
  useEffect(() => {
    let isLeft = false;
    let stop: () => void = () => undefined;
    const idle = () =>
      new Promise<void>((resolve) => {
        stop = whenIdle(resolve);
      });
    const open = async () => {
      await idle();
      const groups = await seminar.storedGroups();
      for (let at = 0; at < groups.length && !isLeft; at += handful) {
        const opened = await Promise.all(groups.slice(at, at + handful).map((id) => seminar.openGroup(id)));
        for (const group of opened) group.snapshot();
        await idle();
      }
    };
    // What keeps one from being opened is told by whoever needs it.
    open()
      .catch(() => undefined)
      .then(() => isLeft || setOpen(true));
    return () => {
      isLeft = true;
      stop();
    };
  }, [seminar]);
  return areOpen;
}
