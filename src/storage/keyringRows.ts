import type { SeminarId } from '../domain/ids.ts';
import { utf8 } from '../feed/bytes.ts';
import type { KeyringRow } from './database.ts';
import type { LocalCipher } from './localCipher.ts';

/** A link's text as it lies in its table, which gives it its number. */
export function sealLink(seminar: SeminarId, text: string, cipher: LocalCipher): Omit<KeyringRow, 'id'> {
  return { seminar, sealed: cipher.seal(utf8(text), placeOf(seminar)) };
}

/** The texts of the links that can be opened, in the order of their rows. */
export function openLinks(rows: readonly KeyringRow[], cipher: LocalCipher): string[] {
  return rows.flatMap(({ seminar, sealed }) => {
    const bytes = cipher.open(sealed, placeOf(seminar));
    return bytes ? [new TextDecoder().decode(bytes)] : [];
  });
}

function placeOf(seminar: SeminarId): string {
  return `link/${seminar}`;
}
