import './share.css';
import { useState } from 'react';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { QrCodeFullScreen } from '../parts/QrCodeFullScreen.tsx';
import { LinkActions } from './LinkActions.tsx';
import type { SharedLink } from './sharedLink.ts';
import { useLinkWords } from './useLinkWords.ts';

export interface ShareDialogProps {
  link: SharedLink;
  /** The seminar's title; '' while it has none. */
  title: string;
  /** The app's address with the link in its fragment: what is shown, copied, sent and in the code. */
  address: string;
  onClose: () => void;
  /** Leads to the recovery sheet; give it with a facilitator's link. */
  onRecoverySheet?: () => void;
}

/** A link as QR code and address, with what it lets people do. A facilitator's link is shown only when asked for. */
export function ShareDialog({ link, title, address, onClose, onRecoverySheet }: ShareDialogProps) {
  const t = useMessages().share;
  const words = useLinkWords(link, title);
  const isSecret = link.kind === 'facilitator';
  const [isRevealed, setRevealed] = useState(!isSecret);
  const [isLarge, setLarge] = useState(false);
  return (
    <>
      <Dialog heading={words.heading} onClose={onClose}>
        <p className={isSecret ? 'lb-notice' : undefined}>{words.allows}</p>
        {isRevealed ? (
          <div className="share-code">
            <QrCode text={address} label={words.code} />
            <div>
              <p className="lb-small lb-soft">{t.scanHelp}</p>
              <Button variant="secondary" icon="expand" onClick={() => setLarge(true)}>
                {t.showLarge}
              </Button>
            </div>
          </div>
        ) : (
          <div className="share-hidden">
            <p className="lb-small lb-soft">{t.revealHelp}</p>
            <Button variant="secondary" icon="qr" onClick={() => setRevealed(true)}>
              {t.reveal}
            </Button>
          </div>
        )}
        <LinkActions
          address={address}
          title={title}
          isShown={isRevealed}
          onMustShow={() => setRevealed(true)}
          onRecoverySheet={onRecoverySheet}
        />
      </Dialog>
      {isLarge && (
        <QrCodeFullScreen heading={words.wall} text={address} label={words.code} onClose={() => setLarge(false)} />
      )}
    </>
  );
}
