import { useEffect, useRef } from 'react';
import type { SeminarRow } from '../../storage/database.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';

interface DeletedNoticeProps {
  row: SeminarRow;
  /** Just deleted here, so that focus belongs on the way back. */
  isNew: boolean;
  onUndo: () => void;
}

/** Stands where a seminar was, with the way to bring it back. */
export function DeletedNotice({ row, isNew, onUndo }: DeletedNoticeProps) {
  const t = useMessages();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isNew) undo.current?.focus();
  }, [isNew]);
  return (
    <div className="lb-notice" role="status">
      <p>{t.home.deleted(row.summary.title || t.home.untitled)}</p>
      <Button ref={undo} variant="secondary" icon="undo" onClick={onUndo}>
        {t.app.undo}
      </Button>
    </div>
  );
}
