import { type Ref, useId } from 'react';
import type { LedgerRow } from '../../domain/ledger.ts';
import { useMessages } from '../language.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { AnswerReading } from './AnswerReading.tsx';
import type { LedgerColumn } from './ledgerColumns.ts';
import type { LedgerDesk } from './ledgerDesk.ts';
import { useRowGroup } from './useRowGroup.ts';

interface AnswerPanelProps {
  desk: LedgerDesk;
  row: LedgerRow;
  title: string;
  column: LedgerColumn;
  heading: Ref<HTMLHeadingElement>;
  /** Null at either end. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onClose: () => void;
}

/** One group's answer to one question, and the way to those before and after it in the ledger. */
export function AnswerPanel({ desk, row, title, column, heading, onPrevious, onNext, onClose }: AnswerPanelProps) {
  const messages = useMessages();
  const t = messages.ledger;
  const { id } = useSeminar();
  const headingId = useId();
  const read = useRowGroup(desk, row);
  return (
    <section className="lb-card ledger-panel" data-over aria-labelledby={headingId}>
      <header>
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {t.answer.heading(title, column.label)}
        </h2>
        <Button variant="tertiary" color="neutral" icon="close" label={t.answer.close} onClick={onClose} />
      </header>
      <p className="lb-soft">{column.question.text || messages.board.untitledQuestion}</p>
      {read && <AnswerReading {...read} question={column.question} />}
      <div className="lb-actions">
        <Button
          variant="secondary"
          icon="up"
          aria-disabled={onPrevious === null || undefined}
          onClick={() => onPrevious?.()}
        >
          {t.answer.previous}
        </Button>
        <Button variant="secondary" icon="down" aria-disabled={onNext === null || undefined} onClick={() => onNext?.()}>
          {t.answer.next}
        </Button>
        <ButtonLink variant="tertiary" icon="pen" href={`/s/${id}/ledger/sheet/${row.group}`}>
          {t.byHand}
        </ButtonLink>
      </div>
    </section>
  );
}
