import { type DragEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { MergedFile } from '../../session/mergeFile.ts';
import { useMessages } from '../language.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { FileButton } from '../parts/FileButton.tsx';
import { tellArrival } from '../seminar/arrivalNews.ts';
import { useServices } from '../services.tsx';
import { HowToExport } from './HowToExport.tsx';
import { giveImport } from './importDesk.ts';
import { useImportWords } from './importRoom.tsx';
import { openOrRead } from './openOrRead.ts';
import { PasteForm } from './PasteForm.tsx';

type FileProblem = Extract<MergedFile, { kind: 'problem' }>['problem'];

/** The ways to bring something: a file that is chosen or dropped, or a text that is pasted. */
export function ChooseSource({ isBusy }: { isBusy: boolean }) {
  const t = useImportWords();
  const { home } = useMessages();
  const { openFile } = useServices();
  const [, navigate] = useLocation();
  const [state, setState] = useState<'idle' | 'reading' | 'unreadable' | 'notFetched' | FileProblem>('idle');
  const [isOver, setOver] = useState(false);
  async function open(file: File): Promise<void> {
    setState('reading');
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return setState('unreadable');
    const opened = await openOrRead(new Uint8Array(bytes), file.name, openFile).catch(() => null);
    if (!opened) return setState('notFetched');
    if (opened.kind === 'problem') return setState(opened.problem);
    setState('idle');
    if (opened.kind === 'board') return giveImport(opened.read);
    // It was a seminar of Langbord's own.
    const { seminar, arrival } = opened;
    if (arrival) tellArrival({ seminar, arrival });
    navigate(`/s/${seminar}`);
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void open(file);
  };
  // What is wrong with a file of the app's own is said as on the front page.
  const problem =
    state === 'idle' || state === 'reading'
      ? null
      : state === 'foreign' || state === 'unreadable' || state === 'notFetched'
        ? t.problems[state]
        : home.fileProblems[state];
  const isReading = isBusy || state === 'reading';
  return (
    <>
      <p>{t.intro}</p>
      <section
        className="lb-card import-source"
        data-over={isOver || undefined}
        aria-label={t.choose}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        {/* No list of kinds: an iPad would grey out a kind it does not know. */}
        <FileButton icon="file" label={t.choose} isMain isBusy={isReading} onFile={(file) => void open(file)}>
          {isReading ? t.reading : t.choose}
        </FileButton>
        <p className="lb-small lb-soft">
          {t.chooseHint} <span className="import-drop">{t.drop}</span>
        </p>
        {problem && <FailureNotice>{problem}</FailureNotice>}
      </section>
      <PasteForm />
      <HowToExport />
    </>
  );
}
