import { type ReactNode, useEffect, useState } from 'react';
import { useFormats, useMessages } from '../language.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { BringBack } from './BringBack.tsx';
import type { HistoryEntry, HistorySubject } from './historySubject.ts';
import { whenOf } from './momentWords.ts';

interface Read<State> {
  readonly bytes: Uint8Array;
  readonly earlier: State;
}

interface EarlierStateProps<State> {
  subject: HistorySubject<State>;
  entries: readonly HistoryEntry[];
  /** The entry after which the state is shown. */
  hash: string;
  now: State;
  children: (earlier: State) => ReactNode;
}

/** How a document was after one entry, only to be read, with what has changed since and the way back to it. */
export function EarlierState<State>({ subject, entries, hash, now, children }: EarlierStateProps<State>) {
  const t = useMessages();
  const formats = useFormats();
  const { history } = useSeminar();
  const entry = entries.find(({ place, canBeShown }) => canBeShown && place.hash === hash);
  const place = entry?.place;
  const [state, setState] = useState<Read<State> | 'gone' | 'failed' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a place is the same while its hash is.
  useEffect(() => {
    let isLeft = false;
    if (!place) return;
    history.stateAt(place).then(
      (bytes) => isLeft || setState(bytes ? { bytes, earlier: subject.read(bytes) } : 'gone'),
      () => isLeft || setState('failed'),
    );
    return () => {
      isLeft = true;
    };
  }, [history, subject, place?.hash]);
  if (!entry || state === 'gone') {
    return (
      <main className="lb-page">
        <h1>{t.history.gone}</h1>
        <p>{t.history.goneNext}</p>
        <ButtonLink href={subject.path}>{t.history.toHistory}</ButtonLink>
      </main>
    );
  }
  if (state === 'failed') {
    return (
      <main className="lb-page">
        <h1>{t.history.heading}</h1>
        <FailureNotice>{t.history.failed}</FailureNotice>
      </main>
    );
  }
  const when = whenOf(entry, formats, t);
  const since = state && subject.doings(state.earlier, now);
  return (
    <main className="lb-page history-then" aria-busy={state === null}>
      <h1>{t.history.asItWas(when)}</h1>
      {since && state && (
        <>
          <p>{since.length > 0 ? t.history.since(formats.list(since)) : t.history.sameNow}</p>
          {since.length > 0 && <BringBack subject={subject} state={state.bytes} when={when} />}
          {children(state.earlier)}
        </>
      )}
    </main>
  );
}
