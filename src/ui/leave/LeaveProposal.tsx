import { useState } from 'react';
import { useLocation } from 'wouter';
import { loadLeaveWords } from '../../i18n/loadLeaveWords.ts';
import type { SeminarRow } from '../../storage/database.ts';
import { useFormats, useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../parts/useWords.ts';
import { useServices } from '../services.tsx';
import { deleteHere } from './deletedHere.ts';
import { LeaveDialog } from './LeaveDialog.tsx';

/**
 * Says that a seminar has been kept for as long as it was to be, and asks whether it shall be deleted from this device. Nothing is
 * deleted by itself, and who keeps it is not asked again until a facilitator sets another day.
 */
export function LeaveProposal({
  row,
  keepUntil,
  isInside = false,
}: {
  row: SeminarRow;
  keepUntil: string;
  /** Over the screens of the seminar itself. */
  isInside?: boolean;
}) {
  const t = useMessages();
  const formats = useFormats();
  const words = useWords(loadLeaveWords);
  const { shelf } = useServices();
  const [, navigate] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  if (!words) return null;
  const title = row.summary.title || t.home.untitled;
  const keep = () =>
    shelf.keepBeyond(row.id, keepUntil).then(
      () => announce(words.kept(title)),
      () => setFailed(true),
    );
  const remove = () => {
    setAsking(false);
    // First, so that no screen of the seminar says that it was deleted elsewhere.
    if (isInside) navigate('/');
    deleteHere(shelf, row.id);
  };
  return (
    <div className={`lb-notice lb-no-print ${isInside ? 'lb-notice--wide' : ''}`} role="status">
      <p>
        {words.due(title, formats.day(keepUntil))}
        {hasFailed && ` ${words.notKept}`}
      </p>
      <div className="lb-actions">
        <Button variant="secondary" icon="trash" onClick={() => setAsking(true)}>
          {t.home.deleteHere}
        </Button>
        <Button variant="tertiary" color="neutral" onClick={() => void keep()}>
          {words.keep}
        </Button>
      </div>
      {isAsking && <LeaveDialog row={row} onDelete={remove} onClose={() => setAsking(false)} />}
    </div>
  );
}
