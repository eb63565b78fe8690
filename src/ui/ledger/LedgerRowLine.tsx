import { memo } from 'react';
import type { GroupId, QuestionId } from '../../domain/ids.ts';
import type { LedgerRow } from '../../domain/ledger.ts';
import { useMessages } from '../language.tsx';
import { gridRoles } from './gridRoles.ts';
import { LedgerCellButton } from './LedgerCellButton.tsx';
import type { LedgerColumns } from './ledgerColumns.ts';
import type { RowPlace } from './rowPlace.ts';
import { ThemeTime } from './ThemeTime.tsx';

interface LedgerRowLineProps {
  row: LedgerRow;
  columns: readonly LedgerColumns[];
  title: string;
  /** Where those at the table come from, in words; '' while nobody is known. */
  places: string;
  /** Something of it is still to come. */
  isMissing: boolean;
  isUnread: boolean;
  /** The question that is read of this group, 'group' when the group itself is chosen; null when neither. */
  chosen: QuestionId | 'group' | null;
  /** The column that Tab comes to, when it is in this row. */
  tabStop: number | null;
  onChoose: (group: GroupId, question: QuestionId | null) => void;
}

/** One group's row: its name, its cells theme by theme, and when each theme was handed in. */
export const LedgerRowLine = memo(function LedgerRowLine(props: LedgerRowLineProps) {
  const { row, columns, title, places, isMissing, isUnread, chosen, tabStop, onChoose } = props;
  const t = useMessages();
  let at = 1;
  return (
    <tr
      className="ledger-row"
      {...gridRoles.row}
      data-missing={(isMissing && !isUnread) || undefined}
      data-chosen={chosen !== null || undefined}
      data-unread={isUnread || undefined}
    >
      <th className="ledger-row__name" {...gridRoles.rowHeader} scope="row">
        <button
          type="button"
          tabIndex={tabStop === 0 ? 0 : -1}
          aria-label={title}
          aria-pressed={chosen === 'group'}
          onClick={() => onChoose(row.group, null)}
        >
          {row.name || t.board.unnamedGroup}
        </button>
        {places && <small className="ledger-row__places">{places}</small>}
      </th>
      {columns.map(({ theme, number, columns: questions }) => {
        const first = at + 1;
        const cells = questions.map(({ question, label }) => {
          at += 1;
          const place: RowPlace = { '--at': at };
          const column = at - 1;
          return (
            <td
              key={question.id}
              className="ledger-cell"
              {...gridRoles.cell}
              style={place}
              data-seats={question.seats > 0 || undefined}
              data-first={at === first || undefined}
            >
              <LedgerCellButton
                cell={isUnread ? null : (row.cells.find((cell) => cell.question === question.id) ?? null)}
                title={title}
                label={label}
                isTabStop={tabStop === column}
                isChosen={chosen === question.id}
                onChoose={() => onChoose(row.group, question.id)}
              />
            </td>
          );
        });
        const place: RowPlace = { '--at': first, '--span': questions.length };
        const state = row.themes.find((each) => each.theme === theme.id);
        return [
          ...cells,
          <td key={theme.id} className="ledger-time" {...gridRoles.cell} style={place}>
            {state && !isUnread && <ThemeTime state={state} number={number} />}
          </td>,
        ];
      })}
    </tr>
  );
});
