import { loadReportWords, type ReportWords } from '../../i18n/loadReportWords.ts';
import { useWords } from '../parts/useWords.ts';

/** The words of the report in the language of the interface; null until they are fetched. */
export function useReportWords(): ReportWords | null {
  return useWords(loadReportWords);
}
