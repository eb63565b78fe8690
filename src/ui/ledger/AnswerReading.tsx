import { answerTo } from '../../domain/answerState.ts';
import { type Group, type Point, rankOf, type TextOf } from '../../domain/group.ts';
import type { Question } from '../../domain/plan.ts';
import { AddresseeTag } from '../board/AddresseeTag.tsx';
import { questionWords } from '../board/questionWords.ts';
import { useMessages } from '../language.tsx';
import { EnteredTag } from '../parts/EnteredTag.tsx';
import { StateGlyph } from '../parts/StateGlyph.tsx';
import { usePlan } from '../seminar/usePlan.ts';

interface AnswerReadingProps {
  group: Group;
  textOf: TextOf;
  question: Question;
}

/** A group's answer to a question, only to be read. */
export function AnswerReading({ group, textOf, question }: AnswerReadingProps) {
  const t = useMessages();
  const plan = usePlan();
  const { status, points, seats } = answerTo(group, question.id);
  const where = status.kind === 'together' ? questionWords(plan, status.with, t) : null;
  return (
    <>
      {status.kind !== 'own' && (
        <p className="lb-fact">
          <StateGlyph state={status.kind} word="none" />
          {status.kind === 'skipped'
            ? t.board.skipped
            : where === null
              ? t.board.togetherElsewhere
              : t.board.together(where)}
        </p>
      )}
      {points.length === 0 && status.kind === 'own' && <p className="lb-soft">{t.ledger.answer.empty}</p>}
      <ol className="ledger-points">
        {points.map((point) => {
          const rank = rankOf(seats, point.id);
          return (
            <li key={point.id} data-ranked={rank ?? undefined}>
              {rank !== null && (
                <b className="ledger-rank">
                  <span className="lb-sr">{t.ledger.answer.rank(rank)}: </span>
                  <span aria-hidden="true">{rank}</span>
                </b>
              )}
              <div>
                <p>{textOf(point.id) || t.points.wordless}</p>
                <PointFacts point={point} />
                {point.subpoints.length > 0 && (
                  <ul>
                    {point.subpoints.map((subpoint) => (
                      <li key={subpoint.id}>{textOf(subpoint.id) || t.points.wordless}</li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function PointFacts({ point }: { point: Point }) {
  const { ledger: t } = useMessages();
  return (
    <>
      {point.addressee && <AddresseeTag addressee={point.addressee} />}
      {point.entered && <EnteredTag />}
      {point.origin && <p className="lb-soft lb-small">{t.answer.movedHere}</p>}
    </>
  );
}
