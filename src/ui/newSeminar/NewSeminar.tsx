import './newSeminar.css';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useLanguage, useMessages } from '../language.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useShelf } from '../seminar/useShelf.ts';
import { useServices } from '../services.tsx';
import { AboutFields } from './AboutFields.tsx';
import { makeTemplate, type Start } from './makeTemplate.ts';
import { StartChoice } from './StartChoice.tsx';
import { useSuggestion } from './useSuggestion.ts';

type Progress = 'writing' | 'titleMissing' | 'fileMissing' | 'making' | 'notSaved' | 'noTemplate' | 'noEarlier';

/** Makes a seminar, from a template, an earlier one or nothing, and goes on to prepare it. */
export function NewSeminar() {
  const { newSeminar: t, home } = useMessages();
  useTitle(t.heading);
  const library = useServices();
  const earlier = (useShelf().seminars ?? []).filter(({ isFacilitator, deletedAt }) => isFacilitator && !deletedAt);
  const [, navigate] = useLocation();
  const [start, setStart] = useState<Start>({ kind: 'template', language: useLanguage() });
  const [title, setTitle] = useState<string | null>(null);
  const [date, setDate] = useState('');
  const [organiser, setOrganiser] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress>('writing');
  const suggested = useSuggestion(start, earlier, t.emptyTitle);

  async function make(): Promise<void> {
    const about = {
      title: (title ?? suggested.title).trim(),
      date,
      organiser: (organiser ?? suggested.organiser).trim(),
    };
    if (start.kind === 'file' && !start.template) return setProgress('fileMissing');
    if (about.title === '') {
      setProgress('titleMissing');
      document.getElementById('new-title')?.focus();
      return;
    }
    setProgress('making');
    const template = await makeTemplate(start, library).catch(() => null);
    if (!template) return setProgress(start.kind === 'earlier' ? 'noEarlier' : 'noTemplate');
    const id = await library.createSeminar(template, about).catch(() => null);
    if (id === null) return setProgress('notSaved');
    navigate(`/s/${id}/prepare`, { replace: true });
  }

  return (
    <>
      <TopBar where={{ title: t.heading }} />
      <main className="lb-page">
        <h1>{t.heading}</h1>
        <form
          className="lb-card new-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (progress !== 'making') void make();
          }}
        >
          <StartChoice
            start={start}
            earlier={earlier}
            onChange={(next) => {
              setStart(next);
              if (progress !== 'making') setProgress('writing');
            }}
          />
          <AboutFields
            title={title ?? suggested.title}
            isTitleMissing={progress === 'titleMissing'}
            date={date}
            organiser={organiser ?? suggested.organiser}
            onTitle={setTitle}
            onDate={setDate}
            onOrganiser={setOrganiser}
          />
          {isProblem(progress) && <FailureNotice>{t[progress]}</FailureNotice>}
          <Button type="submit" className="new-make" aria-disabled={progress === 'making'}>
            {progress === 'making' ? t.making : t.make}
          </Button>
        </form>
        <section className="new-board" aria-label={home.oldBoard}>
          <p>{t.oldBoardHelp}</p>
          <ButtonLink href="/import" variant="secondary" icon="file">
            {home.oldBoard}
          </ButtonLink>
        </section>
      </main>
    </>
  );
}

function isProblem(progress: Progress): progress is Exclude<Progress, 'writing' | 'titleMissing' | 'making'> {
  return progress !== 'writing' && progress !== 'titleMissing' && progress !== 'making';
}
