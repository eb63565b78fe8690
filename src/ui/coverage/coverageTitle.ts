import type { CoverageSummary } from '../../domain/coverage.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The answer in one sentence: how many are missing, or that nobody is. `isInvited` when the invited were expected. */
export function coverageTitle(
  { absent, silent, heard }: CoverageSummary,
  isInvited: boolean,
  t: Messages['coverage'],
): string {
  const missing = absent.length + silent.length;
  if (missing > 0) return t.someMissing(missing);
  if (heard.length === 0) return t.nobodyYet;
  return isInvited ? t.allHeard : t.allHereHeard;
}
