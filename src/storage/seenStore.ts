import { Dexie } from 'dexie';
import * as v from 'valibot';
import type { SeminarId } from '../domain/ids.ts';
import type { SeenMarks } from '../domain/seenMarks.ts';
import { utf8 } from '../feed/bytes.ts';
import type { Database } from './database.ts';
import type { LocalCipher } from './localCipher.ts';
import { writeWithinCall } from './writeWithinCall.ts';

/**
 * What the person at this device has seen of each scope of a seminar, as marks without words, and sealed. It
 * never leaves the device; a loss of it only means that nothing is told of a time away.
 */
export interface SeenStore {
  /** By scope; what cannot be read is left out. */
  load(seminar: SeminarId): Promise<ReadonlyMap<string, SeenMarks>>;
  /** Keeps a scope's marks in place of the earlier ones, also when the page is being left; rejects when it cannot. */
  put(seminar: SeminarId, scope: string, seen: SeenMarks): Promise<void>;
}

const storedMarks = v.array(v.tuple([v.string(), v.string()]));

export function createSeenStore(database: Database, cipher: LocalCipher): SeenStore {
  return {
    async load(seminar) {
      const rows = await database.seen
        .where('[seminar+scope]')
        .between([seminar, Dexie.minKey], [seminar, Dexie.maxKey])
        .toArray();
      const seen = new Map<string, SeenMarks>();
      for (const { scope, sealed } of rows) {
        const bytes = cipher.open(sealed, placeOf(seminar, scope));
        const marks = bytes && v.safeParse(storedMarks, JSON.parse(new TextDecoder().decode(bytes)));
        if (marks?.success) seen.set(scope, new Map(marks.output));
      }
      return seen;
    },
    async put(seminar, scope, seen) {
      if (!database.isOpen()) await database.open();
      const sealed = cipher.seal(utf8(JSON.stringify([...seen])), placeOf(seminar, scope));
      await writeWithinCall(database, 'seen', (table) => void table.put({ seminar, scope, sealed }));
    },
  };
}

function placeOf(seminar: SeminarId, scope: string): string {
  return `seen/${seminar}/${scope}`;
}
