import type { LedgerCell } from '../../domain/ledgerCell.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { GlyphState } from '../parts/StateGlyph.tsx';

/** The shape that stands for a cell. */
export function glyphOf({ how, state, isEntered }: LedgerCell): GlyphState {
  if (how !== 'own') return how;
  if (state === 'nothing') return 'nothing';
  if (state === 'writing') return 'draft';
  return isEntered ? 'byHand' : state;
}

interface Speech {
  readonly t: Messages;
  readonly formats: Formats;
  /** "2.1" for the question a cell is answered together with. */
  readonly labelOf: (cell: LedgerCell) => string | null;
}

/** The word under the shape; '' where all is well and nothing needs to be said to the eye. */
export function cellWord(cell: LedgerCell, { t, labelOf }: Speech): string {
  const glyph = glyphOf(cell);
  if (glyph === 'received') return '';
  const where = glyph === 'together' ? labelOf(cell) : null;
  return where === null ? t.app.states[glyph] : t.ledger.togetherIn(where);
}

/** A cell in words: "levert 10.42, mottatt, prioriteringer mangler". */
export function cellSentence(cell: LedgerCell, speech: Speech): string {
  const { t, formats } = speech;
  const { handedInAt, priorities, points, state, how } = cell;
  const ranks = priorities?.taken ?? [];
  const parts = [
    how === 'skipped' && t.ledger.said.skipped,
    how === 'together' && t.ledger.said.together(speech.labelOf(cell)),
    state === 'nothing' && t.ledger.said.nothing,
    state === 'writing' && t.ledger.said.writing(points),
    handedInAt !== null && t.ledger.said.handedIn(formats.time(handedInAt)),
    state === 'received' && t.ledger.said.received,
    state === 'handedIn' && t.ledger.said.notHere,
    cell.isEntered && t.ledger.said.byHand,
    ranks.length > 0 && t.ledger.said.ranked(formats.list(ranks.map(String))),
    (priorities?.missing ?? 0) > 0 && t.ledger.said.ranksMissing,
  ];
  return parts.filter((part) => part !== false).join(', ');
}
