import type * as Y from 'yjs';
import { ranks } from '../../domain/group.ts';
import {
  type AddresseeId,
  type BallotId,
  type ClusterId,
  type DecisionId,
  type QuestionId,
  toId,
  type VenueId,
  type VoterId,
} from '../../domain/ids.ts';
import type { Ballot, Cluster, Decision, Plenary, RoomSeats, ToldCount, Votes } from '../../domain/plenary/plenary.ts';
import type { Where } from '../../domain/run.ts';
import type { PlenaryRoots } from '../plenaryRoots.ts';
import { objectField, textField, toTime } from './fields.ts';
import { clusterFinder, readGathering } from './readClusters.ts';
import { sortedRows } from './readPlan.ts';
import { readSlide } from './readSlide.ts';
import { readChoices } from './readVotes.ts';

/** Any document, read as today's plenary. Never throws and never writes. */
export function readPlenary(roots: PlenaryRoots): Plenary {
  const gathering = readGathering(roots);
  const clusterOf = clusterFinder(gathering);
  return {
    ...gathering,
    choices: readRoomChoices(roots.choices, clusterOf),
    ballots: readBallots(roots.ballots),
    decisions: sortedRows(roots.decisions, 'shown').map(({ id, record }) => readDecision(id, record, clusterOf)),
    wall: readWall(roots.wall),
  };
}

/** Where a rank of the room is held (SPEC D31). */
export function choiceKey(question: QuestionId, where: Where, rank: number): string {
  return `${question}/${where}/${rank}`;
}

/** [D31] A seat holds a cluster of its question; one found in two seats holds the better. */
function readRoomChoices(
  root: Y.Map<unknown>,
  clusterOf: (id: unknown) => Cluster | undefined,
): ReadonlyMap<QuestionId, ReadonlyMap<Where, RoomSeats>> {
  const choices = new Map<QuestionId, Map<Where, RoomSeats>>();
  const places = new Set([...root.keys()].sort().map((key) => key.split('/').slice(0, 2).join('/')));
  for (const place of places) {
    const [question, where] = [questionAt(place), whereAt(place)];
    const seated = new Set<ClusterId>();
    const [first = null, second = null, third = null] = ranks.map((rank) => {
      const cluster = clusterOf(root.get(choiceKey(question, where, rank)));
      if (!cluster || cluster.question !== question || seated.has(cluster.id)) return null;
      seated.add(cluster.id);
      return cluster.id;
    });
    if (seated.size === 0) continue;
    const atVenues = choices.get(question) ?? new Map<Where, RoomSeats>();
    choices.set(question, atVenues.set(where, [first, second, third]));
  }
  return choices;
}

/** [D32] */
function readBallots(root: Y.Map<unknown>): readonly Ballot[] {
  return [...root.keys()].sort().flatMap((key) => {
    const { id, voters, open, openedAt, closedAt, counted, told } = objectField(root, key);
    if (typeof id !== 'string' || id === '' || (voters !== 'group' && voters !== 'device')) return [];
    const isOpen = open === true;
    const known = isOpen ? null : readTold(told);
    const ballot: Ballot = {
      ...{ id: toId<BallotId>(id), question: questionAt(key), where: whereAt(key), voters, isOpen },
      openedAt: toTime(openedAt),
      closedAt: toTime(closedAt),
      counted: isOpen ? new Map() : readCounted(counted),
      ...(known && { told: known }),
    };
    return [ballot];
  });
}

function readCounted(counted: unknown): Votes {
  const written = typeof counted === 'object' && counted !== null ? Object.entries(counted) : [];
  return new Map(
    written
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([voter, choices]) => [toId<VoterId>(voter), readChoices(choices)]),
  );
}

/** The figures of a vote that was held in another seminar. */
function readTold(told: unknown): ToldCount | null {
  if (typeof told !== 'object' || told === null || !('voters' in told) || !('sums' in told)) return null;
  const written = typeof told.sums === 'object' && told.sums !== null ? Object.entries(told.sums) : [];
  const sums = written
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cluster, sum]: [string, unknown]) => {
      const [points, firstChoices] = Array.isArray(sum) ? sum : [];
      return [toId<ClusterId>(cluster), { points: toCount(points), firstChoices: toCount(firstChoices) }] as const;
    });
  return { voters: toCount(told.voters), sums: new Map(sums) };
}

/** More than anybody could have counted in a room is not believed. */
function toCount(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100_000 ? value : 0;
}

/** [D33] */
function readDecision(id: string, record: Y.Map<unknown>, clusterOf: (id: unknown) => Cluster | undefined): Decision {
  const [by, addressee, question] = ['by', 'addressee', 'question'].map((field) => textField(record, field));
  return {
    id: toId<DecisionId>(id),
    text: textField(record, 'text', 2_000),
    who: textField(record, 'who'),
    by: by && /^\d{4}-\d\d-\d\d$/.test(by) ? by : '',
    addressee: addressee ? toId<AddresseeId>(addressee) : null,
    question: question ? toId<QuestionId>(question) : null,
    cluster: clusterOf(record.get('cluster'))?.id ?? null,
  };
}

/** [D33] */
function readWall(root: Y.Map<unknown>): Plenary['wall'] {
  const wall: [Where, NonNullable<ReturnType<typeof readSlide>>][] = [];
  for (const key of [...root.keys()].sort()) {
    const slide = readSlide(objectField(root, key));
    if (slide) wall.push([toWhere(key), slide]);
  }
  return new Map(wall);
}

function questionAt(key: string): QuestionId {
  return toId<QuestionId>(key.split('/')[0] ?? '');
}

function whereAt(key: string): Where {
  return toWhere(key.split('/')[1] ?? '');
}

function toWhere(key: string): Where {
  return key === 'everywhere' ? key : toId<VenueId>(key);
}
