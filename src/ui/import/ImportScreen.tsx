import './import.css';
import { useEffect, useState } from 'react';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { ChooseSource } from './ChooseSource.tsx';
import { DiscardButton } from './DiscardButton.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { useImportDesk } from './importDesk.ts';
import { ImportRoomProvider, useImportRoom, useImportWords } from './importRoom.tsx';
import { beginWork } from './importSteps.ts';

/** Brings in an old board: a file or a text is chosen, looked at, corrected, and made a seminar. */
export function ImportScreen() {
  return (
    <ImportRoomProvider>
      <Import />
    </ImportRoomProvider>
  );
}

function Import() {
  const t = useImportWords();
  useTitle(t.heading);
  const { given, work } = useImportDesk();
  const isFailed = useUnderstanding();
  const problem = isFailed ? 'notFetched' : given && !given.ok ? given.problem : null;
  return (
    <>
      <TopBar where={{ title: t.heading }} right={work && <DiscardButton work={work} />} />
      {work ? (
        <ImportPreview work={work} />
      ) : (
        <main className="lb-page">
          <h1>{t.heading}</h1>
          {problem && <FailureNotice>{t.problems[problem]}</FailureNotice>}
          <ChooseSource isBusy={given?.ok === true && !isFailed} />
        </main>
      )}
    </>
  );
}

/** Makes a draft of what was read, when something was; true when what is needed for that cannot be had. */
function useUnderstanding(): boolean {
  const given = useImportDesk((desk) => desk.given);
  const { register } = useImportRoom();
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!given?.ok) return setFailed(false);
    if (register === 'failed') return setFailed(true);
    let isLeft = false;
    import('../../imports/proposeImport.ts').then(
      ({ proposeImport }) => isLeft || beginWork(proposeImport(given.table, register), given.notRead),
      () => isLeft || setFailed(true),
    );
    return () => {
      isLeft = true;
    };
  }, [given, register]);
  return isFailed;
}
