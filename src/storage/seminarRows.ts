import type { SeminarId } from '../domain/ids.ts';
import { utf8 } from '../feed/bytes.ts';
import type { Sealed, SeminarRow } from './database.ts';
import type { LocalCipher } from './localCipher.ts';
import { emptySummary, readSummary, type SeminarSummary } from './seminarSummary.ts';

/** A row as it lies on the shelf. */
export type StoredSeminar = Sealed<SeminarRow, 'summary'>;

export function sealSeminar({ summary, ...row }: SeminarRow, cipher: LocalCipher): StoredSeminar {
  return { ...row, sealed: sealSummary(row.id, summary, cipher) };
}

/** Whether a seminar with this row is on the shelf, and not deleted. */
export function isShelved(row: Pick<StoredSeminar, 'deletedAt'> | undefined): boolean {
  return row?.deletedAt === null;
}

/** A summary that cannot be opened is empty. */
export function openSeminarRow({ sealed, ...row }: StoredSeminar, cipher: LocalCipher): SeminarRow {
  const bytes = sealed && cipher.open(sealed, placeOf(row.id));
  return { ...row, summary: (bytes && readSummary(new TextDecoder().decode(bytes))) ?? emptySummary };
}

export function sealSummary(id: SeminarId, summary: SeminarSummary, cipher: LocalCipher): Uint8Array {
  return cipher.seal(utf8(JSON.stringify(summary)), placeOf(id));
}

function placeOf(id: SeminarId): string {
  return `summary/${id}`;
}
