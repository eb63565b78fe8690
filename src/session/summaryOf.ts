import { answerState, countPoints, themeState } from '../domain/answerState.ts';
import type { Group } from '../domain/group.ts';
import { groupTitle } from '../domain/groupTitle.ts';
import type { Plan, Theme } from '../domain/plan.ts';
import type { SeminarSummary, ThemeSummary } from '../storage/seminarSummary.ts';

/** What the front page shall say of a seminar, from its plan and the group this device writes for. */
export function summaryOf(plan: Plan, group: Group | null): SeminarSummary {
  return {
    title: plan.title,
    date: plan.date,
    organiser: plan.organiser,
    keepUntil: plan.keepUntil,
    venues: plan.venues.length,
    group: group ? calledName(plan, group) : '',
    themes: plan.themes.map((theme) => themeSummary(theme, group)),
    points: group ? countPoints(group) : 0,
  };
}

function themeSummary(theme: Theme, group: Group | null): ThemeSummary {
  return {
    title: theme.title,
    state: group ? themeState(group, theme) : 'nothing',
    questions: theme.questions.map((question) => (group ? answerState(group, theme, question) : 'nothing')),
  };
}

/** "Hamar, Gruppe 2": the venue first, since every venue may have a group 2. */
function calledName(plan: Plan, group: Group): string {
  const { venue, name } = groupTitle(plan, group);
  return [venue, name].filter((part) => part !== '').join(', ');
}
