/**
 * All that lies in each table of a store, as anybody with a browser's tools finds it: texts as they are,
 * bytes as one letter each. Stands alone, so that it also runs in a page.
 */
export async function readStores(name = 'langbord'): Promise<Record<string, readonly string[]>> {
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const lettersOf = (buffer: ArrayBufferLike) => {
    let letters = '';
    for (const byte of new Uint8Array(buffer)) letters += String.fromCharCode(byte);
    return letters;
  };
  const textsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    // What lies around a view is stored with it.
    if (ArrayBuffer.isView(value)) return [lettersOf(value.buffer)];
    if (value instanceof ArrayBuffer) return [lettersOf(value)];
    if (value instanceof CryptoKey || typeof value !== 'object' || value === null) return [];
    return Object.values(value).flatMap(textsIn);
  };
  const database = await result(indexedDB.open(name));
  const stores: Record<string, readonly string[]> = {};
  for (const table of database.objectStoreNames) {
    const rows = await result(database.transaction(table).objectStore(table).getAll());
    stores[table] = rows.flatMap(textsIn);
  }
  database.close();
  return stores;
}

/** Where words can be read, as text or as bytes of UTF-8 or UTF-16: "table: word". */
export function findWords(stores: Record<string, readonly string[]>, words: readonly string[]): string[] {
  const found = Object.entries(stores).flatMap(([table, texts]) =>
    words
      .filter((word) => formsOf(word).some((form) => texts.some((text) => text.includes(form))))
      .map((word) => `${table}: ${word}`),
  );
  return found.sort();
}

function formsOf(word: string): string[] {
  return [word, Buffer.from(word).toString('latin1'), Buffer.from(word, 'utf16le').toString('latin1')];
}
