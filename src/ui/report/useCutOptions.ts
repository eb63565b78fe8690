import { useMemo } from 'react';
import type { MunicipalityRegister } from '../../domain/municipality/createRegister.ts';
import { municipalityLabel } from '../../domain/municipality/municipality.ts';
import type { ReportCut } from '../../domain/report/report.ts';
import type { ReportWords } from '../../i18n/loadReportWords.ts';
import { useFormats } from '../language.tsx';
import { useGroupDocs } from '../seminar/useGroupDocs.ts';
import { usePlan } from '../seminar/usePlan.ts';

export type CutKind = Exclude<ReportCut['kind'], 'all'>;

export interface CutOption {
  readonly id: string;
  readonly words: string;
  readonly cut: ReportCut;
}

/** All that the report can be cut to: what the plan names, and the municipalities that sit at the tables. */
export function useCutOptions(
  words: ReportWords,
  register: MunicipalityRegister,
): Readonly<Record<CutKind, readonly CutOption[]>> {
  const plan = usePlan();
  const docs = useGroupDocs();
  const { compare } = useFormats();
  return useMemo(() => {
    const members = [...(docs?.values() ?? [])].flatMap((doc) => doc.snapshot().members);
    const here = new Set(
      members.flatMap(({ affiliation }) => (affiliation?.kind === 'municipality' ? [affiliation.id] : [])),
    );
    const municipality = [...here].map((id): CutOption => {
      const known = register.byId.get(id);
      return { id, words: known ? municipalityLabel(known) : id, cut: { kind: 'municipality', municipality: id } };
    });
    return {
      theme: plan.themes.map(({ id, title }, index) => ({
        id,
        words: words.theme(index + 1, title),
        cut: { kind: 'theme', theme: id },
      })),
      question: plan.themes.flatMap(({ questions }, index) =>
        questions.map(({ id, text }, at) => ({
          id,
          words: `${index + 1}.${at + 1} ${text || words.untitledQuestion}`,
          cut: { kind: 'question', question: id },
        })),
      ),
      venue: plan.venues.map(({ id, name }) => ({ id, words: name, cut: { kind: 'venue', venue: id } })),
      addressee: plan.addressees.map(({ id, name }) => ({
        id,
        words: name,
        cut: { kind: 'addressee', addressee: id },
      })),
      municipality: municipality.sort((a, b) => compare(a.words, b.words)),
    };
  }, [plan, docs, compare, words, register]);
}
