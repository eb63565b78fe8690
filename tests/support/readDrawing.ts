/** The pixels of a QR code drawn by the app, `scale` pixels a module: white, then bars of "M4 7h3v1h-3z". */
export function readDrawing(code: Element, scale = 4): { width: number; height: number; data: Uint8ClampedArray } {
  const size = Number(code.getAttribute('viewBox')?.split(' ')[2]);
  const outline = code.querySelector('path')?.getAttribute('d') ?? '';
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const darken = (x: number, y: number) => data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  for (const [, left, top, width] of outline.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let y = Number(top) * scale; y < (Number(top) + 1) * scale; y++) {
      for (let x = Number(left) * scale; x < (Number(left) + Number(width)) * scale; x++) darken(x, y);
    }
  }
  return { width: side, height: side, data };
}
