import { answerState, answerTo } from '../answerState.ts';
import { type Point, rankOf } from '../group.ts';
import type { AddresseeId } from '../ids.ts';
import type { Addressee, Question, Theme } from '../plan.ts';
import type { ReportAnswer, ReportPoint } from './report.ts';
import type { GroupSource } from './reportGroups.ts';

interface AnswerView {
  readonly addressees: readonly Addressee[];
  /** Only what is directed to this one; null for everything. */
  readonly only: AddresseeId | null;
}

/** A group's answer to a question. `theme` is null for a question that has left the plan. */
export function reportAnswer(
  { group, work, textOf }: GroupSource,
  theme: Theme | null,
  question: Question,
  { addressees, only }: AnswerView,
): ReportAnswer {
  const { points, seats, status, enteredSeats = [] } = answerTo(work, question.id);
  const wordsOf = (point: Point) => ({
    id: point.id,
    text: textOf(point.id).trim(),
    addressee: addressees.find(({ id }) => id === point.addressee) ?? null,
    isEntered: point.entered === true,
  });
  const read = points.map((point): ReportPoint => {
    const rank = rankOf(seats, point.id);
    const subpoints = point.subpoints.map(wordsOf).filter(({ text }) => text !== '');
    return { ...wordsOf(point), rank, isRankEntered: rank !== null && enteredSeats.includes(rank), subpoints };
  });
  return {
    group,
    state: theme ? answerState(work, theme, question) : 'draft',
    status,
    points: read
      .filter(({ text, subpoints }) => text !== '' || subpoints.length > 0)
      .filter((point) => only === null || [point, ...point.subpoints].some(({ addressee }) => addressee?.id === only)),
  };
}
