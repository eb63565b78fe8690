import { useEffect, useEffectEvent, useState } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { useAwakeScreen } from '../parts/useAwakeScreen.ts';
import { appAddress, useLinkText } from '../share/useLinkText.ts';

/** A code that can be shown, with what it is called over it. */
export interface WallCode {
  readonly what: 'seminar' | GroupId;
  readonly name: string;
  /** What the code is for, in words. */
  readonly label: string;
}

interface CodeWallProps {
  codes: readonly WallCode[];
  first: WallCode['what'];
  onClose: () => void;
}

/** Codes as large as the window, one at a time; buttons and arrow keys go round. */
export function CodeWall({ codes, first, onClose }: CodeWallProps) {
  const t = useMessages().open;
  useAwakeScreen();
  const [shown, setShown] = useState(first);
  // A group that somebody takes out of the plan meanwhile leaves the first code.
  const at = Math.max(
    0,
    codes.findIndex(({ what }) => what === shown),
  );
  const code = codes[at];
  const step = (by: 1 | -1) => {
    const next = codes[(at + by + codes.length) % codes.length];
    if (next) setShown(next.what);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowRight') step(1);
    else if (event.key === 'ArrowLeft') step(-1);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  if (!code) return null;
  return (
    <Dialog heading={code.name} isFullScreen onClose={onClose}>
      <div className="open-wall">
        <LargeCode key={code.what} code={code} />
        {codes.length > 1 && (
          <div className="open-wall__steps">
            <Button variant="secondary" icon="back" onClick={() => step(-1)}>
              {t.previous}
            </Button>
            {/* In the dialog, because screen readers hear nothing from the page under it. */}
            <p className="open-wall__place" role="status">
              <span className="lb-sr">{code.name}, </span>
              {t.place(at + 1, codes.length)}
            </p>
            <Button variant="secondary" iconAfter="forward" onClick={() => step(1)}>
              {t.next}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function LargeCode({ code }: { code: WallCode }) {
  const link = useLinkText(code.what);
  if (link === null) return <div className="lb-qr-wall" />;
  const address = `${appAddress()}#${link}`;
  return (
    <>
      <div className="lb-qr-wall">
        <QrCode text={address} label={code.label} />
      </div>
      <p className="open-wall__address">{address}</p>
    </>
  );
}
