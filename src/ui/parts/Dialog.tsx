import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useMessages } from '../language.tsx';
import { Button } from './Button.tsx';

interface DialogProps {
  heading: string;
  /** Asked for by Escape and the closing button; the owner then stops rendering the dialog. */
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot, the main one first; where something is deleted, the way back first. */
  actions?: ReactNode;
  /** As large as the window, for something that is held up. */
  isFullScreen?: boolean;
}

/** A dialog over the screen, open as long as it is rendered. Gives focus back to where it was. */
export function Dialog({ heading, onClose, children, actions, isFullScreen }: DialogProps) {
  const t = useMessages();
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="ds-dialog"
      data-full={isFullScreen || undefined}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="lb-dialog__head">
        <h2 id={headingId}>{heading}</h2>
      </div>
      <div className="lb-dialog__body">{children}</div>
      {actions && <div className="lb-dialog__foot">{actions}</div>}
      {/* Last, so that the first field or answer gets the focus when the dialog opens. */}
      <Button
        className="lb-dialog__close"
        variant="tertiary"
        color="neutral"
        icon="close"
        label={t.app.close}
        onClick={onClose}
      />
    </dialog>
  );
}
