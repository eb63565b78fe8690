import { type ReactNode, useEffect, useRef } from 'react';
import { useScanner } from '../join/useScanner.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useAwakeScreen } from '../parts/useAwakeScreen.ts';

/** Rest between two looks (ms), for codes that change ten times a second. */
const shortRest = 50;

interface ScanViewProps {
  onCode: (text: string) => void;
  /** The button that starts the camera. */
  startLabel: string;
  isMain?: boolean;
  /** Turns the camera on at once, for somebody who has just asked to scan. */
  startsScanning?: boolean;
  /** Told when the camera is on, or cannot be. */
  onSettled?: () => void;
  /** What is said under the picture while the camera is on. */
  children: ReactNode;
}

/** The camera for codes of this app, with what it is told to do. */
export function ScanView({
  onCode,
  startLabel,
  isMain = true,
  startsScanning = false,
  onSettled,
  children,
}: ScanViewProps) {
  const messages = useMessages();
  const t = messages.receive;
  useAwakeScreen();
  const video = useRef<HTMLVideoElement>(null);
  const { state, start, stop } = useScanner(video, onCode, shortRest);
  useEffect(() => {
    if (startsScanning) start();
  }, [startsScanning, start]);
  const isSettled = state !== 'off' && state !== 'starting';
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told once, however often its owner renders.
  useEffect(() => {
    if (isSettled) onSettled?.();
  }, [isSettled]);
  const isRunning = state === 'starting' || state === 'on';
  const hasProblem = state === 'none' || state === 'refused' || state === 'busy' || state === 'notLoaded';
  return (
    <div className="hand-scan">
      <video
        ref={video}
        className="hand-view"
        hidden={state !== 'on'}
        aria-label={t.view}
        muted
        playsInline
        disablePictureInPicture
      />
      {state === 'starting' && <p role="status">{t.camera.starting}</p>}
      {state === 'on' && children}
      {hasProblem && <FailureNotice>{t.camera[state]}</FailureNotice>}
      <Button
        variant={isRunning || !isMain ? 'secondary' : 'primary'}
        icon={isRunning ? 'close' : 'qr'}
        onClick={isRunning ? stop : start}
      >
        {isRunning ? t.stop : startLabel}
      </Button>
    </div>
  );
}
