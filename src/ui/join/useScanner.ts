import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type CameraProblem, openCamera, stopCamera } from './cameraStream.ts';
import { loadQrReader } from './qrReader.ts';
import { watchVideo } from './watchVideo.ts';

export type ScannerState = 'off' | 'starting' | 'on' | 'stopped' | CameraProblem | 'notLoaded';

interface Scanner {
  readonly state: ScannerState;
  start(): void;
  stop(): void;
}

/** Stops the scanner that has the camera: there is one for the whole page, and whoever asks last has it. */
let stopOther: () => void = () => undefined;

/**
 * Shows the camera in `video` and tells of every QR code it sees, the same one again and again. The camera is
 * off whenever `state` is not `on`: when it is stopped, when the page is hidden, and when the component goes
 * away, also in the middle of starting. `rest` (ms) between two looks is short for codes that change.
 */
export function useScanner(
  video: RefObject<HTMLVideoElement | null>,
  onCode: (text: string) => void,
  rest?: number,
): Scanner {
  const [state, setState] = useState<ScannerState>('off');
  const running = useRef<AbortController | null>(null);
  const listener = useRef(onCode);
  useLayoutEffect(() => {
    listener.current = onCode;
  });
  const turnOff = useCallback(() => {
    running.current?.abort();
    running.current = null;
  }, []);
  const end = useCallback(
    (next: ScannerState) => {
      turnOff();
      setState(next);
    },
    [turnOff],
  );
  const run = useCallback(
    async (signal: AbortSignal) => {
      // First the decoder: the camera must not light up where nothing could be read.
      const reader = await loadQrReader().catch(() => null);
      if (signal.aborted) return;
      if (!reader) return end('notLoaded');
      const stream = await openCamera();
      if (typeof stream === 'string') return signal.aborted ? undefined : end(stream);
      const screen = video.current;
      if (signal.aborted || !screen) return stopCamera(stream);
      signal.addEventListener('abort', () => stopCamera(stream));
      // The camera was pulled out, or the device gave it to somebody else.
      stream.getVideoTracks()[0]?.addEventListener('ended', () => end('busy'), { signal });
      const stopWatching = watchVideo(screen, stream, reader, (text) => listener.current(text), rest);
      signal.addEventListener('abort', stopWatching);
      setState('on');
    },
    [end, video, rest],
  );
  const start = useCallback(() => {
    if (running.current) return;
    stopOther();
    const isMine = new AbortController();
    running.current = isMine;
    stopOther = () => running.current === isMine && end('stopped');
    setState('starting');
    void run(isMine.signal);
  }, [run, end]);
  const stop = useCallback(() => end('stopped'), [end]);

  const isOn = state === 'on';
  useEffect(() => {
    if (!isOn) return;
    const stopWhenHidden = () => {
      if (document.visibilityState === 'hidden') stop();
    };
    document.addEventListener('visibilitychange', stopWhenHidden);
    return () => document.removeEventListener('visibilitychange', stopWhenHidden);
  }, [isOn, stop]);
  useEffect(() => turnOff, [turnOff]);
  return { state, start, stop };
}
