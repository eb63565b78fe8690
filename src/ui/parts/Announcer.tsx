import { useEffect } from 'react';
import { create } from 'zustand';
import { useLanguage } from '../language.tsx';

const useAnnouncement = create<{ readonly text: string; readonly count: number }>(() => ({ text: '', count: 0 }));

/** Says a sentence to screen readers, when they have finished what they are saying. */
export function announce(text: string): void {
  useAnnouncement.setState(({ count }) => ({ text, count: count + 1 }));
}

/** The live region `announce` speaks through; stands once in the app. */
export function Announcer() {
  const { text, count } = useAnnouncement();
  const language = useLanguage();
  // What was said in another language would be read in the wrong voice.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the language is the reason.
  useEffect(() => useAnnouncement.setState({ text: '' }), [language]);
  // The same sentence twice in a row is a change too, or it would be said only once.
  const difference = count % 2 === 0 ? '' : '\u00a0';
  return (
    <div className="lb-sr" role="status" aria-live="polite">
      {text && text + difference}
    </div>
  );
}
