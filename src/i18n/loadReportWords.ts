import type { Language } from '../domain/plan.ts';
import type { report } from './nb/report.ts';

/** The words of the report, on the screen and in its files. */
export type ReportWords = typeof report;

/** Fetches them in one language; each is a chunk of its own and kept for offline use. */
export async function loadReportWords(language: Language): Promise<ReportWords> {
  return (await words[language]()).report;
}

const words: Record<Language, () => Promise<{ readonly report: ReportWords }>> = {
  nb: () => import('./nb/report.ts'),
  nn: () => import('./nn/report.ts'),
  sv: () => import('./sv/report.ts'),
  en: () => import('./en/report.ts'),
};
