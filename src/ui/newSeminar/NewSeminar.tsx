import './newSeminar.css';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useLanguage, useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useServices } from '../services.tsx';
import { AboutFields } from './AboutFields.tsx';
import { makeTemplate, type Start } from './makeTemplate.ts';
import { StartChoice } from './StartChoice.tsx';
import { useSuggestedTitle } from './useSuggestedTitle.ts';

type Progress = 'writing' | 'titleMissing' | 'making' | 'notSaved' | 'noTemplate';

/** Makes a seminar, from the built-in template or from nothing, and goes on to prepare it. */
export function NewSeminar() {
  const t = useMessages().newSeminar;
  useTitle(t.heading);
  const { createSeminar } = useServices();
  const [, navigate] = useLocation();
  const [start, setStart] = useState<Start>({ kind: 'template', language: useLanguage() });
  const [title, setTitle] = useState<string | null>(null);
  const [date, setDate] = useState('');
  const [organiser, setOrganiser] = useState('');
  const [progress, setProgress] = useState<Progress>('writing');
  const suggested = useSuggestedTitle(start, t.emptyTitle);

  async function make(): Promise<void> {
    const about = { title: (title ?? suggested).trim(), date, organiser: organiser.trim() };
    if (about.title === '') {
      setProgress('titleMissing');
      document.getElementById('new-title')?.focus();
      return;
    }
    setProgress('making');
    const template = await makeTemplate(start).catch(() => null);
    if (!template) return setProgress('noTemplate');
    const id = await createSeminar(template, about).catch(() => null);
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
          <StartChoice start={start} onChange={setStart} />
          <AboutFields
            title={title ?? suggested}
            isTitleMissing={progress === 'titleMissing'}
            date={date}
            organiser={organiser}
            onTitle={setTitle}
            onDate={setDate}
            onOrganiser={setOrganiser}
          />
          {(progress === 'notSaved' || progress === 'noTemplate') && <FailureNotice>{t[progress]}</FailureNotice>}
          <Button type="submit" className="new-make" aria-disabled={progress === 'making'}>
            {progress === 'making' ? t.making : t.make}
          </Button>
        </form>
      </main>
    </>
  );
}
