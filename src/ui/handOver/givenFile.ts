/** Files that the operating system has opened with the app: a browser's launch queue, where there is one. */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void): void;
}

declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue;
  }
}

let given: File | null = null;

/** Tells of each file that is opened from outside, which `takeGivenFile` then gives; once for the app. */
export function watchGivenFiles(onFile: () => void): void {
  window.launchQueue?.setConsumer(({ files = [] }) => {
    const [first] = files;
    first?.getFile().then(
      (file) => {
        given = file;
        onFile();
      },
      // Gone before it could be read: whoever opened it opens it again.
      () => undefined,
    );
  });
}

/** The file that was opened or shared with the app last, once; null when there is none. */
export async function takeGivenFile(): Promise<Blob | null> {
  const file = given;
  given = null;
  return file ?? (await takeShared());
}

/** What the service worker has kept of the share sheet. */
async function takeShared(): Promise<Blob | null> {
  if (typeof caches === 'undefined') return null;
  const cache = await caches.open('langbord-shared');
  const [request] = await cache.keys();
  const shared = request && (await cache.match(request));
  if (!request || !shared) return null;
  await cache.delete(request);
  return shared.blob();
}
