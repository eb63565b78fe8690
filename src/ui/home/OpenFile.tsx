import { type ChangeEvent, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { MergedFile } from '../../session/mergeFile.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useServices } from '../services.tsx';

type FileProblem = Extract<MergedFile, { kind: 'problem' }>['problem'] | 'unreadable';

/** Opens a `.langbord` file and goes to the seminar in it. */
export function OpenFile() {
  const t = useMessages();
  const headingId = useId();
  const [, navigate] = useLocation();
  const { openFile } = useServices();
  const [state, setState] = useState<'idle' | 'opening' | FileProblem>('idle');
  const input = useRef<HTMLInputElement>(null);
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const field = event.currentTarget;
    const file = field.files?.[0];
    if (!file) return;
    setState('opening');
    const bytes = await file.arrayBuffer().catch(() => null);
    // The same file can then be chosen again.
    field.value = '';
    if (!bytes) return setState('unreadable');
    const outcome = await openFile(new Uint8Array(bytes)).catch(() => null);
    if (outcome?.kind === 'merged') navigate(`/s/${outcome.seminar}`);
    else setState(outcome?.problem ?? 'notSaved');
  };
  return (
    <section className="lb-card home__open" aria-labelledby={headingId}>
      <h2 id={headingId}>{t.home.join}</h2>
      <p className="lb-small lb-soft">{t.home.joinHelp}</p>
      {/* No list of kinds: an iPad would grey out a kind it does not know. */}
      <input ref={input} type="file" hidden aria-label={t.home.openFile} onChange={(event) => void open(event)} />
      <Button
        variant="secondary"
        icon="file"
        aria-busy={state === 'opening' || undefined}
        onClick={() => input.current?.click()}
      >
        {state === 'opening' ? t.home.opening : t.home.openFile}
      </Button>
      {state !== 'idle' && state !== 'opening' && <FailureNotice>{t.home.fileProblems[state]}</FailureNotice>}
    </section>
  );
}
