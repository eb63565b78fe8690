import * as Y from 'yjs';
import { ranks } from '../domain/group.ts';
import { type PointId, type QuestionId, type ThemeId, toId } from '../domain/ids.ts';
import type { ThemeLock } from '../domain/run.ts';
import type { GroupDoc } from './groupDoc.ts';
import { forEachRecord, isHidden, textField } from './read/fields.ts';
import { seatKey } from './read/readAnswers.ts';
import { clocksSeen } from './seenClocks.ts';

/** What of a theme came after its lock. */
export interface LateWork {
  /** `changed`: a point that was there then, now with other words, another place or addressee. */
  readonly points: ReadonlyMap<PointId, 'added' | 'changed' | 'removed'>;
  /** Questions whose seats were given to somebody, or that got another state. */
  readonly questions: readonly QuestionId[];
  readonly isHandedInLate: boolean;
}

/**
 * [D26] What a group's document has of a locked theme that the facilitator's device had not when it locked, and
 * has not accepted since. No clock is asked: it is the changes that were not there, whenever they were written. So a
 * point written before the lock on a device that was out of reach is late too. Words and seats that were
 * only taken away leave no trace to be found here; the history has them.
 */
export function lateWork(group: GroupDoc, theme: ThemeId, questions: readonly QuestionId[], lock: ThemeLock): LateWork {
  const seen = clocksSeen(lock.seen.get(group.id) ?? '');
  const isLate = ({ id, length }: Y.Item) => id.clock + length > (seen.get(id.client) ?? 0);
  const { points, priorities, answers, handIns } = group.roots;
  const asked = new Set<string>(questions);
  const latePoints = new Map<PointId, 'added' | 'changed' | 'removed'>();
  forEachRecord(points, (id, record) => {
    if (!asked.has(textField(record, 'question'))) return;
    const isNew = record._item !== null && isLate(record._item);
    const isChanged = !isNew && [...record._map.values(), ...itemsOf(record.get('text'))].some(isLate);
    // What was made and hidden after the lock has come and gone.
    if (isHidden(record) ? isChanged : isNew || isChanged)
      latePoints.set(toId<PointId>(id), isNew ? 'added' : isHidden(record) ? 'removed' : 'changed');
  });
  const isKeyLate = (root: Y.Map<unknown>, key: string) => {
    const item = root._map.get(key);
    return item !== undefined && !item.deleted && isLate(item);
  };
  return {
    points: latePoints,
    questions: questions.filter(
      (question) =>
        isKeyLate(answers, question) || ranks.some((rank) => isKeyLate(priorities, seatKey(question, rank))),
    ),
    isHandedInLate: isKeyLate(handIns, theme),
  };
}

/** The stretches of a text that stand. */
function itemsOf(text: unknown): readonly Y.Item[] {
  const items: Y.Item[] = [];
  if (text instanceof Y.Text)
    for (let item = text._start; item !== null; item = item.right) if (!item.deleted) items.push(item);
  return items;
}
