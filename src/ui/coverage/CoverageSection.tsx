import { useId } from 'react';
import type { CoverageSummary, CoverageView, MunicipalityCoverage } from '../../domain/coverage.ts';
import type { MunicipalityRegister } from '../../domain/municipality/createRegister.ts';
import { useFormats, useMessages } from '../language.tsx';
import { useGroupTitles } from '../seminar/useGroupTitles.ts';
import { CoverageRow } from './CoverageRow.tsx';

interface CoverageSectionProps {
  section: keyof CoverageSummary;
  rows: readonly MunicipalityCoverage[];
  view: CoverageView;
  register: MunicipalityRegister;
}

/** Municipalities of which the same has become, by name. */
export function CoverageSection({ section, rows, view, register }: CoverageSectionProps) {
  const t = useMessages().coverage;
  const { compare } = useFormats();
  const headingId = useId();
  const titleOf = useGroupTitles([...new Set(rows.flatMap(({ seats }) => seats.map(({ group }) => group)))]);
  if (rows.length === 0) return null;
  const named = rows
    .map((row) => ({ row, municipality: register.byId.get(row.id) ?? null }))
    .sort((a, b) => compare(a.municipality?.name ?? '', b.municipality?.name ?? ''));
  return (
    <section className="coverage-section lb-card" aria-labelledby={headingId} data-section={section}>
      <h2 id={headingId}>
        {t.sections[section]} <span className="lb-num">{rows.length}</span>
      </h2>
      <ul>
        {named.map(({ row, municipality }) => (
          <CoverageRow key={row.id} row={row} municipality={municipality} view={view} titleOf={titleOf} />
        ))}
      </ul>
    </section>
  );
}
