import { Dexie, liveQuery } from 'dexie';
import type { GroupId, SeminarId } from '../domain/ids.ts';
import type { Database } from './database.ts';
import { joinReceipts } from './joinReceipts.ts';
import { refuseWhenTooOld } from './refuseWhenTooOld.ts';

/** Something of a group came here from elsewhere, and how. It holds no words. */
export interface Receipt {
  readonly group: GroupId;
  /** When, by this device's clock (ms since 1970). */
  readonly at: number;
  /** `code`: codes on another screen; `pairing`: over a line that two codes have made. */
  readonly way: 'network' | 'pairing' | 'file' | 'code';
  /** Entries that were new here, and those that were here already and count once. */
  readonly added: number;
  readonly known: number;
  /** When the newest of them was written, by its author's clock; null when none was new. */
  readonly writtenAt: number | null;
}

/** What has come to a facilitator's device of each group. A loss of it is only a loss of news. */
export interface ReceiptStore {
  /** Calls back with the receipts of a seminar, oldest first, now and whenever one comes in any tab. */
  watch(
    seminar: SeminarId,
    listener: (receipts: readonly Receipt[]) => void,
    onError: (error: unknown) => void,
  ): () => void;
  /** Keeps receipts; one that follows soon on another of the same group and way becomes one with it. */
  add(seminar: SeminarId, receipts: readonly Receipt[]): Promise<void>;
}

/** What comes within this time (ms) of the last is told as one. */
const together = 60_000;
/** So many are kept of each group. */
const keptOfGroup = 10;

export function createReceiptStore(database: Database): ReceiptStore {
  const { receipts: table, settings } = database;
  const ofSeminar = (seminar: SeminarId) =>
    table.where('[seminar+group+at]').between([seminar, Dexie.minKey], [seminar, Dexie.maxKey]);
  const ofGroup = (seminar: SeminarId, group: GroupId) =>
    table.where('[seminar+group+at]').between([seminar, group, Dexie.minKey], [seminar, group, Dexie.maxKey]);

  async function addOne(seminar: SeminarId, receipt: Receipt): Promise<void> {
    const earlier = await ofGroup(seminar, receipt.group).primaryKeys();
    const lastKey = earlier.at(-1);
    const last = lastKey && (await table.get(lastKey));
    const isSoon = last?.way === receipt.way && receipt.at - last.at < together;
    const row = isSoon ? joinReceipts(last, receipt) : receipt;
    const gone = earlier.slice(0, Math.max(0, earlier.length + 1 - keptOfGroup));
    await table.bulkDelete(isSoon && lastKey ? [...gone, lastKey] : gone);
    await table.put({ seminar, ...row });
  }

  return {
    watch(seminar, listener, onError) {
      const query = liveQuery(() => ofSeminar(seminar).toArray());
      const subscription = query.subscribe({
        next: (rows) => listener(rows.map(withoutSeminar).sort((a, b) => a.at - b.at)),
        error: onError,
      });
      return () => subscription.unsubscribe();
    },
    add: (seminar, receipts) =>
      database.transaction('rw', table, settings, async () => {
        await refuseWhenTooOld(database);
        for (const receipt of receipts) await addOne(seminar, receipt);
      }),
  };
}

function withoutSeminar({ group, at, way, added, known, writtenAt }: Receipt): Receipt {
  return { group, at, way, added, known, writtenAt };
}
