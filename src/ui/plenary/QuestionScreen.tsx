import './plenary.css';
import type { ReactNode } from 'react';
import { Redirect, useParams } from 'wouter';
import { pointedAt } from '../../domain/run.ts';
import { useMessages } from '../language.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useAwakeScreen } from '../parts/useAwakeScreen.ts';
import { useTitle } from '../parts/useTitle.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useMayWrite } from '../seminar/useMayWrite.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { useRun } from '../seminar/useRun.ts';
import { SeminarSteps } from '../steps/SeminarSteps.tsx';
import { PlenaryProvider } from './PlenaryProvider.tsx';
import { type NumberedQuestion, numberedQuestions } from './questionNames.ts';

/** The question that a screen is about, and all that it can go on to. */
export interface QuestionOnScreen {
  readonly questions: readonly NumberedQuestion[];
  readonly current: NumberedQuestion;
}

interface QuestionScreenProps {
  /** Also its name in the address, and the class of its page. */
  screen: 'cluster' | 'plenary';
  /** What stands inside `usePlenary`, once the groups are read. */
  children: (asked: QuestionOnScreen) => ReactNode;
}

/** A facilitator's screen about one question: the one in the address, else the first of the theme that people are pointed at, else the first. */
export function QuestionScreen({ screen, children }: QuestionScreenProps) {
  const { id } = useSeminar();
  const messages = useMessages();
  const plan = usePlan();
  const run = useRun();
  const title = plan.title || messages.prepare.untitled;
  const { name } = messages[screen];
  const params: { question?: string } = useParams();
  useTitle(`${name} – ${title}`);
  useAwakeScreen();
  const mayWrite = useMayWrite('plenary');
  const questions = numberedQuestions(plan);
  const theme = plan.themes.find((each) => each.id === pointedAt(run, plan, null));
  const pointed = questions.find((question) => question.id === theme?.questions[0]?.id);
  const current = questions.find((question) => question.id === params.question) ?? pointed ?? questions[0];
  if (!mayWrite) return <Redirect to={`/s/${id}`} replace />;
  return (
    <>
      <TopBar where={{ title, subtitle: name }}>
        <SeminarSteps current={screen} question={current?.id} />
      </TopBar>
      {current ? (
        <PlenaryProvider waiting={<Reading screen={screen} current={current} />}>
          {children({ questions, current })}
        </PlenaryProvider>
      ) : (
        <main className="lb-page">
          <h1>{name}</h1>
          <p>{messages.room.noQuestions}</p>
        </main>
      )}
    </>
  );
}

/** The question stands at once; the groups are read after that. */
function Reading({ screen, current }: { screen: string; current: NumberedQuestion }) {
  const t = useMessages().app;
  return (
    <main className={screen} aria-busy="true">
      <QuestionHeading question={current} />
      <p className="lb-waiting">{t.opening}</p>
    </main>
  );
}

export function QuestionHeading({ question: { number, text } }: { question: NumberedQuestion }) {
  const t = useMessages().board;
  return (
    <h1 className="plenary-question">
      <span>{number}</span> {text || t.untitledQuestion}
    </h1>
  );
}
