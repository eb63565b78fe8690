import { type KeyboardEvent, useCallback, useId, useRef, useState } from 'react';
import type { GroupId, QuestionId } from '../../domain/ids.ts';
import { isMissing } from '../../domain/ledgerSummary.ts';
import { useMessages } from '../language.tsx';
import { type GridPlace, moveInGrid } from './gridMoves.ts';
import { gridRoles } from './gridRoles.ts';
import { LedgerHeader } from './LedgerHeader.tsx';
import { LedgerRowLine } from './LedgerRowLine.tsx';
import { layoutOf, templateOf, widthsOf } from './ledgerLayout.ts';
import { rowsByVenue } from './rowsByVenue.ts';
import { useFits } from './useFits.ts';
import { useGradually } from './useGradually.ts';
import type { LedgerView } from './useLedgerView.ts';
import { usePlacesOfRows } from './usePlacesOfRows.ts';

/** What is looked at more closely: a group, or one of its answers. */
export interface Chosen {
  readonly group: GroupId;
  readonly question: QuestionId | null;
}

/** About as many as a screen has room for. */
const rowsAtOnce = 12;

interface LedgerTableProps {
  view: LedgerView;
  chosen: Chosen | null;
  /** `isFollowing`: the keys have gone on while an answer was being read. */
  onChoose: (chosen: Chosen, isFollowing: boolean) => void;
}

/** Groups × questions. Tab comes to one place in it; from there the arrow keys go on. */
export function LedgerTable({ view, chosen, onChoose }: LedgerTableProps) {
  const t = useMessages();
  const keysId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { shown, columns, filter, plan } = view;
  const placesOf = usePlacesOfRows(view);
  const [stop, setStop] = useState<GridPlace>({ row: 0, column: 0 });
  const questions = columns.flatMap((theme) => theme.columns);
  const layout = layoutOf(useFits(frame, widthsOf(questions)));
  const last = { row: shown.length - 1, column: questions.length };
  const tabStop = { row: Math.min(stop.row, last.row), column: Math.min(stop.column, last.column) };
  const choose = useCallback(
    (group: GroupId, question: QuestionId | null) => onChoose({ group, question }, false),
    [onChoose],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const place = placeOf(event.currentTarget, event.target);
    const next = place && moveInGrid(event, place, last);
    if (!next) return;
    event.preventDefault();
    setStop(next);
    buttonsIn(event.currentTarget)[next.row]?.[next.column]?.focus();
    const row = shown[next.row];
    const question = questions[next.column - 1]?.question.id;
    if (chosen?.question && row && question) onChoose({ group: row.group, question }, true);
  };
  const mounted = useGradually(shown.length, rowsAtOnce);
  const rowAt = new Map(shown.map(({ group }, index) => [group, index]));
  return (
    <div ref={frame} className="ledger-frame">
      <p className="lb-sr" id={keysId}>
        {t.ledger.keys}
      </p>
      <table
        className="ledger-table"
        {...gridRoles.grid}
        aria-label={t.ledger.table}
        aria-describedby={keysId}
        data-layout={layout}
        style={templateOf(questions, layout)}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const place = placeOf(event.currentTarget, event.target);
          if (place) setStop(place);
        }}
      >
        <LedgerHeader columns={columns} isHeard={layout === 'blocks'} />
        {rowsByVenue(shown.slice(0, mounted), plan).map(({ venue, rows }) => (
          <tbody key={venue?.id ?? ''} {...gridRoles.rowGroup}>
            {(venue || plan.venues.length > 0) && (
              <tr {...gridRoles.row} className="ledger-venue">
                <th {...gridRoles.rowHeader} scope="rowgroup">
                  {venue?.name ?? t.ledger.noVenue}
                </th>
              </tr>
            )}
            {rows.map((row) => {
              const isHere = chosen?.group === row.group;
              return (
                <LedgerRowLine
                  key={row.group}
                  row={row}
                  columns={columns}
                  title={view.titleOf(row.group)}
                  places={placesOf(row)}
                  isMissing={isMissing(row, filter.theme)}
                  isUnread={row.parts.some((part) => view.unread?.has(part))}
                  chosen={isHere ? (chosen.question ?? 'group') : null}
                  tabStop={rowAt.get(row.group) === tabStop.row ? tabStop.column : null}
                  onChoose={choose}
                />
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The buttons of each group's row. */
export function buttonsIn(table: Element): readonly (readonly HTMLButtonElement[])[] {
  return [...table.querySelectorAll('.ledger-row')].map((row) => [...row.querySelectorAll('button')]);
}

function placeOf(table: Element, target: EventTarget): GridPlace | null {
  const rows = buttonsIn(table);
  const at = rows.map((buttons) => [...buttons.keys()].find((column) => buttons[column] === target) ?? -1);
  const row = at.findIndex((column) => column >= 0);
  return row < 0 ? null : { row, column: at[row] ?? 0 };
}
