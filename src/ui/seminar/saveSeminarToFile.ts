import type { OpenSeminar } from '../../session/openSeminar.ts';
import { downloadFile } from './downloadFile.ts';

/**
 * Saves an open seminar as a `.langbord` file, named after its title and day; rejects when it cannot be read. `write` gives its
 * bytes; unless it is told otherwise they are not checked, for when saving is all that is left to do.
 */
export async function saveSeminarToFile(
  seminar: OpenSeminar,
  write: (seminar: OpenSeminar) => Promise<Uint8Array<ArrayBuffer>> = (each) => each.toFile(),
): Promise<void> {
  const { title, date } = seminar.plan.snapshot();
  downloadFile(`${fileNameOf(title, date)}.langbord`, await write(seminar));
}

/** Letters of all languages stay; what file systems refuse becomes a space. */
export function fileNameOf(title: string, date: string): string {
  const words = [title, date].join(' ').replace(/[^\p{L}\p{M}\p{N}\-_,()]+/gu, ' ');
  return words.trim().slice(0, 80).trim() || 'langbord';
}
