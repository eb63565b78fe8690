import { useEffect, useState } from 'react';
import { loadReportWords, type ReportWords } from '../../i18n/loadReportWords.ts';
import { useLanguage } from '../language.tsx';

/** The words of the report in the language of the interface; null until they are fetched. */
export function useReportWords(): ReportWords | null {
  const language = useLanguage();
  const [words, setWords] = useState<ReportWords | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let isLeft = false;
    loadReportWords(language).then(
      (loaded) => isLeft || setWords(loaded),
      (error: unknown) => isLeft || setFailure({ error }),
    );
    return () => {
      isLeft = true;
    };
  }, [language]);
  if (failure) throw failure.error;
  return words;
}
