import type { Ref } from 'react';
import { useMessages } from '../language.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { AnswerPanel } from './AnswerPanel.tsx';
import { GroupPanel } from './GroupPanel.tsx';
import type { Chosen } from './LedgerTable.tsx';
import type { LedgerDesk } from './ledgerDesk.ts';
import { ReceiptLog } from './ReceiptLog.tsx';
import { ReceiveFile } from './ReceiveFile.tsx';
import type { LedgerView } from './useLedgerView.ts';

interface LedgerPanelProps {
  desk: LedgerDesk;
  view: LedgerView;
  chosen: Chosen | null;
  heading: Ref<HTMLHeadingElement>;
  onChoose: (chosen: Chosen, isFollowing: boolean) => void;
  onClose: () => void;
}

/** Beside the ledger: what is chosen in it, a file to open, what came last, and where else to look. */
export function LedgerPanel({ desk, view, chosen, heading, onChoose, onClose }: LedgerPanelProps) {
  const messages = useMessages();
  const t = messages.ledger;
  const { id } = useSeminar();
  const row = view.rows.find(({ group }) => group === chosen?.group);
  const column = view.columns
    .flatMap((theme) => theme.columns)
    .find(({ question }) => question.id === chosen?.question);
  const at = view.shown.findIndex(({ group }) => group === chosen?.group);
  const goTo = (step: 1 | -1) => {
    const next = at < 0 ? undefined : view.shown[at + step];
    return next && chosen ? () => onChoose({ ...chosen, group: next.group }, true) : null;
  };
  return (
    <aside className="ledger-aside" aria-label={t.panel}>
      {!row && view.rows.length > 0 && <p className="lb-soft">{t.choose}</p>}
      {row && column && (
        <AnswerPanel
          desk={desk}
          row={row}
          title={view.titleOf(row.group)}
          column={column}
          heading={heading}
          onPrevious={goTo(-1)}
          onNext={goTo(1)}
          onClose={onClose}
        />
      )}
      {row && !column && <GroupPanel row={row} title={view.titleOf(row.group)} heading={heading} onClose={onClose} />}
      <ReceiveFile />
      <ReceiptLog receipts={view.receipts} only={row?.parts ?? null} titleOf={view.titleOf} />
      <nav className="ledger-onward" aria-label={messages.app.next}>
        <ButtonLink variant="tertiary" iconAfter="arrowRight" href={`/s/${id}/coverage`}>
          {messages.coverage.name}
        </ButtonLink>
        <ButtonLink variant="tertiary" iconAfter="arrowRight" href={`/s/${id}/tidy`}>
          {messages.tidy.go}
        </ButtonLink>
      </nav>
    </aside>
  );
}
