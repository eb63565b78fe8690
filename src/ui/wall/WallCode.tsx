import { lazy, Suspense } from 'react';

// Its encoder makes tables when it is loaded, which none of the screens beside the wall needs.
const QrCode = lazy(async () => ({ default: (await import('../parts/QrCode.tsx')).QrCode }));

/** A QR code of the wall, in a place of its size; empty where there is nothing to be read yet. */
export function WallCode({ text, label }: { text: string | null; label: string }) {
  return (
    <div className="wall-code">
      <Suspense>{text !== null && <QrCode text={text} label={label} />}</Suspense>
    </div>
  );
}
