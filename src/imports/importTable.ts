/**
 * What a reader makes of a file or of pasted text: rows of cells under headings, as they were written. A cell may hold HTML or plain
 * text with line breaks. What the columns and rows mean is for `proposeImport` to say.
 */
export interface ImportTable {
  /** Of the file or the sheet, without its ending; '' for pasted text. */
  readonly name: string;
  /** `text`: no headings, and one row of one cell that holds all that was pasted. */
  readonly kind: 'table' | 'text';
  /** As many as the widest row has cells; '' for a column without a heading. */
  readonly headings: readonly string[];
  /** Rows may be shorter than the headings; a row without words counts for nothing. */
  readonly rows: readonly (readonly string[])[];
}
