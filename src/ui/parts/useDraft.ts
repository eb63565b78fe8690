import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { LeavingContext } from './leaving.ts';

/** Writing that rests this long (ms) is committed without leaving the field. */
export const commitPause = 500;

/** A value while it is written in a field, apart from the value as it stands for all. */
export interface Draft {
  /** What the field shows: the writing here, else the value as it stands. */
  readonly shown: string;
  write(text: string): void;
  /** Hands over what was written, if anything; the field goes on showing it. */
  commit(): void;
  /** Hands over what was written and shows the value as it stands again. */
  leave(): void;
}

/** Keeps what is written in a field until it rests, is left or goes away; `onCommit` never hears the same twice. */
export function useDraft(value: string, onCommit: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const latest = useRef({ value, onCommit });
  useLayoutEffect(() => {
    latest.current = { value, onCommit };
  });
  const commit = () => {
    const text = waiting.current?.text;
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
    if (text !== undefined && text !== latest.current.value) latest.current.onCommit(text);
  };
  const commitAtLast = useRef(commit);
  // What was written just before the screen changed, or the page was left, is kept too.
  const onLeaving = useContext(LeavingContext);
  useEffect(() => {
    const commitNow = () => commitAtLast.current();
    const stop = onLeaving(commitNow);
    return () => {
      stop();
      commitNow();
    };
  }, [onLeaving]);
  return {
    shown: draft ?? value,
    write(text) {
      setDraft(text);
      clearTimeout(waiting.current?.timer);
      waiting.current = { text, timer: setTimeout(commit, commitPause) };
    },
    commit,
    leave() {
      commit();
      setDraft(null);
    },
  };
}
