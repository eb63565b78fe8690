import './leave.css';
import { useState } from 'react';
import { loadLeaveWords } from '../../i18n/loadLeaveWords.ts';
import type { SeminarRow } from '../../storage/database.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useWords } from '../parts/useWords.ts';
import { LeaveWarnings } from './LeaveWarnings.tsx';
import { useLeaveFacts } from './useLeaveFacts.ts';
import { WhatGoes } from './WhatGoes.tsx';

/** Asks before a seminar leaves this device: first what has not been received or copied, then what goes and what stays. */
export function LeaveDialog({
  row,
  onDelete,
  onClose,
}: {
  row: SeminarRow;
  onDelete: () => void;
  onClose: () => void;
}) {
  const t = useMessages();
  const words = useWords(loadLeaveWords);
  const facts = useLeaveFacts(row.id);
  const [isSaving, setSaving] = useState(false);
  if (!words) return null;
  const title = row.summary.title || t.home.untitled;
  return (
    <Dialog
      heading={t.home.deleteQuestion(title)}
      onClose={onClose}
      actions={
        <>
          <Button variant="secondary" color="neutral" onClick={onClose}>
            {t.app.cancel}
          </Button>
          <Button color="danger" disabled={facts === 'looking' || isSaving} onClick={onDelete}>
            {t.app.delete}
          </Button>
        </>
      }
    >
      <div className="leave">
        <LeaveWarnings words={words} row={row} facts={facts} onSaving={setSaving} />
        <WhatGoes words={words} row={row} />
        <p>
          {words.lost} {words.undo}
        </p>
      </div>
    </Dialog>
  );
}
