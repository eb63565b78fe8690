/** What Chromium has and the standard library's types have not (File System Access). */
declare global {
  interface FileSystemHandle {
    queryPermission?(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
    /** Asks the person, while a press still counts. */
    requestPermission?(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  }
  interface Window {
    showDirectoryPicker?(options: {
      readonly id: string;
      readonly mode: 'readwrite';
    }): Promise<FileSystemDirectoryHandle>;
  }
}

/** Whether this browser lets an app write in a folder that the person chooses. */
export function canChooseFolder(): boolean {
  return typeof window.showDirectoryPicker === 'function';
}

/** Lets the person choose; null when they thought better of it. Rejects when the browser does not allow the folder. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await window.showDirectoryPicker?.({ id: 'langbord', mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether the app may write in the folder now; `ask` asks the person, within a press. */
export async function mayWriteIn(folder: FileSystemDirectoryHandle, ask = false): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const;
  const state = await (ask ? folder.requestPermission?.(mode) : folder.queryPermission?.(mode));
  // A folder that knows no permissions is the browser's own.
  return state === undefined || state === 'granted';
}

/** Writes a file in the folder and reads it back; rejects when what stands there is not what was written. */
export async function writeInFolder(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(bytes);
  await stream.close();
  const written = new Uint8Array(await (await file.getFile()).arrayBuffer());
  const isSame = written.length === bytes.length && written.every((byte, at) => byte === bytes[at]);
  if (!isSame) throw new Error('What stands in the folder is not what was written.');
}
