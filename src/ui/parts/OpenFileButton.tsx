import { useState } from 'react';
import type { SeminarId } from '../../domain/ids.ts';
import type { ReadImport } from '../../imports/read/readImport.ts';
import type { MergedFile } from '../../session/mergeFile.ts';
import type { Arrival } from '../../session/takeEntries.ts';
import { openOrRead } from '../import/openOrRead.ts';
import { useMessages } from '../language.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { FileButton } from './FileButton.tsx';

type FileProblem = Extract<MergedFile, { kind: 'problem' }>['problem'] | 'unreadable';

/** Goes on to the seminar of a file; `arrival` says what was in it, unless it became a seminar of its own. */
export type OnOpened = (seminar: SeminarId, arrival?: Arrival) => void;

interface OpenFileButtonProps {
  /** Merges the bytes of a `.langbord` file into this device. */
  openFile: (bytes: Uint8Array) => Promise<MergedFile>;
  onOpened: OnOpened;
  /** Takes what is from elsewhere, such as a board's export; left out, such a file is foreign here. */
  onBoard?: (read: ReadImport) => void;
}

/** Opens a file; what is wrong with it is said under the button. */
export function OpenFileButton({ openFile, onOpened, onBoard }: OpenFileButtonProps) {
  const t = useMessages().home;
  const [state, setState] = useState<'idle' | 'opening' | FileProblem>('idle');
  async function open(file: File): Promise<void> {
    setState('opening');
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return setState('unreadable');
    const open = onBoard ? openOrRead(new Uint8Array(bytes), file.name, openFile) : openFile(new Uint8Array(bytes));
    const outcome = await open.catch(() => null);
    if (outcome?.kind === 'board') {
      setState('idle');
      onBoard?.(outcome.read);
    } else if (outcome?.kind === 'merged') {
      setState('idle');
      onOpened(outcome.seminar, outcome.arrival);
    } else setState(outcome?.problem ?? 'notSaved');
  }
  const isOpening = state === 'opening';
  return (
    <>
      {/* No list of kinds: an iPad would grey out a kind it does not know. */}
      <FileButton icon="file" label={t.openFile} isBusy={isOpening} onFile={(file) => void open(file)}>
        {isOpening ? t.opening : t.openFile}
      </FileButton>
      {state !== 'idle' && !isOpening && <FailureNotice>{t.fileProblems[state]}</FailureNotice>}
    </>
  );
}
