import type { MergedFile } from '../../session/mergeFile.ts';
import type { SeminarLibrary } from '../../session/seminarLibrary.ts';

/**
 * Opens a file of any kind that the app writes: a `.langbord` file is merged into this device, and a report that was saved as JSON
 * becomes a seminar of its own, each time it is opened (SPEC X1). Rejects when the device cannot be read or written.
 */
export async function openAnyFile(
  bytes: Uint8Array,
  { openFile, createFromContent }: Pick<SeminarLibrary, 'openFile' | 'createFromContent'>,
): Promise<MergedFile> {
  const merged = await openFile(bytes);
  if (merged.kind !== 'problem' || merged.problem !== 'foreign') return merged;
  const { readSeminarFile } = await import('../../exports/json/readSeminarFile.ts');
  const read = readSeminarFile(new TextDecoder().decode(bytes));
  if (!read.ok) return { kind: 'problem', problem: read.problem === 'tooLong' ? 'tooLarge' : read.problem };
  const seminar = await createFromContent(read.content);
  return { kind: 'merged', seminar, entries: read.content.groups.length };
}
