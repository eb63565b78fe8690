import { type CoverageView, isHeard, type MunicipalityCoverage } from '../../domain/coverage.ts';
import type { GroupId } from '../../domain/ids.ts';
import { type Municipality, municipalityLabel } from '../../domain/municipality/municipality.ts';
import { useFormats, useMessages } from '../language.tsx';
import { usePlan } from '../seminar/usePlan.ts';

interface CoverageRowProps {
  row: MunicipalityCoverage;
  /** Null when the register does not know it. */
  municipality: Municipality | null;
  view: CoverageView;
  titleOf: (group: GroupId) => string;
}

/** A municipality: where its people sit, and on which questions it was heard. */
export function CoverageRow({ row, municipality, view, titleOf }: CoverageRowProps) {
  const { coverage: t, members } = useMessages();
  const formats = useFormats();
  const { themes } = usePlan();
  const name = municipality ? municipalityLabel(municipality) : members.unknownPlace;
  const places = row.seats.filter(({ venue }) => view.venue === null || venue === view.venue);
  const facts = [
    municipality && municipality.officialName !== municipality.name ? municipality.officialName : '',
    municipality?.hasNamesake ? '' : municipality?.county,
    places.length > 0 ? t.inGroup(formats.list(places.map(({ group }) => titleOf(group)))) : '',
  ].filter(Boolean);
  return (
    <li className="coverage-row">
      <div>
        <strong>{name}</strong>
        <span className="lb-soft lb-small">{facts.join('. ')}</span>
      </div>
      {places.length > 0 && view.question === null && (
        <ol className="coverage-questions" aria-label={t.questionsOf(name)}>
          {themes.flatMap((theme, themeIndex) =>
            theme.questions.map(({ id }, index) => {
              const number = `${themeIndex + 1}.${index + 1}`;
              const heard = isHeard(row, { ...view, question: id });
              return (
                <li key={id} data-heard={heard || undefined}>
                  <span className="lb-sr">{heard ? t.heardOn(number) : t.notHeardOn(number)}</span>
                  <span aria-hidden="true">{number}</span>
                </li>
              );
            }),
          )}
        </ol>
      )}
    </li>
  );
}
