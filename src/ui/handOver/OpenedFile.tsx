import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { giveImport } from '../import/importDesk.ts';
import { openOrRead } from '../import/openOrRead.ts';
import { useMessages } from '../language.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { tellArrival } from '../seminar/arrivalNews.ts';
import { useServices } from '../services.tsx';
import { takeGivenFile } from './givenFile.ts';

type Problem = Extract<Awaited<ReturnType<ReturnType<typeof useServices>['openFile']>>, { kind: 'problem' }>['problem'];

/** A file that was opened from the file manager, or came by the share sheet: merges it and goes to its seminar. */
export function OpenedFile() {
  const { home, openedFile: t, failure } = useMessages();
  const { openFile } = useServices();
  const [, navigate] = useLocation();
  const [state, setState] = useState<'opening' | 'none' | 'unreadable' | Problem>('opening');
  useTitle(t.heading);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the file is taken once, however often the screen renders.
  useEffect(() => {
    async function open(): Promise<void> {
      const file = await takeGivenFile().catch(() => null);
      if (!file) return setState('none');
      const bytes = await file.arrayBuffer().catch(() => null);
      if (!bytes) return setState('unreadable');
      const name = file instanceof File ? file.name : '';
      const outcome = await openOrRead(new Uint8Array(bytes), name, openFile).catch(() => null);
      if (outcome?.kind === 'board') {
        giveImport(outcome.read);
        return navigate('/import', { replace: true });
      }
      if (outcome?.kind !== 'merged') return setState(outcome?.problem ?? 'notSaved');
      const { seminar, arrival } = outcome;
      if (arrival) tellArrival({ seminar, arrival });
      navigate(`/s/${seminar}`, { replace: true });
    }
    void open();
  }, []);
  return (
    <>
      <TopBar where={{ title: t.heading }} />
      <main className="lb-page">
        <h1>{t.heading}</h1>
        {state === 'opening' && <p role="status">{t.opening}</p>}
        {state === 'none' && <p>{t.none}</p>}
        {state !== 'opening' && state !== 'none' && <FailureNotice>{home.fileProblems[state]}</FailureNotice>}
        {state !== 'opening' && (
          <ButtonLink variant="secondary" icon="back" href="/">
            {failure.toFrontPage}
          </ButtonLink>
        )}
      </main>
    </>
  );
}
