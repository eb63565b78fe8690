import '../board/points.css';
import { useMemo } from 'react';
import { answersWithoutQuestion, answerTo, themeState } from '../../domain/answerState.ts';
import type { GroupMoment } from '../../domain/changesBetween.ts';
import { removedQuestionWords, themeWords } from '../board/questionWords.ts';
import { useMessages } from '../language.tsx';
import { StateGlyph } from '../parts/StateGlyph.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { EarlierAnswer } from './EarlierAnswer.tsx';
import { EarlierMembers } from './EarlierMembers.tsx';
import { groupSince } from './sinceThen.ts';

interface EarlierGroupProps {
  earlier: GroupMoment;
  now: GroupMoment;
}

/** A group's answers as they were, under the questions of today's plan, with what has become of each point. */
export function EarlierGroup({ earlier, now }: EarlierGroupProps) {
  const t = useMessages();
  const plan = usePlan();
  const since = useMemo(() => groupSince(earlier, now), [earlier, now]);
  const shown = { earlier, now, since };
  return (
    <>
      {plan.themes.map((theme, index) => {
        const state = themeState(earlier.group, theme);
        return (
          <section key={theme.id} aria-labelledby={`then-${theme.id}`}>
            <h2 id={`then-${theme.id}`}>{themeWords(theme, index, t)}</h2>
            <p className="lb-fact">
              <StateGlyph state={state} word="shown" />
            </p>
            {theme.questions.map(({ id, text, seats }, at) => (
              <EarlierAnswer
                key={id}
                {...shown}
                words={t.board.questionTitle(at + 1, text || t.board.untitledQuestion)}
                answer={answerTo(earlier.group, id)}
                seatCount={seats}
              />
            ))}
          </section>
        );
      })}
      {answersWithoutQuestion(plan, earlier.group).length > 0 && (
        <section aria-labelledby="then-orphans">
          <h2 id="then-orphans">{t.board.withoutQuestion}</h2>
          {answersWithoutQuestion(plan, earlier.group).map((answer) => (
            <EarlierAnswer
              key={answer.question}
              {...shown}
              words={removedQuestionWords(plan, answer.question, t)}
              answer={answer}
              seatCount={0}
            />
          ))}
        </section>
      )}
      <EarlierMembers group={earlier.group} />
    </>
  );
}
