import * as Y from 'yjs';
import { applyUpdate } from '../document/applyUpdate.ts';
import type { SeminarId } from '../domain/ids.ts';
import { groupOfScope } from '../domain/scope.ts';
import { decodeSeminarFile, type SeminarFileProblem } from '../storage/seminarFile.ts';
import type { OpenSeminar } from './openSeminar.ts';
import { takeIn } from './scopeDocs.ts';

export type MergedFile =
  | { readonly kind: 'merged'; readonly seminar: SeminarId }
  | { readonly kind: 'problem'; readonly problem: SeminarFileProblem | 'notSaved' };

/**
 * Merges the bytes of a `.langbord` file into this device: the seminar as it is here and as it is in
 * the file come out as one, however often the file is opened. A file that cannot be read changes nothing.
 */
export async function mergeFile(
  bytes: Uint8Array,
  open: (seminar: SeminarId) => Promise<OpenSeminar>,
): Promise<MergedFile> {
  const opened = await decodeSeminarFile(bytes);
  if (opened.kind === 'problem') return opened;
  const { seminar: id, scopes } = opened.file;
  if (!scopes.every((scope) => takeIn(new Y.Doc(), scope.bytes))) return { kind: 'problem', problem: 'damaged' };
  const seminar = await open(id);
  try {
    for (const { scope, bytes: update } of scopes) {
      const group = groupOfScope(scope);
      if (scope !== 'plan' && !group) continue;
      const { doc } = group ? await seminar.openGroup(group) : seminar.plan;
      applyUpdate(doc, update, 'file');
    }
    await seminar.saving.flush();
    const isSafe = seminar.saving.state().kind !== 'failed';
    return isSafe ? { kind: 'merged', seminar: id } : { kind: 'problem', problem: 'notSaved' };
  } finally {
    void seminar.close();
  }
}
