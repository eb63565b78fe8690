import { useRef, useState } from 'react';
import { loadQrReader } from './qrReader.ts';

type PictureProblem = 'notAPicture' | 'noCode' | 'notLoaded';

export interface PictureCode {
  readonly isReading: boolean;
  readonly problem: PictureProblem | null;
  read(file: Blob): Promise<void>;
  /** Forgets what was wrong with the last picture. */
  clear(): void;
}

/** Finds the QR code in a picture a person gives; of several given quickly, the last one counts. */
export function usePictureCode(onCode: (text: string) => void): PictureCode {
  const [state, setState] = useState<'idle' | 'reading' | PictureProblem>('idle');
  const latest = useRef<Blob | null>(null);
  return {
    isReading: state === 'reading',
    problem: state === 'idle' || state === 'reading' ? null : state,
    async read(file) {
      latest.current = file;
      setState('reading');
      const found = await findCode(file);
      if (latest.current !== file) return;
      setState('problem' in found ? found.problem : 'idle');
      if ('text' in found) onCode(found.text);
    },
    clear() {
      latest.current = null;
      setState('idle');
    },
  };
}

async function findCode(file: Blob): Promise<{ readonly text: string } | { readonly problem: PictureProblem }> {
  const reader = await loadQrReader().catch(() => null);
  if (!reader) return { problem: 'notLoaded' };
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return { problem: 'notAPicture' };
  const text = reader.readPicture(picture);
  picture.close();
  return text === null ? { problem: 'noCode' } : { text };
}
