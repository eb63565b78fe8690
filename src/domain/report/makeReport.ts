import { coverage } from '../coverage.ts';
import type { QuestionId } from '../ids.ts';
import type { Plan, Question, Theme } from '../plan.ts';
import { createGathering } from './createGathering.ts';
import type {
  Report,
  ReportChoices,
  ReportCut,
  ReportGroup,
  ReportMunicipality,
  ReportQuestion,
  ReportTheme,
} from './report.ts';
import { reportAnswer } from './reportAnswer.ts';
import { reportDecisions } from './reportDecisions.ts';
import { type GroupSource, type ReportSources, reportGroups } from './reportGroups.ts';

/**
 * The report of a seminar as it is on this device now. Whole and not anonymous it holds everything that can be made a
 * seminar of again. Reads every point's words: for when a screen is opened or has come to rest.
 */
export function makeReport(sources: ReportSources, choices: ReportChoices): Report {
  const { plan } = sources;
  const { cut } = choices;
  const tables = reportGroups(sources, choices).filter(({ group }) => isInCut(group, cut));
  const view = { addressees: plan.addressees, only: cut.kind === 'addressee' ? cut.addressee : null };
  const gather = createGathering(sources, cut);
  const ask = (theme: Theme | null, question: Question, number: string): ReportQuestion => {
    const answers = tables.map((table) => reportAnswer(table, theme, question, view));
    return { ...question, number, answers, gathering: theme && gather(question.id, answers) };
  };
  const themes = plan.themes.map((theme, index): ReportTheme => {
    const questions = theme.questions.map((question, at) => ask(theme, question, `${index + 1}.${at + 1}`));
    return { ...theme, number: index + 1, questions: questions.filter((question) => isAsked(question, theme, cut)) };
  });
  const asked = themes.filter(({ id, questions }) => questions.length > 0 || isWholeTheme(cut, id));
  const removed =
    cut.kind === 'theme' || cut.kind === 'question'
      ? []
      : removedQuestions(plan, tables)
          .map((question) => ask(null, question, ''))
          .filter(hasWords);
  return {
    choices,
    title: plan.title,
    date: plan.date,
    organiser: plan.organiser,
    languages: plan.languages,
    invited: plan.invited,
    small: plan.small,
    contact: choices.isAnonymous ? '' : plan.contact,
    venues: plan.venues,
    addressees: plan.addressees,
    groups: tables.map(({ group }) => group),
    themes: asked,
    removed,
    decisions: reportDecisions(sources, asked, choices),
    municipalities: reportMunicipalities(sources, tables, asked, cut),
  };
}

/** Whether anything was written to a question. */
function hasWords({ answers }: ReportQuestion): boolean {
  return answers.some(({ points }) => points.length > 0);
}

function isInCut(group: ReportGroup, cut: ReportCut): boolean {
  if (cut.kind === 'venue') return group.venue?.id === cut.venue;
  return cut.kind !== 'municipality' || group.municipalities.includes(cut.municipality);
}

function isAsked(question: ReportQuestion, theme: Theme, cut: ReportCut): boolean {
  if (cut.kind === 'theme') return theme.id === cut.theme;
  if (cut.kind === 'question') return question.id === cut.question;
  return cut.kind !== 'addressee' || hasWords(question);
}

/** A theme without questions stands in a report of everything, so that nothing of the plan is lost. */
function isWholeTheme(cut: ReportCut, theme: Theme['id']): boolean {
  return cut.kind === 'all' || (cut.kind === 'theme' && cut.theme === theme);
}

/** Those the plan remembers, then those it does not, whose words nobody knows here. */
function removedQuestions(plan: Plan, tables: readonly GroupSource[]): readonly Question[] {
  const known = new Set([...plan.themes.flatMap(({ questions }) => questions), ...plan.removedQuestions].map(idOf));
  const unknown = new Set(tables.flatMap(({ work }) => [...work.answers.keys()].filter((id) => !known.has(id))));
  return [...plan.removedQuestions, ...[...unknown].map((id): Question => ({ id, text: '', seats: 0 }))];
}

function idOf({ id }: Question): QuestionId {
  return id;
}

/** Of the whole seminar's coverage, what these groups have said to these questions. */
function reportMunicipalities(
  sources: ReportSources,
  tables: readonly GroupSource[],
  themes: readonly ReportTheme[],
  cut: ReportCut,
): readonly ReportMunicipality[] {
  const groups = new Set(tables.map(({ group }) => group.id));
  const questions = themes.flatMap((theme) => theme.questions);
  const isTold = (question: ReportQuestion, group: ReportGroup['id']) =>
    cut.kind !== 'addressee' ||
    question.answers.some((answer) => answer.group.id === group && answer.points.length > 0);
  const isAbout = (row: { readonly id: string }) => cut.kind !== 'municipality' || row.id === cut.municipality;
  return coverage(sources)
    .filter(isAbout)
    .flatMap(({ id, isInvited, seats, heard }): ReportMunicipality[] => {
      const here = seats.some(({ group }) => groups.has(group));
      const heardOn = questions
        .filter((question) =>
          heard.some((each) => each.question === question.id && groups.has(each.group) && isTold(question, each.group)),
        )
        .map(idOf);
      if (heardOn.length > 0) return [{ id, isInvited, state: 'heard', heardOn }];
      if (here) return cut.kind === 'addressee' ? [] : [{ id, isInvited, state: 'silent', heardOn }];
      // Nobody is invited to a venue or asked on behalf of an addressee: only the whole room can miss somebody.
      const canMiss = cut.kind === 'all' || cut.kind === 'theme' || cut.kind === 'question';
      return canMiss && isInvited && seats.length === 0 ? [{ id, isInvited, state: 'absent', heardOn }] : [];
    });
}
