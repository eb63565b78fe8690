import { useMemo } from 'react';
import { makeReport } from '../../domain/report/makeReport.ts';
import type { Report, ReportChoices } from '../../domain/report/report.ts';
import { useFormats } from '../language.tsx';
import { type GroupDocs, useGroupReading, writtenSeminar } from '../seminar/useGroupReading.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { useRun } from '../seminar/useRun.ts';
import { usePlenaryNow } from './usePlenaryNow.ts';

/** Every point's words are read, so changes are told together, this long (ms) after the first. */
const calm = 500;

/** The report as it is now, and as it becomes; null until the groups have been read. */
export function useReport(choices: ReportChoices): Report | null {
  const plan = usePlan();
  const plenary = usePlenaryNow();
  const { withdrawn } = useRun();
  const { compare } = useFormats();
  const read = useMemo(
    () =>
      plenary &&
      ((docs: GroupDocs) => makeReport({ ...writtenSeminar(plan, docs), plenary, withdrawn, compare }, choices)),
    [plan, plenary, withdrawn, compare, choices],
  );
  return useGroupReading(read, { calm });
}
