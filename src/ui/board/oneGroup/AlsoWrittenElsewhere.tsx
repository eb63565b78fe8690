import { answersWithoutQuestion } from '../../../domain/answerState.ts';
import { useMessages } from '../../language.tsx';
import { useGroupDoc } from '../../seminar/GroupProvider.tsx';
import { usePlan } from '../../seminar/usePlan.ts';
import { removedQuestionWords } from '../questionWords.ts';
import { AlsoWritten } from './AlsoWritten.tsx';
import { type OneGroup, useMergedGroup, useOneGroup } from './OneGroupProvider.tsx';

/** What the other groups wrote to questions that have left the plan. */
export function AlsoWrittenElsewhere() {
  const one = useOneGroup();
  return one && <WithoutQuestion one={one} />;
}

function WithoutQuestion({ one }: { one: OneGroup }) {
  const t = useMessages();
  const plan = usePlan();
  const { id: own } = useGroupDoc();
  const { group, homes } = useMergedGroup(one);
  const answers = answersWithoutQuestion(plan, group).filter(({ points }) =>
    points.some(({ id }) => homes.get(id) !== own),
  );
  if (answers.length === 0) return null;
  return (
    <section className="lb-question lb-card" aria-labelledby="also-without-question" data-orphans>
      <header>
        <h2 id="also-without-question">{t.board.withoutQuestion}</h2>
      </header>
      {answers.map(({ question }) => (
        <div key={question}>
          <h3>{removedQuestionWords(plan, question, t)}</h3>
          <AlsoWritten question={question} />
        </div>
      ))}
    </section>
  );
}
