import { type Rank, ranks } from '../../domain/group.ts';
import { type ClusterId, type DecisionId, type QuestionId, toId } from '../../domain/ids.ts';
import type { Decision, RoomSeats } from '../../domain/plenary/plenary.ts';
import type { WallSlide } from '../../domain/plenary/wallSlide.ts';
import type { Where } from '../../domain/run.ts';
import type { PlenaryDoc } from '../plenaryDoc.ts';
import { sortedRows } from '../read/readPlan.ts';
import { choiceKey } from '../read/readPlenary.ts';
import { appendRecord, command, hideRecord, moveRecord, setFields } from './collection.ts';

/** What facilitators write down in plenary: the room's own 1–3, what was agreed, what is on the wall. */

/** [D31] Seats a cluster. One already there changes places with it when it had a seat, and has none when it had not. */
export function takeRoomSeat(
  plenary: PlenaryDoc,
  question: QuestionId,
  where: Where,
  cluster: ClusterId,
  rank: Rank,
): void {
  const { clusters, choices } = plenary.snapshot();
  if (!clusters.some(({ id, question: of }) => id === cluster && of === question)) return;
  const seats = choices.get(question)?.get(where);
  const from = ranks.find((each) => seats?.[each - 1] === cluster);
  const sitting = seats?.[rank - 1] ?? null;
  command(plenary, () => {
    if (from) writeSeat(plenary, question, where, from, sitting === cluster ? null : sitting);
    writeSeat(plenary, question, where, rank, cluster);
  });
}

export function leaveRoomSeat(plenary: PlenaryDoc, question: QuestionId, where: Where, rank: Rank): void {
  command(plenary, () => writeSeat(plenary, question, where, rank, null));
}

/** [D31] Sets all three seats at once; null is a free one. Of clusters that are not there any more, nothing is written. */
export function setRoomSeats(plenary: PlenaryDoc, question: QuestionId, where: Where, seats: RoomSeats): void {
  const { clusters } = plenary.snapshot();
  const isThere = (cluster: ClusterId) => clusters.some(({ id, question: of }) => id === cluster && of === question);
  command(plenary, () => {
    for (const rank of ranks) {
      const cluster = seats[rank - 1] ?? null;
      writeSeat(plenary, question, where, rank, cluster !== null && isThere(cluster) ? cluster : null);
    }
  });
}

function writeSeat(
  { roots }: PlenaryDoc,
  question: QuestionId,
  where: Where,
  rank: Rank,
  cluster: ClusterId | null,
): void {
  const key = choiceKey(question, where, rank);
  if (cluster !== null) roots.choices.set(key, cluster);
  else if (roots.choices.has(key)) roots.choices.delete(key);
}

export type DecisionFields = Omit<Decision, 'id'>;

/** [D33] Writes down what was agreed, after the others. */
export function addDecision(plenary: PlenaryDoc, fields: DecisionFields): DecisionId {
  return command(plenary, () => toId<DecisionId>(appendRecord(plenary, plenary.roots.decisions, toStored(fields))));
}

export function setDecision(plenary: PlenaryDoc, decision: DecisionId, fields: Partial<DecisionFields>): void {
  command(plenary, () => setFields(plenary.roots.decisions, decision, toStored(fields)));
}

/** [D5] */
export function removeDecision(plenary: PlenaryDoc, decision: DecisionId): void {
  command(plenary, () => hideRecord(plenary, plenary.roots.decisions, decision));
}

export function moveDecision(plenary: PlenaryDoc, decision: DecisionId, index: number): void {
  const rows = sortedRows(plenary.roots.decisions, 'shown');
  command(plenary, () => moveRecord(plenary.roots.decisions, decision, rows, index));
}

/** Ids that are not there are stored as ''. */
function toStored(fields: Partial<DecisionFields>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value ?? '']));
}

/** [D33] Shows something on the walls of a venue; for everywhere, on all, whatever was shown at one before. */
export function showOnWall(plenary: PlenaryDoc, slide: WallSlide, where: Where): void {
  const { wall } = plenary.roots;
  command(plenary, () => {
    for (const key of [...wall.keys()]) if (where === 'everywhere' && key !== where) wall.delete(key);
    wall.set(where, { ...slide });
  });
}
