import type { LedgerTheme } from '../../domain/ledgerCell.ts';
import { useMessages } from '../language.tsx';
import { useMoment } from '../parts/useMoment.ts';

/** When a theme was handed in, or taken back; nothing while it never was. */
export function ThemeTime({ state, number }: { state: LedgerTheme; number: number }) {
  const t = useMessages();
  const moment = useMoment();
  const { handedInAt, takenBackAt, isEntered } = state;
  if (handedInAt === null) return null;
  const isHandedIn = state.state === 'handedIn' || state.state === 'received';
  const words = isHandedIn
    ? (isEntered ? t.ledger.at.byHand : t.ledger.at.handedIn)(moment(handedInAt))
    : t.ledger.at.takenBack(moment(takenBackAt ?? handedInAt));
  return (
    <>
      <span className="lb-sr">{t.board.theme(number)}: </span>
      {words}
    </>
  );
}
