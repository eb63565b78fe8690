import { useEffect } from 'react';
import './join.css';
import { useMessages } from '../language.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { JoinByCode } from './JoinByCode.tsx';
import { JoinByLink } from './JoinByLink.tsx';
import { type OnLink, useJoining } from './useJoining.ts';

interface JoinScreenProps {
  /** Turns the camera on at once, for somebody who has just asked to scan. */
  startsScanning?: boolean;
  /** A link that was opened as an address, and is tried at once. */
  arrived?: string | null;
  onLink: OnLink;
}

/** Joins a seminar by a QR code before the camera, a picture of one, or its link pasted or typed. */
export function JoinScreen({ startsScanning = false, arrived, onLink }: JoinScreenProps) {
  const t = useMessages().join;
  useTitle(t.heading);
  const joining = useJoining(onLink);
  const { take } = joining;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is tried once, however often the screen renders.
  useEffect(() => {
    if (arrived) void take('link', arrived);
  }, [arrived]);
  return (
    <>
      <TopBar where={{ title: t.heading }} />
      <main className="join">
        <h1>{t.heading}</h1>
        <p>{t.intro}</p>
        <div className="join-ways">
          <JoinByCode joining={joining} startsScanning={startsScanning} />
          <JoinByLink joining={joining} />
        </div>
      </main>
    </>
  );
}
