import { throwWhenTooOld } from './refuseWhenTooOld.ts';

/** A row for the end of one of a table's feeds. */
export interface Append {
  /** What the keys of the feed's rows begin with; the number in it follows. */
  readonly feed: readonly string[];
  /** Numbers of rows that leave the table. */
  readonly replaces: readonly number[];
  /** The row that gets this number. */
  readonly row: (seq: number) => object;
}

/**
 * Appends rows to a table whose keys end in a number, and gives their numbers. Within a transaction that holds the
 * settings too. It asks the disk itself, as people type while it does: Dexie would take three times as long, and
 * tell all tabs of a table that nobody watches.
 */
export function appendRows(
  transaction: IDBTransaction,
  tableName: 'journal',
  appends: readonly Append[],
): Promise<readonly number[]> {
  const table = transaction.objectStore(tableName);
  const numbers: number[] = [];
  return new Promise((resolve, reject) => {
    function ask<Value>(request: IDBRequest<Value>, take: (value: Value) => void): void {
      // Where the whole transaction is aborted, it knows why: a full disk, say.
      request.onerror = () => reject(transaction.error ?? request.error);
      request.onsuccess = () => {
        try {
          take(request.result);
        } catch (error) {
          reject(error);
        }
      };
    }

    function appendNext(): void {
      const append = appends[numbers.length];
      if (append === undefined) {
        resolve(numbers);
        return;
      }
      const { feed, replaces, row } = append;
      const whole = IDBKeyRange.bound([...feed, 0], [...feed, Number.POSITIVE_INFINITY]);
      ask(table.openKeyCursor(whole, 'prev'), (last) => {
        const key = last?.primaryKey;
        const seq = Array.isArray(key) ? Number(key.at(-1)) + 1 : 1;
        for (const replaced of replaces) table.delete([...feed, replaced]);
        numbers.push(seq);
        ask(table.add(row(seq)), appendNext);
      });
    }

    ask(transaction.objectStore('settings').get('minWriter'), (least) => {
      throwWhenTooOld(least);
      appendNext();
    });
  });
}
