import type * as Y from 'yjs';
import {
  type Answer,
  type AnswerStatus,
  type Point,
  type PointOrigin,
  type Rank,
  ranks,
  type Seats,
} from '../../domain/group.ts';
import { type AddresseeId, type GroupId, type PointId, type QuestionId, toId } from '../../domain/ids.ts';
import type { GroupRoots } from '../groupRoots.ts';
import { objectField, textField } from './fields.ts';
import { sortedRows } from './readPlan.ts';

interface PointRow {
  readonly id: PointId;
  readonly question: QuestionId;
  readonly parent: string;
  readonly addressee: AddresseeId | null;
  /** Null on nearly all points. */
  readonly marks: Pick<Point, 'entered' | 'origin'> | null;
}

/** The group's answers by question: points in order with their sub-points, seats, status. */
export function readAnswers(roots: GroupRoots): ReadonlyMap<QuestionId, Answer> {
  const rows = sortedRows(roots.points, 'shown').map(({ id, record }) => toPointRow(id, record));
  const byId = new Map(rows.map((row) => [row.id as string, row]));
  const subpoints = new Map<string, Point[]>();
  const tops = new Map<QuestionId, Point[]>();
  for (const row of rows) {
    const top = topOf(row, byId);
    if (top !== row.id) listIn(subpoints, top).push(toPoint(row, []));
  }
  for (const row of rows) {
    if (topOf(row, byId) !== row.id) continue;
    listIn(tops, row.question).push(toPoint(row, subpoints.get(row.id) ?? []));
  }
  const touched = [...roots.answers.keys()].map((id) => toId<QuestionId>(id));
  // In the order of ids: the order in which Yjs lists keys differs between devices.
  const questions = [...new Set([...tops.keys(), ...touched])].sort();
  const answers = new Map<QuestionId, Answer>();
  for (const question of questions) {
    const points = tops.get(question) ?? [];
    const seats = readSeats(roots.priorities, question, points);
    const entered = readEnteredSeats(roots, question, seats);
    answers.set(question, {
      question,
      status: readStatus(objectField(roots.answers, question), question),
      points,
      seats,
      ...(entered.length > 0 && { enteredSeats: entered }),
    });
  }
  return answers;
}

/** [D22] The mark counts while the seat holds the point that it names. */
function readEnteredSeats({ enteredSeats }: GroupRoots, question: QuestionId, seats: Seats): readonly Rank[] {
  return ranks.filter((rank) => {
    const holder = seats[rank - 1] ?? null;
    return holder !== null && enteredSeats.get(seatKey(question, rank)) === holder;
  });
}

/** Where a rank of a question is held (SPEC D7). */
export function seatKey(question: QuestionId, rank: Rank): string {
  return `${question}/${rank}`;
}

/**
 * [D7] A seat holds a point that stands under the question; a point found in two seats holds the
 * better one, so that no merge can give a rank twice or a point two ranks.
 */
function readSeats(priorities: Y.Map<unknown>, question: QuestionId, points: readonly Point[]): Seats {
  const standing = new Set<unknown>(points.map((point) => point.id));
  const seated = new Set<unknown>();
  const [first = null, second = null, third = null] = ranks.map((rank) => {
    const point = priorities.get(seatKey(question, rank));
    if (!standing.has(point) || seated.has(point) || typeof point !== 'string') return null;
    seated.add(point);
    return toId<PointId>(point);
  });
  return [first, second, third];
}

function readStatus(value: Readonly<Record<string, unknown>>, question: QuestionId): AnswerStatus {
  if (value.kind === 'skipped') return { kind: 'skipped' };
  if (value.kind === 'together' && typeof value.with === 'string' && value.with !== question)
    return { kind: 'together', with: toId<QuestionId>(value.with) };
  return { kind: 'own' };
}

function toPointRow(id: string, record: Y.Map<unknown>): PointRow {
  const addressee = textField(record, 'addressee');
  return {
    id: toId<PointId>(id),
    question: toId<QuestionId>(textField(record, 'question')),
    parent: textField(record, 'parent'),
    addressee: addressee ? toId<AddresseeId>(addressee) : null,
    marks: readMarks(record),
  };
}

function toPoint({ id, addressee, marks }: PointRow, subpoints: readonly Point[]): Point {
  return marks ? { id, addressee, subpoints, ...marks } : { id, addressee, subpoints };
}

function readMarks(record: Y.Map<unknown>): PointRow['marks'] {
  const isEntered = record.get('entered') === true;
  const origin = record.has('origin') ? readOrigin(objectField(record, 'origin')) : null;
  return isEntered || origin ? { ...(isEntered && { entered: true }), ...(origin && { origin }) } : null;
}

/** A point of a group, wherever that is; null for anything else. */
export function readOrigin({ group, point }: Readonly<Record<string, unknown>>): PointOrigin | null {
  if (typeof group !== 'string' || typeof point !== 'string' || group === '' || point === '') return null;
  return { group: toId<GroupId>(group), point: toId<PointId>(point) };
}

/**
 * [D6] One level of sub-points, whatever merges: a point whose parent is itself a sub-point joins the
 * same top point; a parent that is hidden, unknown or under another question, and a ring of parents, make it a top point.
 */
function topOf(row: PointRow, byId: ReadonlyMap<string, PointRow>): PointId {
  if (!row.parent) return row.id;
  const seen = new Set([row]);
  let current = row;
  for (;;) {
    const parent = byId.get(current.parent);
    if (!parent || parent.question !== row.question) return current.id;
    if (seen.has(parent)) return row.id;
    seen.add(parent);
    current = parent;
  }
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
