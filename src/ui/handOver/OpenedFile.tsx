import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { SeminarId } from '../../domain/ids.ts';
import type { MergedFile } from '../../session/mergeFile.ts';
import { joinArrivals } from '../../session/takeEntries.ts';
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

type Merged = Extract<MergedFile, { kind: 'merged' }>;
type Problem = Extract<MergedFile, { kind: 'problem' }>['problem'];

/** Files that were opened from the file manager, or came by the share sheet: merges them and goes to their seminar. */
export function OpenedFile() {
  const { home, openedFile: t, failure } = useMessages();
  const { openFile } = useServices();
  const [, navigate] = useLocation();
  const [state, setState] = useState<'opening' | 'none' | 'unreadable' | Problem>('opening');
  /** Where the files that could be opened belong, when another could not. */
  const [seminar, setSeminar] = useState<SeminarId | null>(null);
  useTitle(t.heading);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the file is taken once, however often the screen renders.
  useEffect(() => {
    async function openAll(): Promise<void> {
      let merged: Merged | null = null;
      let problem: typeof state = 'none';
      for (let file = await next(); file; file = await next()) {
        const outcome = await openOne(file);
        if (outcome.kind === 'board') {
          giveImport(outcome.read);
          return navigate('/import', { replace: true });
        }
        if (outcome.kind === 'merged') merged = joinMerged(merged, outcome);
        else problem = outcome.problem;
      }
      if (merged?.arrival) tellArrival({ seminar: merged.seminar, arrival: merged.arrival });
      if (merged && problem === 'none') return navigate(`/s/${merged.seminar}`, { replace: true });
      setSeminar(merged?.seminar ?? null);
      setState(problem);
    }
    async function openOne(file: Blob) {
      const bytes = await file.arrayBuffer().catch(() => null);
      if (!bytes) return { kind: 'problem', problem: 'unreadable' } as const;
      const name = file instanceof File ? file.name : '';
      const outcome = await openOrRead(new Uint8Array(bytes), name, openFile).catch(() => null);
      return outcome ?? ({ kind: 'problem', problem: 'notSaved' } as const);
    }
    void openAll();
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
          <div className="lb-actions">
            {seminar && <ButtonLink href={`/s/${seminar}`}>{t.toSeminar}</ButtonLink>}
            <ButtonLink variant="secondary" icon="back" href="/">
              {failure.toFrontPage}
            </ButtonLink>
          </div>
        )}
      </main>
    </>
  );
}

const next = () => takeGivenFile().catch(() => null);

/** Files of one seminar are told of as one; of several seminars the last is gone to. */
function joinMerged(earlier: Merged | null, later: Merged): Merged {
  const isSame = earlier?.seminar === later.seminar;
  if (!isSame || !earlier?.arrival || !later.arrival) return later;
  return { ...later, arrival: joinArrivals(earlier.arrival, later.arrival) };
}
