import './history.css';
import type { ReactNode } from 'react';
import { useRoute } from 'wouter';
import { useMessages } from '../language.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { EarlierState } from './EarlierState.tsx';
import type { HistorySubject } from './historySubject.ts';
import { MomentList } from './MomentList.tsx';
import { useHistoryEntries } from './useHistoryEntries.ts';

interface HistoryProps<State> {
  subject: HistorySubject<State>;
  /** How it is now. */
  now: State;
  /** Shows an earlier state beside what it is now. */
  children: (earlier: State) => ReactNode;
}

/** The history of a document: its moments, and one of them when it is chosen. */
export function History<State>({ subject, now, children }: HistoryProps<State>) {
  const t = useMessages().history;
  const plan = usePlan();
  const [isOne, params] = useRoute(`${subject.path}/:entry`);
  const { entries, hasFailed, readAgain } = useHistoryEntries(subject);
  useTitle(subject.title);
  const back = isOne ? { href: subject.path, label: t.toHistory } : subject.back;
  return (
    <>
      <TopBar
        where={{ title: subject.title, subtitle: plan.title }}
        right={
          <ButtonLink variant="tertiary" icon="back" href={back.href}>
            {back.label}
          </ButtonLink>
        }
      />
      {hasFailed && (
        <main className="lb-page">
          <h1>{t.heading}</h1>
          <FailureNotice actions={<TryAgain onClick={readAgain} />}>{t.failed}</FailureNotice>
        </main>
      )}
      {!hasFailed && entries === null && (
        <main className="lb-page" aria-busy="true">
          <h1>{t.heading}</h1>
          <p className="lb-soft">{t.reading}</p>
        </main>
      )}
      {!hasFailed &&
        entries &&
        (params?.entry ? (
          <EarlierState key={params.entry} subject={subject} entries={entries} hash={params.entry} now={now}>
            {children}
          </EarlierState>
        ) : (
          <MomentList subject={subject} entries={entries} />
        ))}
    </>
  );
}

function TryAgain({ onClick }: { onClick: () => void }) {
  const t = useMessages();
  return (
    <Button variant="secondary" onClick={onClick}>
      {t.app.tryAgain}
    </Button>
  );
}
