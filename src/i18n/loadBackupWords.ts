import type { Language } from '../domain/plan.ts';
import type { backup } from './nb/backup.ts';

/** The words for copies of a seminar as files. */
export type BackupWords = typeof backup;

/** Fetches them in one language; each is a chunk of its own and kept for offline use. */
export async function loadBackupWords(language: Language): Promise<BackupWords> {
  return (await words[language]()).backup;
}

const words: Record<Language, () => Promise<{ readonly backup: BackupWords }>> = {
  nb: () => import('./nb/backup.ts'),
  nn: () => import('./nn/backup.ts'),
  sv: () => import('./sv/backup.ts'),
  en: () => import('./en/backup.ts'),
};
