import { useMessages } from '../language.tsx';
import type { Joining } from './useJoining.ts';
import type { PictureCode } from './usePictureCode.ts';
import type { ScannerState } from './useScanner.ts';

/** What is said of looking for a QR code: what goes on, and what is in the way. */
export function useCodeWords(
  { state, refused }: Joining,
  scanner: ScannerState,
  picture: PictureCode,
): { readonly progress: string; readonly problem: string } {
  const t = useMessages().join;
  const progress: Record<ScannerState, string> = {
    off: '',
    starting: t.starting,
    on: t.scanning,
    stopped: t.stopped,
    none: '',
    refused: '',
    busy: '',
    notLoaded: '',
  };
  const problems: Partial<Record<ScannerState, string>> = { ...t.cameraProblems, notLoaded: t.scannerMissing };
  return {
    progress: state === 'taken' ? t.going : picture.isReading ? t.readingPicture : progress[scanner],
    problem: problemOfPicture() ?? problemOfCode() ?? problems[scanner] ?? '',
  };

  function problemOfPicture(): string | null {
    const { problem } = picture;
    return problem && (problem === 'notLoaded' ? t.scannerMissing : t.pictureProblems[problem]);
  }
  function problemOfCode(): string | null {
    if (!refused || refused.way === 'link') return null;
    const { problem } = refused;
    return problem === 'foreign' || problem === 'damaged' ? t.codeProblems[problem] : t.problems[problem];
  }
}
