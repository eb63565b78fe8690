/** Why there is no picture from the camera: there is none to be had, a person or a rule said no, or another holds it. */
export type CameraProblem = 'none' | 'refused' | 'busy';

/** Asks for the camera at the back where there are several; whoever gets the stream must stop it. */
export async function openCamera(): Promise<MediaStream | CameraProblem> {
  // Missing where a page inside another app, or an organisation's rules, let nobody have it.
  if (!navigator.mediaDevices?.getUserMedia) return 'none';
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      // Wide enough for a code of 53 modules held at arm's length.
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch (error) {
    return problemOf(error);
  }
}

export function stopCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
}
