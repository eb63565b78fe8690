import { useMemo } from 'react';
import type { MunicipalityRegister } from '../../domain/municipality/createRegister.ts';
import type { Report } from '../../domain/report/report.ts';
import type { ReportContext } from '../../exports/reportContext.ts';
import type { ReportWords } from '../../i18n/loadReportWords.ts';
import { useFormats, useLanguage, useMessages } from '../language.tsx';
import { useServices } from '../services.tsx';

/** A report with all that saying it in the language of the interface takes; it was made now. */
export function useReportContext(report: Report, words: ReportWords, register: MunicipalityRegister): ReportContext {
  const { now } = useServices();
  const language = useLanguage();
  const messages = useMessages();
  const formats = useFormats();
  return useMemo(
    () => ({ report, language, words, messages, formats, register, madeAt: now() }),
    [report, language, words, messages, formats, register, now],
  );
}
