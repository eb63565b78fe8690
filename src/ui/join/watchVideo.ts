import type { QrReader } from './qrReader.ts';

/** Rest between two looks (ms): a code is seen at once, and an old tablet keeps time for the rest. */
const restBetweenLooks = 120;

/** Plays a camera's stream in `video` and tells of every QR code in it, until what is returned is called; `rest` in ms. */
export function watchVideo(
  video: HTMLVideoElement,
  stream: MediaStream,
  reader: QrReader,
  onCode: (text: string) => void,
  rest = restBetweenLooks,
): () => void {
  // People aim as in a mirror with a camera that looks at themselves; a laptop's does not say that it does.
  video.toggleAttribute('data-mirror', stream.getVideoTracks()[0]?.getSettings().facingMode !== 'environment');
  video.srcObject = stream;
  // Refused when the camera is turned off before its first frame.
  video.play().catch(() => undefined);
  const timer = setInterval(() => {
    const text = reader.readFrame(video);
    if (text !== null) onCode(text);
  }, rest);
  return () => {
    clearInterval(timer);
    video.srcObject = null;
  };
}
