import type { Database } from './database.ts';

/**
 * Writes and commits within this very call, so that it reaches the disk also when the page ends with it:
 * Dexie asks the disk before it writes, and a page that ends hears no answer any more. Rejects when the
 * transaction is aborted; those who watch the table through Dexie are not told.
 */
export function writeWithinCall(
  database: Database,
  tableName: 'journal' | 'notes' | 'seen',
  write: (table: IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.backendDB().transaction(tableName, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    write(transaction.objectStore(tableName));
    transaction.commit();
  });
}
