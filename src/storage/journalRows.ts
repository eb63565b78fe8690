import type { JournalRow, Sealed } from './database.ts';
import type { LocalCipher } from './localCipher.ts';

/** A row of the journal as it lies on the disk. */
export type StoredJournalRow = Sealed<JournalRow, 'bytes'>;

export function sealJournalRow({ bytes, ...row }: JournalRow, cipher: LocalCipher): StoredJournalRow {
  return { ...row, sealed: cipher.seal(bytes, placeOf(row)) };
}

/** Those of one scope that can be opened, each device's in sequence. */
export function openJournal(rows: readonly StoredJournalRow[], cipher: LocalCipher): JournalRow[] {
  return rows
    .toSorted((a, b) => (a.device === b.device ? a.seq - b.seq : a.device < b.device ? -1 : 1))
    .flatMap(({ sealed, ...row }) => {
      const bytes = sealed && cipher.open(sealed, placeOf(row));
      return bytes ? [{ ...row, bytes }] : [];
    });
}

/** Which row it is, so that the disk cannot show one in place of another. */
function placeOf({ seminar, device, scope, seq }: Omit<StoredJournalRow, 'sealed'>): string {
  return `journal/${seminar}/${device}/${scope}/${seq}`;
}
