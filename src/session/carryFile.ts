import * as Y from 'yjs';
import type { SeminarId } from '../domain/ids.ts';
import { decodeVersion1File, type Version1File } from '../storage/version1File.ts';
import { carryInOneTab } from './carryInOneTab.ts';
import { copySeminar } from './copySeminar.ts';
import type { FileTarget, MergedFile } from './mergeFile.ts';
import { takeIn } from './scopeDocs.ts';

/**
 * Makes the seminar in a file of version 1 one of this device, its facilitator, under fresh keys (SPEC S36). Its
 * changes are not this device's, so they cannot be merged: where the seminar is here already, another one is made.
 */
export async function carryFile(bytes: Uint8Array, target: FileTarget): Promise<MergedFile> {
  const opened = await decodeVersion1File(bytes);
  if (opened.kind === 'problem') return opened;
  const docs = readScopes(opened.file);
  if (!docs) return { kind: 'problem', problem: 'damaged' };
  return carryInOneTab(() => addSeminar(opened.file, docs, target));
}

async function addSeminar(
  file: Version1File,
  docs: ReadonlyMap<string, Y.Doc>,
  target: FileTarget,
): Promise<MergedFile> {
  const { device, journal, sessions, keyring, shelf } = target;
  const id = (await isHere(file.seminar, target)) ? null : file.seminar;
  const copied = await copySeminar(device, { id, docs, group: null, moreGroups: [] });
  const { id: seminar, links, scopes, session, summary } = copied;
  try {
    for (const link of links) await keyring.add(link);
    for (const { scope } of scopes) await sessions.add(seminar, scope, session);
    await journal.write(
      seminar,
      device.id,
      scopes.map((scope) => ({ ...scope, replaces: [] })),
    );
    await shelf.add(seminar, { isFacilitator: true });
  } catch {
    // What else was written is purged with all that never came onto the shelf [S13].
    await keyring.remove(seminar).catch(() => undefined);
    return { kind: 'problem', problem: 'notSaved' };
  }
  // Only the front page shows it, and it is made again when the seminar is opened.
  await shelf.setSummary(seminar, summary).catch(() => undefined);
  return { kind: 'merged', seminar, entries: scopes.length };
}

async function isHere(seminar: SeminarId, { shelf, keyring, journal }: FileTarget): Promise<boolean> {
  const [row, links, scopes] = await Promise.all([shelf.get(seminar), keyring.links(seminar), journal.scopes(seminar)]);
  return row !== null || links.length > 0 || scopes.length > 0;
}

/** The document of each scope; null when one cannot be read. */
function readScopes({ scopes }: Version1File): ReadonlyMap<string, Y.Doc> | null {
  const docs = new Map<string, Y.Doc>();
  for (const { scope, bytes } of scopes) {
    const doc = docs.get(scope) ?? new Y.Doc();
    docs.set(scope, doc);
    if (!takeIn(doc, bytes)) return null;
  }
  return docs;
}
