import type { QuestionId, ThemeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { GroupNews, PlanNews, QuestionNews } from '../../domain/seenMarks.ts';
import type { Messages } from '../../i18n/messages.ts';

/** One line of what came in: what it is about, what became of it, and where it stands; null for nowhere in the plan. */
export interface NewsLine {
  readonly title: string;
  readonly facts: string;
  readonly theme: ThemeId | null;
  readonly question: QuestionId | null;
}

/** In the order of the plan; a theme that was handed in after its questions. */
export function newsOfGroup(plan: Plan, news: GroupNews, t: Messages): readonly NewsLine[] {
  const lines = plan.themes.flatMap((theme, index) => [
    ...theme.questions.flatMap((question, place) =>
      news.questions
        .filter((came) => came.question === question.id)
        .map((came) => ({
          ...lineOf(t.away.question(place + 1, question.text || t.board.untitledQuestion), came, t),
          theme: theme.id,
        })),
    ),
    ...news.handIns
      .filter((came) => came.theme === theme.id)
      .map(({ isHandedIn }) => {
        const words = t.board.theme(index + 1);
        const title = isHandedIn ? t.away.handedIn(words) : t.away.takenBack(words);
        return { title, facts: '', theme: theme.id, question: null };
      }),
  ]);
  const shown = new Set(lines.map(({ question }) => question));
  const elsewhere = news.questions.filter(({ question }) => !shown.has(question));
  return [...lines, ...elsewhere.map((came) => lineOf(nameOfRemoved(plan, came.question, t), came, t))];
}

export function newsOfPlan(plan: Plan, news: PlanNews, t: Messages): readonly NewsLine[] {
  const about = { title: t.away.planAbout, facts: '', theme: null, question: null };
  const lines = plan.themes.flatMap((theme, index) => {
    const title = t.away.planTheme(theme.title ? t.board.themeTitle(index + 1, theme.title) : t.board.theme(index + 1));
    return [
      ...(news.themes.includes(theme.id) ? [{ title, facts: '', theme: theme.id, question: null }] : []),
      ...theme.questions.flatMap((question, place) => {
        const words = t.away.question(place + 1, question.text || t.board.untitledQuestion);
        const line = { title: t.away.planQuestion(words), facts: '', theme: theme.id, question: question.id };
        return news.questions.includes(question.id) ? [line] : [];
      }),
    ];
  });
  return news.isAboutChanged ? [about, ...lines] : lines;
}

function lineOf(title: string, came: QuestionNews, t: Messages): NewsLine {
  const facts = [
    came.added > 0 && t.away.added(came.added),
    came.changed > 0 && t.away.changed(came.changed),
    came.removed > 0 && t.away.removed(came.removed),
    came.seats > 0 && t.away.seats(came.seats),
  ].filter((words) => words !== false);
  return { title, facts: facts.join(', '), theme: null, question: came.question };
}

function nameOfRemoved(plan: Plan, id: QuestionId, t: Messages): string {
  return plan.removedQuestions.find((question) => question.id === id)?.text || t.away.removedQuestion;
}
