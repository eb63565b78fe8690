import {
  type Answer,
  type AnswerStatus,
  duties,
  type Group,
  type HandIn,
  type Point,
  type Rank,
  ranks,
  type Seats,
} from './group.ts';
import type { GroupId, MemberId, PointId, QuestionId, ThemeId } from './ids.ts';

/** Several groups that turned out to be one, read as one. */
export interface MergedGroup {
  /** Under the id of the host. Its lists are the groups' lists, one after another. */
  readonly group: Group;
  /** The group whose document a point, a sub-point or a member lives in: where it is written. */
  readonly homes: Homes;
  /** Points without the seat they have in their own group, because an earlier group has a point there. */
  readonly displaced: readonly DisplacedSeat[];
}

export type Homes = ReadonlyMap<PointId | MemberId, GroupId>;

export interface DisplacedSeat {
  readonly question: QuestionId;
  readonly rank: Rank;
  readonly point: PointId;
}

/**
 * [D18] Reads groups as one, the host first, the others in the order of their ids. Nothing is lost, and no rank
 * is held twice: a seat holds the point of the first group that has one there.
 */
export function mergeGroups(host: Group, others: readonly Group[]): MergedGroup {
  const parts = [host, ...[...others].sort((a, b) => (a.id < b.id ? -1 : 1))];
  const homes = homesIn(parts);
  const answers = new Map<QuestionId, Answer>();
  const displaced: DisplacedSeat[] = [];
  for (const question of sortedKeys(parts.map((part) => part.answers))) {
    const points = parts.flatMap((part) => pointsIn(part, question, homes));
    const status = statusIn(parts, question);
    const seats = seatsIn(parts, question, homes, displaced);
    const entered = enteredIn(parts, question, seats);
    answers.set(question, { question, status, points, seats, ...(entered.length > 0 && { enteredSeats: entered }) });
  }
  const themes = sortedKeys(parts.map((part) => part.handIns));
  const notes = parts.flatMap(({ note }) => note ?? []);
  const group: Group = {
    id: host.id,
    name: parts.find((part) => part.name !== '')?.name ?? '',
    venue: parts.find((part) => part.venue !== null)?.venue ?? null,
    members: parts.flatMap((part) => part.members.filter((member) => homes.get(member.id) === part.id)),
    duties: dutiesIn(parts),
    answers,
    handIns: new Map(themes.map((theme) => [theme, handInOf(parts, theme)])),
    hiddenPoints: parts.flatMap((part) => part.hiddenPoints),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  };
  return { group, homes, displaced };
}

/** Ids are unique, unless somebody has copied a record: then the first group that holds it is its home. */
function homesIn(parts: readonly Group[]): Homes {
  const homes = new Map<PointId | MemberId, GroupId>();
  for (const part of parts) {
    const tops = [...part.answers.values()].flatMap((answer) => answer.points);
    for (const { id } of [...tops, ...tops.flatMap((top) => top.subpoints), ...part.members])
      if (!homes.has(id)) homes.set(id, part.id);
  }
  return homes;
}

function pointsIn(part: Group, question: QuestionId, homes: Homes): readonly Point[] {
  const livesHere = (point: Point) => homes.get(point.id) === part.id;
  return (part.answers.get(question)?.points ?? []).flatMap((top) => {
    const subpoints = top.subpoints.filter(livesHere);
    return livesHere(top) ? [{ ...top, subpoints }] : subpoints;
  });
}

function seatsIn(parts: readonly Group[], question: QuestionId, homes: Homes, displaced: DisplacedSeat[]): Seats {
  const [first = null, second = null, third = null] = ranks.map((rank) => {
    const [holder = null, ...rest] = parts.flatMap((part) => {
      const point = part.answers.get(question)?.seats[rank - 1] ?? null;
      return point !== null && homes.get(point) === part.id ? [point] : [];
    });
    displaced.push(...rest.map((point) => ({ question, rank, point })));
    return holder;
  });
  return [first, second, third];
}

function enteredIn(parts: readonly Group[], question: QuestionId, seats: Seats): readonly Rank[] {
  const given = parts.map((part) => part.answers.get(question)).filter((answer) => answer !== undefined);
  return ranks.filter((rank) =>
    given.some((answer) => answer.enteredSeats?.includes(rank) && answer.seats[rank - 1] === seats[rank - 1]),
  );
}

/** What one of the groups has answered is answered, whatever the others have said of the question. */
function statusIn(parts: readonly Group[], question: QuestionId): AnswerStatus {
  const given = parts.map((part) => part.answers.get(question)).filter((answer) => answer !== undefined);
  const written = given.find(({ status, points }) => status.kind === 'own' && points.length > 0);
  return (written ?? given.find(({ status }) => status.kind !== 'own'))?.status ?? { kind: 'own' };
}

function dutiesIn(parts: readonly Group[]): Group['duties'] {
  const [chair = null, scribe = null, topicKeeper = null] = duties.map(
    (duty) => parts.find((part) => part.duties[duty] !== null)?.duties[duty] ?? null,
  );
  return { chair, scribe, topicKeeper };
}

/** A theme is handed in when one of the groups has handed it in. The times are labels: the latest are shown. */
function handInOf(parts: readonly Group[], theme: ThemeId): HandIn {
  const given = parts.map((part) => part.handIns.get(theme)).filter((handIn) => handIn !== undefined);
  const handedIn = given.filter((handIn) => handIn.handedIn);
  const decisive = handedIn.length > 0 ? handedIn : given;
  const takenBack = decisive.map((handIn) => handIn.takenBackAt).filter((time) => time !== null);
  return {
    handedIn: handedIn.length > 0,
    handedInAt: Math.max(...decisive.map((handIn) => handIn.handedInAt)),
    takenBackAt: takenBack.length > 0 ? Math.max(...takenBack) : null,
    ...(decisive.every((handIn) => handIn.entered) && { entered: true as const }),
  };
}

/** In the order of ids, as in a group by itself. */
function sortedKeys<Key>(maps: readonly ReadonlyMap<Key, unknown>[]): readonly Key[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))].sort();
}
