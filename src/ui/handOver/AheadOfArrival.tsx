import { groupTitle } from '../../domain/groupTitle.ts';
import type { QuestionId } from '../../domain/ids.ts';
import type { PrioritiesAhead } from '../../domain/prioritiesAhead.ts';
import { useMessages } from '../language.tsx';
import { Icon } from '../parts/Icon.tsx';
import { usePlan } from '../seminar/usePlan.ts';

/** What groups have put first, read from their codes before the rest; it is gone when that has come. */
export function AheadOfArrival({ ahead }: { ahead: readonly PrioritiesAhead[] }) {
  const { receive: t, board } = useMessages();
  const plan = usePlan();
  const titles = new Map(
    plan.themes.flatMap(({ questions }, theme) =>
      questions.map(({ id, text }, index): [QuestionId, string] => [
        id,
        `${theme + 1}.${index + 1} ${text || board.untitledQuestion}`,
      ]),
    ),
  );
  return ahead.map(({ group, name, questions }) => {
    const title = groupTitle(plan, { id: group, name, venue: null });
    return (
      <section key={group} className="lb-card hand-ahead">
        <p className="lb-fact" data-wait>
          <Icon name="clock" />
          <span>{t.ahead([title.venue, title.name || board.unnamedGroup].filter(Boolean).join(', '))}</span>
        </p>
        {questions.map(({ question, seats }) => (
          <div key={question}>
            <p className="lb-small lb-soft">{titles.get(question) ?? board.untitledQuestion}</p>
            <ol>
              {seats.map(({ rank, text }) => (
                <li key={rank} value={rank}>
                  {text}
                </li>
              ))}
            </ol>
          </div>
        ))}
        <p className="lb-small lb-soft">{t.aheadHelp}</p>
      </section>
    );
  });
}
