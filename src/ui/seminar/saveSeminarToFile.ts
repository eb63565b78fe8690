import type { OpenSeminar } from '../../session/openSeminar.ts';
import { downloadFile } from './downloadFile.ts';

/** Saves an open seminar as a `.langbord` file, named after its title and day; rejects when it cannot be read. */
export async function saveSeminarToFile(seminar: OpenSeminar): Promise<void> {
  const { title, date } = seminar.plan.snapshot();
  downloadFile(`${fileNameOf(title, date)}.langbord`, await seminar.toFile());
}

/** Letters of all languages stay; what file systems refuse becomes a space. */
export function fileNameOf(title: string, date: string): string {
  const words = [title, date].join(' ').replace(/[^\p{L}\p{M}\p{N}\-_,()]+/gu, ' ');
  return words.trim().slice(0, 80).trim() || 'langbord';
}
