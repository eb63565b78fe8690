import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { canSendAddress, sendAddress } from './sendAddress.ts';

interface LinkActionsProps {
  address: string;
  /** The seminar's title, for whoever gets the link. */
  title: string;
  /** Whether the address may be seen. */
  isShown: boolean;
  /** The browser lets nobody copy, so that the address must be seen and copied by hand. */
  onMustShow: () => void;
  onRecoverySheet: (() => void) | undefined;
}

/** The address of a link, with copying and sending it; what came of it is shown and said. */
export function LinkActions({ address, title, isShown, onMustShow, onRecoverySheet }: LinkActionsProps) {
  const t = useMessages().share;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'copyByHand' | 'notSent' | null>(null);

  async function copy(): Promise<void> {
    const isCopied = await copyByClipboard(address);
    if (isCopied) return setOutcome('copied');
    flushSync(onMustShow);
    field.current?.select();
    setOutcome(copySelection() ? 'copied' : 'copyByHand');
  }
  async function send(): Promise<void> {
    setOutcome((await sendAddress(title, address)) ? null : 'notSent');
  }

  return (
    <>
      {isShown && (
        <div className="ds-field">
          <label className="lb-label" htmlFor={id}>
            {t.link}
          </label>
          <textarea
            ref={field}
            id={id}
            className="ds-input share-address"
            readOnly
            rows={3}
            spellCheck={false}
            value={address}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
      <div className="lb-actions share-actions">
        <Button icon="copy" onClick={() => void copy()}>
          {t.copy}
        </Button>
        {canSendAddress(address) && (
          <Button variant="secondary" icon="send" onClick={() => void send()}>
            {t.send}
          </Button>
        )}
        {onRecoverySheet && (
          <Button variant="secondary" icon="file" onClick={onRecoverySheet}>
            {t.toSheet}
          </Button>
        )}
      </div>
      {/* In the dialog, because screen readers hear nothing from the page under it. */}
      <p className="share-outcome" role="status">
        {outcome && t[outcome]}
      </p>
    </>
  );
}

async function copyByClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Absent, refused, or the page is not in front.
    return false;
  }
}

/** The older way, which some browsers allow where they refuse the other. */
function copySelection(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
