import { useId, useState } from 'react';
import { hidePoint, showPoint } from '../../document/commands/hidingCommands.ts';
import type { GroupDoc } from '../../document/groupDoc.ts';
import type { Point } from '../../domain/group.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useTidySteps } from './tidySteps.ts';

interface HidePointDialogProps {
  group: GroupDoc;
  point: Point;
  onClose: () => void;
}

/** Asks before a point is hidden, and why. */
export function HidePointDialog({ group, point, onClose }: HidePointDialogProps) {
  const messages = useMessages();
  const t = messages.tidy;
  const id = useId();
  const { done } = useTidySteps();
  const [reason, setReason] = useState('');
  const words = group.textOf(point.id).trim() || messages.points.wordless;
  const hide = () => {
    hidePoint(group, point.id, reason.trim());
    done({ words: t.hid(words), undo: () => showPoint(group, point.id) });
    onClose();
  };
  return (
    <Dialog
      heading={t.hideAsk}
      onClose={onClose}
      actions={
        <>
          <Button onClick={hide}>{t.hide}</Button>
          <Button variant="secondary" color="neutral" onClick={onClose}>
            {messages.app.cancel}
          </Button>
        </>
      }
    >
      <blockquote className="tidy-quote">{words}</blockquote>
      <div className="ds-field">
        <label className="lb-label" htmlFor={id}>
          {t.reason}
        </label>
        <input
          id={id}
          className="ds-input"
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <p>{t.hideMeans}</p>
    </Dialog>
  );
}
