import './qrCode.css';
import encodeQR from 'qr';
import { useMemo } from 'react';

/** White around the code, in modules: less than four, and scanners lose it against a dark page (ISO/IEC 18004). */
const quietZone = 4;

interface QrCodeProps {
  /** What a scanner reads: at most some 2,000 letters; throws on more. */
  text: string;
  /** What the code is for, in words; never the text of a link, which is long and secret. */
  label: string;
}

/** A QR code as wide as its place, dark on white also where the page is dark. Load it lazily: the encoder is 5 kB. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, outline } = useMemo(() => draw(encodeQR(text, 'raw', { ecc: 'medium', border: quietZone })), [text]);
  return (
    <svg className="lb-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={outline} fill="#000" />
    </svg>
  );
}

/** Dark modules as one outline, a bar for each run in a row. */
function draw(rows: readonly (readonly boolean[])[]): { size: number; outline: string } {
  const bars = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const width = (end === -1 ? row.length : end) - x;
      return [`M${x} ${y}h${width}v1h-${width}z`];
    }),
  );
  return { size: rows.length, outline: bars.join('') };
}
