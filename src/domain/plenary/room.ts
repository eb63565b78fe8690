import { type Answer, type Group, type Point, type Rank, rankOf } from '../group.ts';
import { groupTitle, groupVenue } from '../groupTitle.ts';
import type { AddresseeId, GroupId, PointId, QuestionId, VenueId } from '../ids.ts';
import { mergeGroups } from '../mergeGroups.ts';
import type { MunicipalityId } from '../municipality/municipality.ts';
import { type Plan, questionsOf } from '../plan.ts';
import { hostOf } from '../resolveMerges.ts';
import type { WrittenSeminar } from '../writtenSeminar.ts';

/** All groups side by side, as the plenary reads them: what is counted is counted from this. */
export interface Room {
  /** Venue by venue, as in the plan; groups that are one stand once. */
  readonly groups: readonly RoomGroup[];
  /** The points of all groups: each group's in its order, those it put first before the rest. */
  readonly points: readonly RoomPoint[];
}

export interface RoomGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly venue: VenueId | null;
  /** Where its members come from, each once, in the order of ids. */
  readonly municipalities: readonly MunicipalityId[];
}

/** A point with words, in view, under a question that is asked; with whose it is. */
export interface RoomPoint {
  readonly id: PointId;
  /** The point it was first written as, when it was moved here from another group. */
  readonly origin: PointId | null;
  readonly question: QuestionId;
  readonly group: RoomGroup;
  /** The seat its group has given it. */
  readonly rank: Rank | null;
  readonly addressee: AddresseeId | null;
  /** As they were written. */
  readonly words: string;
  readonly subpoints: readonly string[];
}

/**
 * Reads the room anew at each call; groups and points that say the same as at the last call are the same objects, so
 * that lists redraw only what moved. Hidden points, points without words and those of questions that have left the
 * plan are not in it. It reads every point's words: for when a screen opens or has come to rest.
 */
export function createRoomReader(): (sources: WrittenSeminar) => Room {
  let last: Room = { groups: [], points: [] };
  return (sources) => {
    const knownGroups = new Map(last.groups.map((group) => [group.id, group]));
    const knownPoints = new Map(last.points.map((point) => [point.id, point]));
    const read = readHosts(sources).map(({ group, points }) => {
      const kept = keepGroup(knownGroups.get(group.id), group);
      return { group: kept, points: points.map((point) => keepPoint(knownPoints.get(point.id), point, kept)) };
    });
    const groups = keepList(
      last.groups,
      read.map(({ group }) => group),
    );
    const points = keepList(
      last.points,
      read.flatMap(({ points }) => points),
    );
    if (groups !== last.groups || points !== last.points) last = { groups, points };
    return last;
  };
}

type Unplaced = Omit<RoomPoint, 'group'>;

function readHosts(sources: WrittenSeminar): readonly { readonly group: RoomGroup; readonly points: Unplaced[] }[] {
  const { plan, groups } = sources;
  const byHost = new Map<GroupId, Group[]>();
  for (const id of [...groups.keys()].sort()) {
    const group = groups.get(id);
    const host = hostOf(plan.mergedInto, id);
    if (group) byHost.set(host, [...(byHost.get(host) ?? []), group]);
  }
  const read = [...byHost].map(([host, parts]) => readHost(sources, host, parts));
  return inOrder(
    plan,
    read.filter(({ points, group }) => points.length > 0 || plan.groups.some(({ id }) => id === group.id)),
  );
}

function readHost({ plan, textOf }: WrittenSeminar, host: GroupId, parts: readonly Group[]) {
  const [first, ...rest] = [...parts].sort((a, b) => Number(b.id === host) - Number(a.id === host));
  if (!first) throw new Error('A host has at least one part.');
  const { group, homes } = mergeGroups(first, rest);
  const known = { ...group, id: host };
  const words = (point: Point) => textOf(homes.get(point.id) ?? host, point.id).trim();
  const points = questionsOf(plan).flatMap(({ id }) => {
    const answer = group.answers.get(id);
    return answer ? pointsIn(answer, words) : [];
  });
  const of = { id: host, name: groupTitle(plan, known).name, venue: groupVenue(plan, known) };
  return { group: { ...of, municipalities: municipalitiesOf(group) }, points };
}

function pointsIn({ question, points, seats }: Answer, words: (point: Point) => string): Unplaced[] {
  const read = points.map((point) => ({
    id: point.id,
    origin: point.origin?.point ?? null,
    question,
    rank: rankOf(seats, point.id),
    addressee: point.addressee,
    words: words(point),
    subpoints: point.subpoints.map(words).filter((text) => text !== ''),
  }));
  return prioritiesFirst(read.filter((point) => point.words !== '' || point.subpoints.length > 0));
}

/** Those in a seat first, by seat; the others as they stood. */
export function prioritiesFirst<P extends Pick<RoomPoint, 'rank'>>(points: readonly P[]): P[] {
  return [...points].sort((a, b) => (a.rank ?? 4) - (b.rank ?? 4));
}

function municipalitiesOf(group: Group): readonly MunicipalityId[] {
  const ids = group.members.flatMap(({ affiliation }) =>
    affiliation?.kind === 'municipality' ? [affiliation.id] : [],
  );
  return [...new Set(ids)].sort();
}

function inOrder<Row extends { readonly group: RoomGroup }>(plan: Plan, rows: readonly Row[]): readonly Row[] {
  const venues = new Map(plan.venues.map(({ id }, index) => [id, index]));
  const planned = new Map(plan.groups.map(({ id }, index) => [id, index]));
  const venueAt = ({ group }: Row) => (group.venue && venues.get(group.venue)) ?? venues.size;
  const groupAt = ({ group }: Row) => planned.get(group.id) ?? planned.size;
  // As people count: "Gruppe 9" before "Gruppe 10".
  const numberOf = ({ group }: Row) => Number(/(\d{1,4})\s*$/.exec(group.name)?.[1] ?? 10_000);
  const textOf = ({ group }: Row) => `${group.name}/${group.id}`;
  return [...rows].sort(
    (a, b) =>
      venueAt(a) - venueAt(b) ||
      groupAt(a) - groupAt(b) ||
      numberOf(a) - numberOf(b) ||
      (textOf(a) < textOf(b) ? -1 : 1),
  );
}

/** A group here is plain, and its parts are always in the same order. */
function keepGroup(before: RoomGroup | undefined, now: RoomGroup): RoomGroup {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

function keepPoint(before: RoomPoint | undefined, now: Unplaced, group: RoomGroup): RoomPoint {
  const isSame =
    before?.group === group &&
    before.words === now.words &&
    before.rank === now.rank &&
    before.question === now.question &&
    before.origin === now.origin &&
    before.addressee === now.addressee &&
    keepList(before.subpoints, now.subpoints) === before.subpoints;
  return isSame ? before : { ...now, group };
}

function keepList<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return before.length === now.length && now.every((item, index) => item === before[index]) ? before : now;
}
