import type { Language } from '../domain/plan.ts';
import type { imports } from './nb/imports.ts';

/** The words for bringing in an old board. */
export type ImportWords = typeof imports;

/** Fetches them in one language; each is a chunk of its own and kept for offline use. */
export async function loadImportWords(language: Language): Promise<ImportWords> {
  return (await words[language]()).imports;
}

const words: Record<Language, () => Promise<{ readonly imports: ImportWords }>> = {
  nb: () => import('./nb/imports.ts'),
  nn: () => import('./nn/imports.ts'),
  sv: () => import('./sv/imports.ts'),
  en: () => import('./en/imports.ts'),
};
