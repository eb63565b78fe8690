import type { Cell, TableBlock } from '../../exports/document/block.ts';
import { Runs } from './ReportBlock.tsx';

/** A table with a heading for each column and row; where it is narrow, each row is a block with its headings in words. */
export function ReportTableBlock({ table: { name, columns, rows } }: { table: TableBlock }) {
  return (
    <table className="report-table" aria-label={name}>
      <colgroup>
        {columns.map(({ title, share }) => (
          <col key={title} style={{ width: `${share * 10}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title, isNumber }) => (
            <th key={title} scope="col" data-number={isNumber || undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the table.
          <tr key={place}>
            {columns.map((column, at) => {
              const Td = column.isName ? 'th' : 'td';
              return (
                <Td
                  key={column.title}
                  scope={column.isName ? 'row' : undefined}
                  data-title={column.title}
                  data-number={column.isNumber || undefined}
                >
                  <Lines cell={row[at] ?? []} isSeat={column.isSeat ?? false} />
                </Td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ cell, isSeat }: { cell: Cell; isSeat: boolean }) {
  return cell.map((runs, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the cell.
    <span key={place} className={isSeat ? 'report-seat' : 'report-line'}>
      <Runs runs={runs} />
    </span>
  ));
}
