/** A row of the table by what its columns are, in plain text and not yet understood. */
export interface RawPost {
  readonly row: number;
  readonly section: string;
  readonly subject: string;
  readonly group: string;
  readonly venue: string;
  readonly municipalities: string;
  readonly theme: string;
  readonly question: string;
  readonly priority: string;
  readonly author: string;
  /** What people wrote, with the question that stands over the column; '' where none does. */
  readonly bodies: readonly { readonly heading: string; readonly text: string }[];
  /** Cells that are kept as they are. */
  readonly others: readonly string[];
}
