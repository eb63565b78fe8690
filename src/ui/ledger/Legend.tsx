import { useMessages } from '../language.tsx';
import { type GlyphState, StateGlyph } from '../parts/StateGlyph.tsx';

const states: readonly GlyphState[] = ['nothing', 'draft', 'handedIn', 'received', 'byHand', 'together', 'skipped'];

/** What the shapes mean. */
export function Legend() {
  const { ledger: t } = useMessages();
  return (
    <ul className="ledger-legend" aria-label={t.legend}>
      {states.map((state) => (
        <li key={state}>
          <StateGlyph state={state} word="none" />
          <span>{t.legendOf[state]}</span>
        </li>
      ))}
    </ul>
  );
}
