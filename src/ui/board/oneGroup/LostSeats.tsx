import './oneGroup.css';
import type { Seats } from '../../../domain/group.ts';
import type { PointId, QuestionId } from '../../../domain/ids.ts';
import type { DisplacedSeat } from '../../../domain/mergeGroups.ts';
import { useMessages } from '../../language.tsx';
import { type OneGroup, useMergedGroup, useOneGroup, usePointWords } from './OneGroupProvider.tsx';

/** Below a question: which seats two of the groups gave away, and whose they are while they are one. */
export function LostSeats({ question }: { question: QuestionId }) {
  const one = useOneGroup();
  return one && <LostAmong one={one} question={question} />;
}

function LostAmong({ one, question }: { one: OneGroup; question: QuestionId }) {
  const { group, displaced } = useMergedGroup(one);
  const seats = group.answers.get(question)?.seats;
  const lost = displaced.filter((seat) => seat.question === question);
  return seats && lost.map((seat) => <LostSeat key={seat.point} one={one} seat={seat} seats={seats} />);
}

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
