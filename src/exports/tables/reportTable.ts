/** A table of plain values, with a row of headings: a sheet of a workbook, or a file of its own. */
export interface ReportTable {
  /** Names the sheet. */
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface ReportColumn {
  readonly title: string;
  /** In letters. */
  readonly width: number;
}
