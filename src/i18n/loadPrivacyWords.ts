import type { Language } from '../domain/plan.ts';
import type { privacy } from './nb/privacy.ts';

/** The words of the page about privacy. */
export type PrivacyWords = typeof privacy;

/** Fetches them in one language; each is a chunk of its own and kept for offline use. */
export async function loadPrivacyWords(language: Language): Promise<PrivacyWords> {
  return (await words[language]()).privacy;
}

const words: Record<Language, () => Promise<{ readonly privacy: PrivacyWords }>> = {
  nb: () => import('./nb/privacy.ts'),
  nn: () => import('./nn/privacy.ts'),
  sv: () => import('./sv/privacy.ts'),
  en: () => import('./en/privacy.ts'),
};
