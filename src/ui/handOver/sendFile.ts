import { downloadFile } from '../seminar/downloadFile.ts';

/** Whether this browser's share sheet takes files of ours: Safari's does, Chrome's takes none with an ending of its own. */
export function canSendFile(): boolean {
  if (typeof navigator.share !== 'function' || typeof navigator.canShare !== 'function') return false;
  try {
    return navigator.canShare({ files: [fileOf('seminar.langbord', new Uint8Array())] });
  } catch {
    return false;
  }
}

/** Opens the share sheet with a file, or saves it where that cannot be; `left` when the person thought better of it. */
export async function sendFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<'sent' | 'saved' | 'left'> {
  if (canSendFile()) {
    try {
      await navigator.share({ files: [fileOf(name, bytes)] });
      return 'sent';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'left';
    }
  }
  downloadFile(name, bytes);
  return 'saved';
}

function fileOf(name: string, bytes: Uint8Array<ArrayBuffer>): File {
  return new File([bytes], name, { type: 'application/octet-stream' });
}
