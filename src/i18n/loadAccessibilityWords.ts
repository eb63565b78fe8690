import type { Language } from '../domain/plan.ts';
import type { accessibility } from './nb/accessibility.ts';

/** The words of the page about accessibility. */
export type AccessibilityWords = typeof accessibility;

/** Fetches them in one language; each is a chunk of its own and kept for offline use. */
export async function loadAccessibilityWords(language: Language): Promise<AccessibilityWords> {
  return (await words[language]()).accessibility;
}

const words: Record<Language, () => Promise<{ readonly accessibility: AccessibilityWords }>> = {
  nb: () => import('./nb/accessibility.ts'),
  nn: () => import('./nn/accessibility.ts'),
  sv: () => import('./sv/accessibility.ts'),
  en: () => import('./en/accessibility.ts'),
};
