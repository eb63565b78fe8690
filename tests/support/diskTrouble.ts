import type { Page } from 'playwright-core';

/** From now on every write of the journal in this page is aborted, until the returned function is called. */
export async function abortWrites(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...row) {
      const request = add.apply(this, row);
      if (this.name === 'journal') this.transaction.abort();
      return request;
    };
    Reflect.set(window, 'healDisk', () => {
      IDBObjectStore.prototype.add = add;
    });
  });
  return () => page.evaluate(() => Reflect.get(window, 'healDisk')());
}

/**
 * Gives the origin of an address a disk of 12 MB, of which the app and what the browser compiles of it take some 4.
 * Chromium looks at it when the first tab opens the store, not later.
 */
export async function limitDisk(tab: Page, address: string): Promise<void> {
  const protocol = await tab.context().newCDPSession(tab);
  await protocol.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: 12_000_000 });
}

/** Fills a limited disk until not even half a kilobyte has room, until the returned function is called. */
export async function fillDisk(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const store = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('filling');
      request.onupgradeneeded = () => request.result.createObjectStore('filling', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
    });
    const hasRoom = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = store.transaction('filling', 'readwrite');
        transaction.objectStore('filling').add('x'.repeat(size));
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (let size = 2 ** 20; size >= 512; ) if (!(await hasRoom(size))) size /= 2;
    store.close();
  });
  return () => page.evaluate(() => void indexedDB.deleteDatabase('filling'));
}

/** How long (ms) the page takes from the next write that the disk refuses until it warns with these words. */
export function timeToWarning(page: Page, warning: string): Promise<number> {
  return page.evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        let refusedAt: number | null = null;
        const look = () => {
          const isWarned = document.querySelector('[role=alert]')?.textContent.includes(words);
          if (isWarned && refusedAt !== null) resolve(performance.now() - refusedAt);
        };
        const { add } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.add = function (...row) {
          this.transaction.addEventListener('abort', () => {
            refusedAt ??= performance.now();
            look();
          });
          return add.apply(this, row);
        };
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    warning,
  );
}
