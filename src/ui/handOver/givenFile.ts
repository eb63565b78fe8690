/** Files that the operating system has opened with the app: a browser's launch queue, where there is one. */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void): void;
}

declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue;
  }
}

const given: File[] = [];

/** Tells of files that are opened from outside, which `takeGivenFile` then gives; once for the app. */
export function watchGivenFiles(onFiles: () => void): void {
  window.launchQueue?.setConsumer(async ({ files = [] }) => {
    const read = await Promise.allSettled(files.map((file) => file.getFile()));
    // One that is gone before it could be read is opened again by whoever opened it.
    given.push(...read.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : [])));
    if (given.length > 0) onFiles();
  });
}

/** The next of the files that were opened or shared with the app, each once; null when there is none. */
export async function takeGivenFile(): Promise<Blob | null> {
  return given.shift() ?? (await takeShared());
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
