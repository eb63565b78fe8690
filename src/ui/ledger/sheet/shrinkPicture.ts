import type { SheetPhoto } from '../../../storage/database.ts';
import { photoLimits } from '../../../storage/photoLimits.ts';

type Picture = SheetPhoto['picture'];

/** Longest side in pixels, and quality, tried in turn until a picture is small enough. Handwriting stays legible. */
const attempts = [
  { side: 2_000, quality: 0.8 },
  { side: 1_600, quality: 0.7 },
  { side: 1_200, quality: 0.6 },
] as const;

/** Makes a picture as small as a sheet of paper needs, as JPEG; null for what this browser cannot read as a picture. */
export async function shrinkPicture(file: Blob): Promise<Picture | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return null;
  try {
    for (const { side, quality } of attempts) {
      const bytes = await drawn(bitmap, side, quality);
      if (bytes && bytes.length <= photoLimits.bytes) return bytes;
    }
    return null;
  } finally {
    bitmap.close();
  }
}

async function drawn(bitmap: ImageBitmap, side: number, quality: number): Promise<Picture | null> {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  // What is transparent would come out black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  return blob && new Uint8Array(await blob.arrayBuffer());
}
