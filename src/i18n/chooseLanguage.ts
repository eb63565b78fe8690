import { type Language, languages } from '../domain/plan.ts';

/** Each language in its own words, for the language switch. */
export const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  sv: 'Svenska',
  en: 'English',
};

/**
 * The language to begin in: the remembered one, else the first of the browser's wishes that the app
 * speaks (`no` means bokmål), else English.
 */
export function chooseLanguage(remembered: string | null, wishes: readonly string[]): Language {
  const known = [remembered ?? '', ...wishes].map(toLanguage).find((language) => language !== null);
  return known ?? 'en';
}

function toLanguage(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return primary === 'no' ? 'nb' : (languages.find((language) => language === primary) ?? null);
}
