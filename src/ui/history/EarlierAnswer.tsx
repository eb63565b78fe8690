import { useId } from 'react';
import type { GroupMoment } from '../../domain/changesBetween.ts';
import { type Answer, type Point, ranks } from '../../domain/group.ts';
import type { SeatCount } from '../../domain/plan.ts';
import { AddresseeTag } from '../board/AddresseeTag.tsx';
import { questionWords } from '../board/questionWords.ts';
import { useMessages } from '../language.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { FateMark } from './FateMark.tsx';
import type { SinceThen } from './sinceThen.ts';

interface Shown {
  readonly earlier: GroupMoment;
  readonly now: GroupMoment;
  readonly since: SinceThen;
}

interface EarlierAnswerProps extends Shown {
  /** The question. */
  words: string;
  answer: Answer;
  seatCount: SeatCount;
}

/** An answer as it was: its state, its seats, its points. */
export function EarlierAnswer({ words, answer, seatCount, ...shown }: EarlierAnswerProps) {
  const t = useMessages();
  const plan = usePlan();
  const headingId = useId();
  const { earlier, now, since } = shown;
  const { question, status, points, seats } = answer;
  const added = since.added.get(question) ?? [];
  const where = status.kind === 'together' && questionWords(plan, status.with, t);
  return (
    <section className="lb-card history-answer" aria-labelledby={headingId}>
      <h3 id={headingId}>{words}</h3>
      {status.kind === 'skipped' && <p>{t.board.skipped}</p>}
      {status.kind === 'together' && <p>{where ? t.board.together(where) : t.board.togetherElsewhere}</p>}
      {seatCount > 0 && (
        <ol className="lb-seats" aria-label={t.points.seats}>
          {ranks.slice(0, seatCount).map((rank) => {
            const point = seats[rank - 1] ?? null;
            return (
              <li key={rank} className="lb-seat" data-free={point ? undefined : true}>
                <b>
                  <span className="lb-sr">{t.points.seat(rank)}</span>
                  <span aria-hidden="true">{rank}</span>
                </b>
                <span>{point ? earlier.textOf(point).trim() || t.points.wordless : t.points.freeSeat}</span>
              </li>
            );
          })}
        </ol>
      )}
      {since.reseated.has(question) && <p className="lb-soft lb-small">{t.history.seatsSince}</p>}
      {points.length > 0 ? (
        <EarlierPoints points={points} {...shown} />
      ) : (
        <p className="lb-soft">{t.history.noPoints}</p>
      )}
      {added.length > 0 && (
        <div className="history-added">
          <h4>{t.history.addedSince}</h4>
          <ul className="history-points">
            {added.map((id) => (
              <li key={id}>{now.textOf(id)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function EarlierPoints({ points, ...shown }: Shown & { points: readonly Point[] }) {
  const t = useMessages();
  const { earlier, now, since } = shown;
  return (
    <ul className="history-points">
      {points.map(({ id, addressee, subpoints }) => {
        const fate = since.fates.get(id);
        const [was, is] = [earlier.textOf(id), now.textOf(id)];
        return (
          <li key={id}>
            <p>{was.trim() || t.points.wordless}</p>
            {addressee && <AddresseeTag addressee={addressee} />}
            {fate && <FateMark fate={fate} now={fate === 'changed' && was !== is ? is : ''} />}
            {subpoints.length > 0 && <EarlierPoints points={subpoints} {...shown} />}
          </li>
        );
      })}
    </ul>
  );
}
