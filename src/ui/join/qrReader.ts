/** The longest side, in pixels, of what is searched: enough for our codes, and quick on an old tablet. */
const longestSide = { frame: 960, picture: 2_400 } as const;

/** Finds the text of a QR code in a picture; null where it sees none. */
export interface QrReader {
  /** A frame of a video, in which little time may be spent. */
  readFrame(video: HTMLVideoElement): string | null;
  /** A whole picture, searched for up to two seconds. */
  readPicture(picture: ImageBitmap): string | null;
}

/** Fetches the decoder; rejects when it is neither stored nor reachable. */
export async function loadQrReader(): Promise<QrReader> {
  const { default: decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const read = (source: CanvasImageSource, width: number, height: number, kind: keyof typeof longestSide) => {
    if (!pen || width === 0 || height === 0) return null;
    const scale = Math.min(1, longestSide[kind] / Math.max(width, height));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    pen.drawImage(source, 0, 0, canvas.width, canvas.height);
    const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(pixels, kind === 'picture' ? { effort: Number.POSITIVE_INFINITY, timeLimit: 2_000 } : {});
    } catch {
      // The decoder's way to say that it found nothing.
      return null;
    }
  };
  return {
    readFrame: (video) => read(video, video.videoWidth, video.videoHeight, 'frame'),
    readPicture: (picture) => read(picture, picture.width, picture.height, 'picture'),
  };
}
