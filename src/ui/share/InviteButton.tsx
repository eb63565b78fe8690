import { useState } from 'react';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { ShareLink } from './ShareLink.tsx';

/** Hands on the seminar's link. */
export function InviteButton() {
  const t = useMessages().share;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" icon="qr" onClick={() => setOpen(true)}>
        {t.invite}
      </Button>
      {isOpen && <ShareLink shared="seminar" onClose={() => setOpen(false)} />}
    </>
  );
}
