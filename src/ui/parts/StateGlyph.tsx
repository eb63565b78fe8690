import type { ReactNode } from 'react';
import { useMessages } from '../language.tsx';

export type GlyphState = 'nothing' | 'draft' | 'handedIn' | 'received' | 'byHand' | 'together' | 'skipped';

/** A shape for each state, so that colour is never the only sign. */
const shapes: Readonly<Record<GlyphState, ReactNode>> = {
  nothing: (
    <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.6 2.6" />
  ),
  draft: (
    <>
      <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M10 5.8a4.2 4.2 0 000 8.4z" fill="currentColor" />
    </>
  ),
  handedIn: (
    <>
      <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="10" cy="10" r="4.2" fill="currentColor" />
    </>
  ),
  received: (
    <>
      <circle cx="10" cy="10" r="7.8" fill="currentColor" />
      <path
        d="M6.3 10.3l2.6 2.6 4.9-5.4"
        fill="none"
        stroke="var(--lb-paper)"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  byHand: (
    <>
      <circle cx="10" cy="10" r="7.8" fill="currentColor" />
      <path d="M6.3 13.7l.5-2.2 4.9-4.9 1.7 1.7-4.9 4.9z" fill="var(--lb-paper)" />
    </>
  ),
  together: (
    <>
      <circle cx="7.2" cy="10" r="4.7" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <circle cx="12.8" cy="10" r="4.7" fill="none" stroke="currentColor" strokeWidth="1.7" />
    </>
  ),
  skipped: (
    <>
      <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M5.5 14.5l9-9" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
};

/** The shape of a state, with its word shown beside it, said by screen readers only, or left to the caller. */
export function StateGlyph({ state, word }: { state: GlyphState; word: 'shown' | 'heard' | 'none' }) {
  const t = useMessages();
  return (
    <>
      <svg className="lb-state" data-state={state} viewBox="0 0 20 20" aria-hidden="true">
        {shapes[state]}
      </svg>
      {word !== 'none' && <span className={word === 'heard' ? 'lb-sr' : undefined}>{t.app.states[state]}</span>}
    </>
  );
}
