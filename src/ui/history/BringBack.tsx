import { useState } from 'react';
import { useLocation } from 'wouter';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useWritingLimit } from '../seminar/useMayWrite.ts';
import { noteBroughtBack } from './broughtBack.ts';
import type { HistorySubject } from './historySubject.ts';

interface BringBackProps<State> {
  subject: HistorySubject<State>;
  state: Uint8Array;
  /** The moment of the state, in words. */
  when: string;
}

/** The way back to an earlier state, for those who may write; it says first what will happen. */
export function BringBack<State>({ subject, state, when }: BringBackProps<State>) {
  const t = useMessages();
  const { id: seminar, saving } = useSeminar();
  const [, navigate] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const limit = useWritingLimit(subject.scope);
  // What a newer app has to do with it is said over every screen.
  if (limit) return limit === 'noLink' && <p className="lb-soft">{subject.words.onlyOthers}</p>;
  const bringBack = () => {
    const { scope, words } = subject;
    const step = t.history.step(when);
    subject.bringBack(state, step);
    void saving.flush();
    noteBroughtBack({ seminar, scope, step, words: words.broughtBack(when) });
    announce(words.broughtBack(when));
    setAsking(false);
    navigate(subject.back.href);
  };
  return (
    <>
      <Button icon="undo" onClick={() => setAsking(true)}>
        {subject.words.bringBack}
      </Button>
      {isAsking && (
        <Dialog
          heading={subject.words.confirm}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={bringBack}>{t.history.bringBack}</Button>
              <Button variant="secondary" onClick={() => setAsking(false)}>
                {t.app.cancel}
              </Button>
            </>
          }
        >
          <p>{t.history.confirmChange(when)}</p>
          <p>{t.history.confirmKept}</p>
          <p>{t.history.confirmUndo}</p>
        </Dialog>
      )}
    </>
  );
}
