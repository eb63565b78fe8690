import type { Decision } from '../plenary/plenary.ts';
import type { ReportChoices, ReportDecision, ReportTheme } from './report.ts';
import type { ReportSources } from './reportGroups.ts';

/** What was agreed: all of it in a report of everything, else what follows from its questions or is for its addressee. */
export function reportDecisions(
  { plan, plenary }: ReportSources,
  themes: readonly ReportTheme[],
  { cut, isAnonymous }: ReportChoices,
): readonly ReportDecision[] {
  const asked = new Set(themes.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const isTold = ({ question, addressee }: Decision) => {
    if (cut.kind === 'addressee') return addressee === cut.addressee;
    if (cut.kind === 'theme' || cut.kind === 'question') return question !== null && asked.has(question);
    return cut.kind === 'all';
  };
  return (plenary?.decisions ?? []).filter(isTold).map((decision) => ({
    id: decision.id,
    text: decision.text,
    who: isAnonymous ? '' : decision.who,
    by: decision.by,
    addressee: plan.addressees.find(({ id }) => id === decision.addressee) ?? null,
    question: decision.question && asked.has(decision.question) ? decision.question : null,
    cluster: decision.cluster,
  }));
}
