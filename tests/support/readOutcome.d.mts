export interface Outcome {
  passed: number;
  failed: number;
  /** Full names of the tests that were skipped. */
  skipped: string[];
  /** One sentence per failure that is no failed test. */
  problems: string[];
}

/** Sums one Vitest JSON report; whatever could hide a failure counts as one. */
export function readOutcome(title: string, report: object, exitCode: number | null): Outcome;
