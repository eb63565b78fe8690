import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { contentOfDraft } from '../../imports/contentOfDraft.ts';
import { handInAnswered } from '../../imports/handInAnswered.ts';
import type { DraftSummary } from '../../imports/summariseDraft.ts';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useServices } from '../services.tsx';
import { clearImport, type ImportWork } from './importDesk.ts';
import { tellImport } from './importNews.ts';
import { useImportWords } from './importRoom.tsx';
import { undoStep } from './importSteps.ts';

interface ImportFootProps {
  work: ImportWork;
  summary: DraftSummary;
  /** Posts with doubts that nobody has looked at. */
  unlooked: number;
}

/** Around the field for the title, which gets the focus when it was forgotten. */
export const titleFieldId = 'import-title';

/** Undoes what was last corrected, and makes the seminar. */
export function ImportFoot({ work, summary, unlooked }: ImportFootProps) {
  const t = useImportWords();
  const { createFromContent, now } = useServices();
  const [, navigate] = useLocation();
  const [state, setState] = useState<'idle' | 'making' | 'notSaved' | 'nothingIn' | 'titleMissing'>('idle');
  const foot = useRef<HTMLDivElement>(null);
  const last = work.steps.at(-1);
  async function make(): Promise<void> {
    if (state === 'making') return;
    if (summary.answers === 0) return setState('nothingIn');
    if (work.draft.title.trim() === '') {
      setState('titleMissing');
      return document.querySelector<HTMLElement>(`#${titleFieldId} input`)?.focus();
    }
    setState('making');
    try {
      const seminar = await createFromContent(handInAnswered(contentOfDraft(work.draft), now()));
      const { answers, groups, points, notes } = summary;
      tellImport({ seminar, posts: answers, groups, points, notes });
      clearImport();
      navigate(`/s/${seminar}/report`, { replace: true });
    } catch {
      setState('notSaved');
    }
  }
  const isMended = { notSaved: false, nothingIn: summary.answers > 0, titleMissing: work.draft.title.trim() !== '' };
  const problem = state === 'idle' || state === 'making' || isMended[state] ? null : state;
  const undo = () => {
    if (!last) return;
    undoStep();
    // The button goes with the last step, and must not take the focus with it.
    if (work.steps.length === 1) foot.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    announce(t.undone(last.words));
  };
  return (
    <footer className="import-foot">
      {problem && <FailureNotice>{t[problem]}</FailureNotice>}
      <p className="lb-small">
        {t.makeFacts(summary.groups, summary.points)}
        {unlooked > 0 && <span className="lb-soft"> {t.unlooked(unlooked)}</span>}
      </p>
      <div className="lb-actions" ref={foot}>
        {last && (
          <Button variant="secondary" icon="undo" onClick={undo}>
            {t.undo(last.words)}
          </Button>
        )}
        <Button icon="check" aria-disabled={state === 'making'} onClick={() => void make()}>
          {state === 'making' ? t.making : t.make}
        </Button>
      </div>
    </footer>
  );
}
