import { useEffect, useState } from 'react';
import type { CameraFact } from '../../domain/readyCheck.ts';
import { openCamera, stopCamera } from '../join/cameraStream.ts';

interface CameraTrial {
  readonly fact: CameraFact;
  /** Asks for the camera, and lets go of it at once. */
  try(): Promise<void>;
}

/** What is known of the camera. The browser asks the person only when it is tried. */
export function useCameraFact(): CameraTrial {
  const [fact, setFact] = useState<CameraFact>('notAsked');
  useEffect(() => {
    let isLeft = false;
    readPermission().then((known) => isLeft || setFact((before) => (before === 'notAsked' ? known : before)));
    return () => {
      isLeft = true;
    };
  }, []);
  return {
    fact,
    async try() {
      const stream = await openCamera();
      if (typeof stream === 'string') return setFact(stream);
      stopCamera(stream);
      setFact('allowed');
    },
  };
}

/** Some browsers tell without asking anybody. */
async function readPermission(): Promise<CameraFact> {
  if (!navigator.mediaDevices?.getUserMedia) return 'none';
  const permission = await navigator.permissions?.query({ name: 'camera' }).catch(() => null);
  if (permission?.state === 'granted') return 'allowed';
  return permission?.state === 'denied' ? 'refused' : 'notAsked';
}
