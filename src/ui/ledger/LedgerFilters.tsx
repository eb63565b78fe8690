import { useId } from 'react';
import { filterLedger, type LedgerFilter } from '../../domain/ledgerSummary.ts';
import { useMessages } from '../language.tsx';
import type { LedgerView } from './useLedgerView.ts';

/** Which venue and which theme is looked at, and whether only what is missing is shown. */
export function LedgerFilters({ view }: { view: LedgerView }) {
  const { ledger: t, board } = useMessages();
  const missingId = useId();
  const { plan, rows, filter, setFilter } = view;
  const count = (venue: LedgerFilter['venue']) => filterLedger(rows, { venue, theme: null, onlyMissing: false }).length;
  const venues: readonly { readonly is: LedgerFilter['venue']; readonly name: string }[] = [
    { is: 'all', name: t.allVenues },
    ...plan.venues.map(({ id, name }) => ({ is: id, name })),
    ...(count('none') > 0 ? [{ is: 'none' as const, name: t.noVenue }] : []),
  ];
  const themes = plan.themes.flatMap(({ id, questions }, index) =>
    questions.length > 0 ? [{ is: id, name: board.theme(index + 1) }] : [],
  );
  return (
    <div className="ledger-filters">
      {venues.length > 2 && (
        <Choice
          label={t.venues}
          choices={venues.map((venue) => ({ ...venue, count: count(venue.is) }))}
          chosen={filter.venue}
          onChoose={(venue) => setFilter({ venue })}
        />
      )}
      {themes.length > 1 && (
        <Choice
          label={t.themes}
          choices={[{ is: null, name: t.allThemes }, ...themes]}
          chosen={filter.theme}
          onChoose={(theme) => setFilter({ theme })}
        />
      )}
      <div className="ds-field">
        <input
          id={missingId}
          type="checkbox"
          className="ds-input"
          checked={filter.onlyMissing}
          onChange={({ currentTarget }) => setFilter({ onlyMissing: currentTarget.checked })}
        />
        <label htmlFor={missingId}>{t.onlyMissing}</label>
      </div>
    </div>
  );
}

interface ChoiceProps<Value> {
  label: string;
  choices: readonly { readonly is: Value; readonly name: string; readonly count?: number }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

function Choice<Value>({ label, choices, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset className="ledger-choice">
      <legend className="lb-sr">{label}</legend>
      {choices.map(({ is, name, count }) => (
        <button key={name} type="button" aria-pressed={is === chosen} onClick={() => onChoose(is)}>
          {name}
          {count !== undefined && <span> ({count})</span>}
        </button>
      ))}
    </fieldset>
  );
}
