import { useEffect, useId, useRef } from 'react';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { FileButton } from '../parts/FileButton.tsx';
import { useCodeWords } from './useCodeWords.ts';
import { useGivenPicture } from './useGivenPicture.ts';
import type { Joining } from './useJoining.ts';
import { usePictureCode } from './usePictureCode.ts';
import { useScanner } from './useScanner.ts';

interface JoinByCodeProps {
  joining: Joining;
  startsScanning: boolean;
}

/** A QR code before the camera or in a picture. What the camera does is said as well as shown. */
export function JoinByCode({ joining, startsScanning }: JoinByCodeProps) {
  const t = useMessages().join;
  const headingId = useId();
  const video = useRef<HTMLVideoElement>(null);
  const scanner = useScanner(video, (text) => void joining.take('camera', text));
  const { start, stop } = scanner;
  const picture = usePictureCode((text) => void joining.take('picture', text));
  const read = (file: File) => {
    joining.clear();
    stop();
    void picture.read(file);
  };
  useGivenPicture(read);
  useEffect(() => {
    if (startsScanning) start();
  }, [startsScanning, start]);
  const isTaken = joining.state === 'taken';
  useEffect(() => {
    if (isTaken) stop();
  }, [isTaken, stop]);
  const isRunning = scanner.state === 'starting' || scanner.state === 'on';
  const toggle = () => {
    joining.clear();
    picture.clear();
    if (isRunning) stop();
    else start();
  };
  const { progress, problem } = useCodeWords(joining, scanner.state, picture);
  return (
    <section className="lb-card join-way" aria-labelledby={headingId}>
      <h2 id={headingId}>{t.code}</h2>
      <video
        ref={video}
        className="join-view"
        hidden={scanner.state !== 'on'}
        aria-label={t.view}
        muted
        playsInline
        disablePictureInPicture
      />
      <p className="join-state" role="status">
        {progress}
      </p>
      {problem && <FailureNotice>{problem}</FailureNotice>}
      <Button variant={isRunning ? 'secondary' : 'primary'} icon={isRunning ? 'close' : 'qr'} onClick={toggle}>
        {isRunning ? t.stopScanning : t.scan}
      </Button>
      <FileButton icon="picture" label={t.picture} accept="image/*" isBusy={picture.isReading} onFile={read}>
        {t.picture}
      </FileButton>
      <p className="lb-hint join-drop">{t.pictureHelp}</p>
    </section>
  );
}
