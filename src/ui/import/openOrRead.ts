import type { ReadImport } from '../../imports/read/readImport.ts';
import type { MergedFile } from '../../session/mergeFile.ts';

/** `board`: something from elsewhere, read or refused with a reason, to be looked at before anything is made of it. */
export type OpenedOrRead = MergedFile | { readonly kind: 'board'; readonly read: ReadImport };

/**
 * Opens a file of the app's own, or reads what others have made: a board's or a form's export, a table, a text. Rejects when the device cannot be
 * read or written, or what reads it is not to be had.
 */
export async function openOrRead(
  bytes: Uint8Array,
  name: string,
  openFile: (bytes: Uint8Array) => Promise<MergedFile>,
): Promise<OpenedOrRead> {
  const opened = await openFile(bytes);
  if (opened.kind !== 'problem' || opened.problem !== 'foreign' || bytes.length === 0) return opened;
  const { readImport } = await import('../../imports/read/readImport.ts');
  const read = readImport(bytes, name);
  return !read.ok && read.problem === 'foreign' ? opened : { kind: 'board', read };
}
