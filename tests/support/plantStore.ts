/** What version 1 of the app had in its tables; bytes as numbers, so that it can be handed to a page. */
export interface Version1Tables {
  readonly seminars: readonly object[];
  readonly entries: readonly { readonly scope: string; readonly bytes: readonly number[] }[];
  readonly notes: readonly object[];
}

/**
 * Makes the store of this origin as version 1 of the app did (Dexie counts versions by ten), with these rows in it.
 * Stands alone, so that it also runs in a page.
 */
export async function plantStore({ name, tables }: { name: string; tables: Version1Tables }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.onupgradeneeded = () => {
      const made = request.result;
      made.createObjectStore('seminars', { keyPath: 'id' });
      const entries = made.createObjectStore('entries', { keyPath: ['seminar', 'device', 'scope', 'seq'] });
      entries.createIndex('[seminar+scope]', ['seminar', 'scope']);
      const notes = made.createObjectStore('notes', { keyPath: 'id' });
      notes.createIndex('[seminar+group]', ['seminar', 'group']);
      made.createObjectStore('devices', { keyPath: 'slot' });
      made.createObjectStore('settings', { keyPath: 'key' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    for (const row of tables.seminars) transaction.objectStore('seminars').add(row);
    for (const row of tables.notes) transaction.objectStore('notes').add(row);
    for (const row of tables.entries)
      transaction.objectStore('entries').add({ ...row, bytes: Uint8Array.from(row.bytes) });
    transaction.objectStore('devices').add({ slot: 'this', id: 'deviceOfVersion1' });
    transaction.objectStore('settings').add({ key: 'minWriter', value: 1 });
  });
  database.close();
}
