import { useMessages } from '../language.tsx';
import { gridRoles } from './gridRoles.ts';
import type { LedgerColumns } from './ledgerColumns.ts';
import type { RowPlace } from './rowPlace.ts';

interface LedgerHeaderProps {
  columns: readonly LedgerColumns[];
  /** Not seen: the numbers stand in the blocks. */
  isHeard: boolean;
}

/** The questions' numbers over their columns, theme by theme; each number names its question in full. */
export function LedgerHeader({ columns, isHeard }: LedgerHeaderProps) {
  const { ledger: t, board } = useMessages();
  let at = 1;
  return (
    <thead {...gridRoles.rowGroup} className={isHeard ? 'lb-sr' : undefined}>
      <tr className="ledger-head" {...gridRoles.row}>
        <th {...gridRoles.columnHeader} scope="col">
          <span className="lb-sr">{t.group}</span>
        </th>
        {columns.map(({ theme, number, columns: questions }) => {
          const first = at + 1;
          const heads = questions.map(({ question, label }) => {
            at += 1;
            const place: RowPlace = { '--at': at };
            return (
              <th
                key={question.id}
                {...gridRoles.columnHeader}
                scope="col"
                style={place}
                title={question.text || undefined}
              >
                {label}
                <span className="lb-sr"> {question.text || board.untitledQuestion}</span>
              </th>
            );
          });
          const place: RowPlace = { '--at': first, '--span': questions.length };
          return [
            ...heads,
            <th key={theme.id} className="lb-sr" {...gridRoles.columnHeader} scope="col" style={place}>
              {t.themeHandedIn(board.theme(number))}
            </th>,
          ];
        })}
      </tr>
    </thead>
  );
}
