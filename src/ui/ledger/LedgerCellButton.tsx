import type { LedgerCell } from '../../domain/ledgerCell.ts';
import { useFormats, useMessages } from '../language.tsx';
import { StateGlyph } from '../parts/StateGlyph.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { cellSentence, cellWord, glyphOf } from './cellWords.ts';
import { questionLabel } from './ledgerColumns.ts';
import { MiniSeats } from './MiniSeats.tsx';

interface LedgerCellButtonProps {
  /** Null while the group has not been read. */
  cell: LedgerCell | null;
  title: string;
  label: string;
  isTabStop: boolean;
  isChosen: boolean;
  onChoose: () => void;
}

/** What a group has of one question, as a shape with its word; pressing it reads the answer. */
export function LedgerCellButton(props: LedgerCellButtonProps) {
  const { cell, title, label, isTabStop, isChosen, onChoose } = props;
  const t = useMessages();
  const formats = useFormats();
  const plan = usePlan();
  const labelOf = ({ togetherWith }: LedgerCell) => togetherWith && questionLabel(plan, togetherWith);
  const speech = { t, formats, labelOf };
  const says = cell ? cellSentence(cell, speech) : t.ledger.said.unread;
  const word = cell && cellWord(cell, speech);
  return (
    <button
      type="button"
      className="ledger-cell__button"
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      <span className="lb-sr">{t.ledger.cell(title, label, says)}</span>
      <span className="ledger-cell__label" aria-hidden="true">
        {label}
      </span>
      {cell && (
        <span className="ledger-cell__state" aria-hidden="true">
          <StateGlyph state={glyphOf(cell)} word="none" />
          {word && <span>{word}</span>}
        </span>
      )}
      {cell?.priorities && <MiniSeats priorities={cell.priorities} />}
    </button>
  );
}
