/** The parts of a table say what they are: laid out in another way than as a table, some browsers forget it. */
export const gridRoles = {
  grid: { role: 'grid' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  rowHeader: { role: 'rowheader' },
  columnHeader: { role: 'columnheader' },
  cell: { role: 'gridcell' },
} as const;
