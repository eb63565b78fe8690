/**
 * Why nothing could be read. `empty`: no words in it; `tooLarge`: the file; `tooMuch`: what it unpacks to, or its rows, columns
 * or cells; `locked`: by a password; `damaged`: not whole; `otherSheet`: a spreadsheet of another program, or of an old Excel;
 * `document`: text with a layout, whose words can be copied; `picture`; `noTable`: a zip without any; `foreign`: anything else.
 */
export const importProblems = [
  'empty',
  'tooLarge',
  'tooMuch',
  'locked',
  'damaged',
  'otherSheet',
  'document',
  'picture',
  'noTable',
  'foreign',
] as const;
export type ImportProblem = (typeof importProblems)[number];

/** Thrown within the readers, deep in a file; `readImport` turns it into a result. */
export class Unreadable extends Error {
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem) {
    super(problem);
    this.problem = problem;
  }
}
