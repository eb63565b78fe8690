import { type AnswerStatus, type Duty, duties, freeSeats, type Group, type Rank, ranks, type TextOf } from './group.ts';
import type { MemberId, PointId, QuestionId, ThemeId } from './ids.ts';
import { isUnchanged, type ListChanges, type ListItem, listChanges } from './listChanges.ts';

/** A group at a moment: its structure, and its words as they were then. */
export interface GroupMoment {
  readonly group: Group;
  readonly textOf: TextOf;
}

/** What has become of a group between two moments, for people to read. */
export interface GroupChanges {
  /** Of the questions where something has changed, in the order of ids. */
  readonly questions: readonly QuestionChanges[];
  readonly handIns: readonly HandInChange[];
  readonly members: ListChanges<MemberId>;
  /** Duties that another member holds, or nobody. */
  readonly duties: readonly Duty[];
  /** The group has another name or venue of its own; the plan may have named it otherwise. */
  readonly isRenamed: boolean;
}

/**
 * Points and sub-points alike, those without words left out: an empty line is nothing yet. A point that changed
 * its question stands where it is now, a removed one where it stood. Changed is its words or its addressee.
 */
export interface QuestionChanges extends ListChanges<PointId> {
  readonly question: QuestionId;
  readonly seats: readonly SeatChange[];
  /** The new state; null when it is the same. */
  readonly status: AnswerStatus | null;
}

/** Who sits in a seat now and who sat there before; null is a free seat. */
export interface SeatChange {
  readonly rank: Rank;
  readonly point: PointId | null;
  readonly before: PointId | null;
}

/** `at` is the hand-in's own label of when (ms since 1970); null when it has none. */
export interface HandInChange {
  readonly theme: ThemeId;
  readonly kind: 'handedIn' | 'takenBack';
  readonly at: number | null;
}

/** A group as it is now, with its words, whatever is written in it later. */
export function momentOf(group: Group, textOf: TextOf): GroupMoment {
  const words = new Map(pointRows({ group, textOf }).map((row) => [row.id, row.words]));
  return { group, textOf: (point) => words.get(point) ?? '' };
}

/** Null when people would see no difference. Without `before` the group is new. */
export function changesBetween(before: GroupMoment | null, after: GroupMoment): GroupChanges | null {
  const [then, now] = [before?.group, after.group];
  const changes: GroupChanges = {
    questions: questionChanges(before, after),
    handIns: handInChanges(then, now),
    members: listChanges(memberItems(then), memberItems(now)),
    duties: duties.filter((duty) => (then?.duties[duty] ?? null) !== now.duties[duty]),
    isRenamed: (then?.name ?? '') !== now.name || (then?.venue ?? null) !== now.venue,
  };
  const isSame = changes.questions.length + changes.handIns.length + changes.duties.length === 0;
  return isSame && !changes.isRenamed && isUnchanged(changes.members) ? null : changes;
}

/** A point or sub-point with its words, and all that people would call a change of it. */
interface PointRow extends ListItem<PointId> {
  readonly question: QuestionId;
  readonly words: string;
}

export function pointRows({ group, textOf }: GroupMoment): readonly PointRow[] {
  return [...group.answers.values()].flatMap(({ question, points }) => {
    const placed = points.flatMap((top) => [
      { point: top, parent: '' },
      ...top.subpoints.map((point) => ({ point, parent: top.id as string })),
    ]);
    return placed.map(({ point, parent }) => {
      const words = textOf(point.id);
      const content = JSON.stringify([words, point.addressee]);
      return { id: point.id, question, words, place: `${question}/${parent}`, content };
    });
  });
}

function questionChanges(before: GroupMoment | null, after: GroupMoment): readonly QuestionChanges[] {
  const [earlier, later] = [before, after].map((moment) =>
    moment ? pointRows(moment).filter(({ words }) => words.trim() !== '') : [],
  );
  const points = listChanges(earlier ?? [], later ?? []);
  const [stood, stands] = [earlier, later].map((rows) => new Map(rows?.map(({ id, question }) => [id, question])));
  const [then, now] = [before?.group.answers, after.group.answers];
  const questions = [...new Set([...(then?.keys() ?? []), ...now.keys()])].sort();
  return questions.flatMap((question) => {
    const under = (ids: readonly PointId[], standing = stands) => ids.filter((id) => standing?.get(id) === question);
    const [answerThen, answerNow] = [then?.get(question), now.get(question)];
    const seats = ranks.flatMap((rank) => {
      const [sat = null, sits = null] = [answerThen, answerNow].map((answer) => (answer?.seats ?? freeSeats)[rank - 1]);
      return sat === sits ? [] : [{ rank, point: sits, before: sat }];
    });
    const status = answerNow?.status ?? { kind: 'own' };
    const isSameStatus = statusText(answerThen?.status) === statusText(status);
    const changes: QuestionChanges = {
      question,
      added: under(points.added),
      changed: under(points.changed),
      moved: under(points.moved),
      removed: under(points.removed, stood),
      seats,
      status: isSameStatus ? null : status,
    };
    return isUnchanged(changes) && seats.length === 0 && isSameStatus ? [] : [changes];
  });
}

function statusText(status: AnswerStatus = { kind: 'own' }): string {
  return status.kind === 'together' ? `together ${status.with}` : status.kind;
}

function handInChanges(then: Group | undefined, now: Group): readonly HandInChange[] {
  const themes = [...new Set([...(then?.handIns.keys() ?? []), ...now.handIns.keys()])].sort();
  return themes.flatMap((theme): HandInChange[] => {
    const [earlier, later] = [then?.handIns.get(theme), now.handIns.get(theme)];
    if (later?.handedIn) {
      const isNew = !earlier?.handedIn || earlier.handedInAt !== later.handedInAt;
      return isNew ? [{ theme, kind: 'handedIn', at: later.handedInAt }] : [];
    }
    const at = later?.takenBackAt ?? null;
    const isNew = earlier?.handedIn || (at !== null && at !== (earlier?.takenBackAt ?? null));
    return isNew ? [{ theme, kind: 'takenBack', at }] : [];
  });
}

function memberItems(group: Group | undefined): readonly ListItem<MemberId>[] {
  return (group?.members ?? []).map(({ id, affiliation, role, name }) => ({
    id,
    place: '',
    content: JSON.stringify([affiliation, role, name]),
  }));
}
