import type { Language } from '../domain/plan.ts';
import type { catalogue } from './nb/catalogue.ts';

/**
 * Every word the app shows, by screen. Bokmål is written first and gives the shape; the compiler then
 * demands the same of nynorsk, Swedish and English. A message with a value in it is a function.
 */
export type Messages = typeof catalogue;

/** Fetches one language's catalogue; each is a chunk of its own and kept for offline use. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await catalogues[language]()).catalogue;
}

const catalogues: Record<Language, () => Promise<{ readonly catalogue: Messages }>> = {
  nb: () => import('./nb/catalogue.ts'),
  nn: () => import('./nn/catalogue.ts'),
  sv: () => import('./sv/catalogue.ts'),
  en: () => import('./en/catalogue.ts'),
};
