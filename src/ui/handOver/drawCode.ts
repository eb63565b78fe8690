import encodeQR from 'qr';

/** White around the code, in modules (ISO/IEC 18004), and pixels for one module: enough to be shown large. */
const quietZone = 4;
const pixels = 6;

/**
 * Draws a code on a canvas, dark on white. Of the lowest level of correction: a screen has no scratches, and what
 * is not read is shown again (src/qr/SPEC.md, Q1).
 */
export function drawCode(canvas: HTMLCanvasElement, text: string): void {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: quietZone });
  const pen = canvas.getContext('2d');
  if (!pen) return;
  canvas.width = rows.length * pixels;
  canvas.height = rows.length * pixels;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  for (const [y, row] of rows.entries()) {
    for (const [x, isDark] of row.entries()) if (isDark) pen.fillRect(x * pixels, y * pixels, pixels, pixels);
  }
}
