import './away.css';
import { flushSync } from 'react-dom';
import { useLocation } from 'wouter';
import type { GroupId, QuestionId } from '../../domain/ids.ts';
import { hostOf } from '../../domain/resolveMerges.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useGroupTitles } from '../seminar/useGroupTitles.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { useSeminarRow } from '../seminar/useSeminarRow.ts';
import { useNews } from './NewsProvider.tsx';
import { type NewsLine, newsOfGroup, newsOfPlan } from './newsLines.ts';
import { questionElement } from './questionElement.ts';

/** What came in while nobody looked, question by question, with links to it. */
export function AwayDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages();
  const t = messages.away;
  const { id } = useSeminar();
  const plan = usePlan();
  const own = useSeminarRow()?.group ?? null;
  const { news, dismiss } = useNews();
  const [, navigate] = useLocation();
  const shownAs = (group: GroupId) => hostOf(plan.mergedInto, group);
  const titleOf = useGroupTitles(news.groups.map(({ group }) => shownAs(group)));
  const goTo = (path: string, question: QuestionId | null) => {
    flushSync(onClose);
    navigate(path);
    if (question) requestAnimationFrame(() => showQuestion(question));
  };
  const sections = [
    ...(news.plan && own
      ? [{ key: 'plan', group: own, title: t.plan, lines: newsOfPlan(plan, news.plan, messages) }]
      : []),
    ...news.groups.map(({ group, news: came }) => ({
      key: group,
      group,
      title: titleOf(shownAs(group)),
      lines: newsOfGroup(plan, came, messages),
    })),
  ];
  const pathOf = (group: string, { theme }: NewsLine) => `/s/${id}/g/${group}${theme ? `/t/${theme}` : ''}`;
  return (
    <Dialog
      heading={t.heading}
      onClose={onClose}
      actions={
        <Button
          onClick={() => {
            dismiss();
            onClose();
          }}
        >
          {t.done}
        </Button>
      }
    >
      {news.plan && !own && <PlanLines title={t.plan} lines={newsOfPlan(plan, news.plan, messages)} />}
      {sections.map(({ key, group, title, lines }) => (
        <section key={key} className="lb-away" aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line.title}>
                <a
                  href={`#${pathOf(group, line)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(pathOf(group, line), line.question);
                  }}
                >
                  {line.title}
                </a>
                {line.facts && <span>{line.facts}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}

/** Whoever has no group yet has no board to go to. */
function PlanLines({ title, lines }: { title: string; lines: readonly NewsLine[] }) {
  return (
    <section className="lb-away" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line.title}>{line.title}</li>
        ))}
      </ul>
    </section>
  );
}

/** Scrolls to a question and puts the focus there, where the board that has it is open. */
function showQuestion(question: QuestionId): void {
  const element = document.getElementById(questionElement(question));
  if (!element) return;
  element.tabIndex = -1;
  element.scrollIntoView({ block: 'start' });
  element.focus({ preventScroll: true });
}
