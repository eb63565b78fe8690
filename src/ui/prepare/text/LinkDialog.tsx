import { useId, useState } from 'react';
import { linkAddress } from '../../../domain/formattedText.ts';
import { useMessages } from '../../language.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { FieldError } from '../../parts/FieldError.tsx';

interface LinkDialogProps {
  /** What was selected. */
  words: string;
  /** Told of an address that leads somewhere. */
  onLink: (words: string, address: string) => void;
  onClose: () => void;
}

/** Asks where a link leads, and what it says. */
export function LinkDialog({ words, onLink, onClose }: LinkDialogProps) {
  const t = useMessages();
  const id = useId();
  const [written, setWritten] = useState(words);
  const [address, setAddress] = useState('');
  const [isRefused, setRefused] = useState(false);
  return (
    <Dialog
      heading={t.prepare.link}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={id}>
            {t.app.add}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t.app.cancel}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className="prepare-link"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const target = linkAddress(address);
          setRefused(target === null);
          if (target === null) document.getElementById(`${id}-address`)?.focus();
          else onLink(written, target);
        }}
      >
        <div className="ds-field">
          <label className="lb-label" htmlFor={`${id}-address`}>
            {t.prepare.linkAddress}
          </label>
          <input
            id={`${id}-address`}
            className="ds-input"
            type="text"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={address}
            aria-invalid={isRefused || undefined}
            aria-describedby={isRefused ? `${id}-error` : undefined}
            onChange={({ currentTarget }) => setAddress(currentTarget.value)}
          />
          {isRefused && <FieldError id={`${id}-error`}>{t.prepare.linkWrong}</FieldError>}
        </div>
        <div className="ds-field">
          <label className="lb-label" htmlFor={`${id}-words`}>
            {t.prepare.linkWords}
          </label>
          <input
            id={`${id}-words`}
            className="ds-input"
            type="text"
            autoComplete="off"
            value={written}
            onChange={({ currentTarget }) => setWritten(currentTarget.value)}
          />
        </div>
      </form>
    </Dialog>
  );
}
