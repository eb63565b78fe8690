import * as Y from 'yjs';
import { lockTheme } from '../../src/document/commands/lockCommands.ts';
import { setAbout } from '../../src/document/commands/planCommands.ts';
import { pointAt, sendMessage } from '../../src/document/commands/runCommands.ts';
import { createPlanDoc } from '../../src/document/planDoc.ts';
import type { ThemeId } from '../../src/domain/ids.ts';
import { toBase64url } from '../../src/feed/bytes.ts';
import type { Link } from '../../src/feed/link.ts';
import { createInsider } from './hostileInsider.ts';
import { createTestContext } from './openDocuments.ts';

/** A row of the table of feed entries, its bytes as numbers, so that it can be handed to a page. */
export interface ForgedRow {
  readonly seminar: string;
  readonly device: string;
  readonly scope: string;
  readonly seq: number;
  readonly hash: string;
  readonly bytes: readonly number[];
}

export const forged = { title: 'Kapret seminar', message: 'Alle går hjem nå' } as const;

/**
 * An entry of the plan, right in every way but that its author holds no more than `link`: it takes the title, sends a message,
 * points everybody at a theme and locks it.
 */
export async function forgeCommands(link: Link, theme: ThemeId): Promise<ForgedRow> {
  const insider = await createInsider(link, 'plan');
  const doc = new Y.Doc();
  doc.clientID = insider.client;
  const plan = createPlanDoc(doc, createTestContext('forger'));
  setAbout(plan, { title: forged.title });
  sendMessage(plan, forged.message, null);
  pointAt(plan, theme, 'everywhere');
  lockTheme(plan, theme, []);
  const { place, bytes } = await insider.forge({ update: Y.encodeStateAsUpdate(doc) });
  return { seminar: toBase64url(link.room), ...place, bytes: [...bytes] };
}

/** Puts entries among those a page has stored, as if they had come to it. Stands alone, so that it also runs in a page. */
export async function plantEntries(rows: readonly ForgedRow[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('langbord');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('feedEntries', 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    for (const row of rows) transaction.objectStore('feedEntries').put({ ...row, bytes: Uint8Array.from(row.bytes) });
  });
  database.close();
}
