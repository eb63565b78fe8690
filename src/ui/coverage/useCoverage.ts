import { useCallback } from 'react';
import { coverage, type MunicipalityCoverage } from '../../domain/coverage.ts';
import { type GroupDocs, useGroupReading, writtenSeminar } from '../seminar/useGroupReading.ts';
import { usePlan } from '../seminar/usePlan.ts';

/** Every point's words are read, so changes are told together, this long (ms) after the first. */
const calm = 500;

/** Which municipalities are invited or here, and where they were heard; null until the groups have been read. */
export function useCoverage(): readonly MunicipalityCoverage[] | null {
  const plan = usePlan();
  const read = useCallback((docs: GroupDocs) => coverage(writtenSeminar(plan, docs)), [plan]);
  return useGroupReading(read, { calm });
}
