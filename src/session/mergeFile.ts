import { type SeminarId, toId } from '../domain/ids.ts';
import { toBase64url } from '../feed/bytes.ts';
import { decodeFeedFile, type FeedFileProblem } from '../feed/feedFile.ts';
import type { SeminarShelf } from '../storage/seminarShelf.ts';
import type { OpenSeminar } from './openSeminar.ts';
import type { DeviceSeminars } from './seminarOpener.ts';
import { type Arrival, takeEntries } from './takeEntries.ts';
import { isSameSeminar } from './takeLink.ts';

export type MergedFile =
  /** `entries` were new here; `arrival` says what they were, unless the file became a seminar of its own. */
  | { readonly kind: 'merged'; readonly seminar: SeminarId; readonly entries: number; readonly arrival?: Arrival }
  | { readonly kind: 'problem'; readonly problem: FeedFileProblem | 'otherKeys' | 'notSaved' };

/** What a file is merged into. */
export interface FileTarget extends Pick<DeviceSeminars, 'device' | 'journal' | 'sessions' | 'keyring'> {
  readonly shelf: SeminarShelf;
  readonly open: (seminar: SeminarId) => Promise<OpenSeminar>;
}

/**
 * Merges the bytes of a `.langbord` file into this device: the seminar as it is here and as it is in
 * the file come out as one, however often the file is opened. A file that cannot be read changes nothing.
 * A file of version 1 becomes a seminar of its own (SPEC S36).
 */
export async function mergeFile(bytes: Uint8Array, target: FileTarget): Promise<MergedFile> {
  const { keyring, shelf, open } = target;
  const opened = await decodeFeedFile(bytes);
  if (!opened.ok) {
    if (opened.problem !== 'foreign') return { kind: 'problem', problem: opened.problem };
    const { carryFile } = await import('./carryFile.ts');
    return carryFile(bytes, target);
  }
  const { link, entries } = opened.value;
  const id = toId<SeminarId>(toBase64url(link.room));
  const known = await keyring.links(id);
  if (!(await isSameSeminar(link, known))) return { kind: 'problem', problem: 'otherKeys' };
  if (known.length === 0) await keyring.add(link);
  const seminar = await open(id);
  try {
    const arrival = await takeEntries(seminar, entries);
    if (arrival.lost > 0 && arrival.lost === entries.length) return { kind: 'problem', problem: 'damaged' };
    await seminar.saving.flush();
    if (!arrival.isWritten || seminar.saving.state().kind === 'failed') return { kind: 'problem', problem: 'notSaved' };
    await shelf.add(id, { isFacilitator: false });
    return { kind: 'merged', seminar: id, entries: arrival.added, arrival };
  } finally {
    void seminar.close();
  }
}
