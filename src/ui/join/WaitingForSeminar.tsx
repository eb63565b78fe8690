import './waiting.css';
import { type ReactNode, useEffect, useId } from 'react';
import type { SeminarId } from '../../domain/ids.ts';
import type { MergedFile } from '../../session/mergeFile.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Icon } from '../parts/Icon.tsx';
import { OpenFileButton } from '../parts/OpenFileButton.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';

/**
 * How near the seminar is: `noNetwork` while this device has none, `searching` while nobody in reach has it,
 * `receiving` while it comes, `here` when its plan can be shown.
 */
export type SeminarReach = 'noNetwork' | 'searching' | 'receiving' | 'here';

interface WaitingForSeminarProps {
  reach: SeminarReach;
  /** Goes on to where the link leads; called once, when the seminar is here. */
  onHere: () => void;
  /** Merges the bytes of a `.langbord` file into this device. */
  openFile: (bytes: Uint8Array) => Promise<MergedFile>;
  /** The way by another device's screen. */
  byCode?: ReactNode;
  /** Goes on to the seminar of a file that was opened, which may be another one. */
  onOpened: (seminar: SeminarId) => void;
}

/** Shown between a right link and its seminar: what it waits for, and the way by file. The device keeps the link meanwhile. */
export function WaitingForSeminar({ reach, onHere, openFile, byCode, onOpened }: WaitingForSeminarProps) {
  const t = useMessages().waiting;
  const fileId = useId();
  useTitle(t.heading);
  const isHere = reach === 'here';
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes on once, however often its owner renders.
  useEffect(() => {
    if (!isHere) return;
    announce(t.here);
    onHere();
  }, [isHere]);
  return (
    <>
      <TopBar where={{ title: t.heading }} />
      <main className="lb-page waiting">
        <h1>{t.heading}</h1>
        <p>{t.linkIsRight}</p>
        <p className="lb-fact waiting-reach" data-wait={isHere ? undefined : true} role="status">
          <Icon name={isHere ? 'check' : 'clock'} />
          <span>{isHere ? t.here : t.reach[reach]}</span>
        </p>
        <p>{t.itComes}</p>
        <section className="lb-card" aria-labelledby={fileId}>
          <h2 id={fileId}>{t.byFile}</h2>
          <p className="lb-small lb-soft">{t.byFileHelp}</p>
          <OpenFileButton openFile={openFile} onOpened={onOpened} />
        </section>
        {byCode}
      </main>
    </>
  );
}
