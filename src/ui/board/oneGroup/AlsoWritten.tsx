import './oneGroup.css';
import { useRoute } from 'wouter';
import { type Point, type Rank, rankOf, type Seats } from '../../../domain/group.ts';
import type { PointId, QuestionId } from '../../../domain/ids.ts';
import type { DisplacedSeat } from '../../../domain/mergeGroups.ts';
import { groupScope } from '../../../domain/scope.ts';
import { useMessages } from '../../language.tsx';
import { ButtonLink } from '../../parts/Button.tsx';
import { useGroupDoc } from '../../seminar/GroupProvider.tsx';
import { useSeminar } from '../../seminar/SeminarProvider.tsx';
import { useAccess } from '../../seminar/useMayWrite.ts';
import { AddresseeTag } from '../AddresseeTag.tsx';
import { type OneGroup, useMergedGroup, useOneGroup, usePointWords } from './OneGroupProvider.tsx';
import { useDistinctTitles } from './useDistinctTitles.ts';

/** Below a question: what the groups have written that this one is one with, to be read. */
export function AlsoWritten({ question }: { question: QuestionId }) {
  const one = useOneGroup();
  return one && <WrittenByOthers one={one} question={question} />;
}

function WrittenByOthers({ one, question }: { one: OneGroup; question: QuestionId }) {
  const t = useMessages().oneGroup;
  const { id: own } = useGroupDoc();
  const { id: seminar } = useSeminar();
  const access = useAccess();
  const [, at] = useRoute('/s/:seminar/g/:group/t/:theme');
  const { group, homes, displaced } = useMergedGroup(one);
  const titleOf = useDistinctTitles(one.groups);
  const answer = group.answers.get(question);
  if (!answer) return null;
  const parts = one.groups
    .filter((part) => part !== own)
    .map((part) => ({ part, points: answer.points.filter((point) => homes.get(point.id) === part) }))
    .filter(({ points }) => points.length > 0);
  const lost = displaced.filter((seat) => seat.question === question);
  return (
    <>
      {parts.map(({ part, points }) => (
        <section key={part} className="lb-also" aria-label={t.also(titleOf(part))}>
          <h3>{t.also(titleOf(part))}</h3>
          <ul>
            {points.map((point) => (
              <PointToRead key={point.id} one={one} point={point} rank={rankOf(answer.seats, point.id)} />
            ))}
          </ul>
          {access.mayWrite(groupScope(part)) ? (
            <ButtonLink variant="tertiary" icon="pen" href={`/s/${seminar}/g/${part}${at ? `/t/${at.theme}` : ''}`}>
              {t.changeThere(titleOf(part))}
            </ButtonLink>
          ) : (
            <p className="lb-soft lb-small">{t.readHere}</p>
          )}
        </section>
      ))}
      {lost.map((seat) => (
        <LostSeat key={seat.point} one={one} seat={seat} seats={answer.seats} />
      ))}
    </>
  );
}

function PointToRead({ one, point, rank }: { one: OneGroup; point: Point; rank: Rank | null }) {
  const t = useMessages().points;
  const words = usePointWords(one, point.id);
  return (
    <li>
      <span className="lb-also__words">{words || t.wordless}</span>
      {rank !== null && <span className="lb-tag">{t.seat(rank)}</span>}
      {point.addressee && <AddresseeTag addressee={point.addressee} />}
      {point.subpoints.length > 0 && (
        <ul>
          {point.subpoints.map((subpoint) => (
            <PointToRead key={subpoint.id} one={one} point={subpoint} rank={null} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Says that two of the groups gave the same seat away, and whose it is while they are one. */
function LostSeat({ one, seat, seats }: { one: OneGroup; seat: DisplacedSeat; seats: Seats }) {
  const holder = seats[seat.rank - 1];
  return holder && <LostTo one={one} seat={seat} holder={holder} />;
}

function LostTo({ one, seat, holder }: { one: OneGroup; seat: DisplacedSeat; holder: PointId }) {
  const t = useMessages();
  const words = usePointWords(one, seat.point) || t.points.wordless;
  const holderWords = usePointWords(one, holder) || t.points.wordless;
  return <p className="lb-also__seat lb-small">{t.oneGroup.displaced(words, seat.rank, holderWords)}</p>;
}
