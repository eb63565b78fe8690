import type * as Y from 'yjs';
import type { HiddenPoint } from '../../domain/group.ts';
import { type PointId, type QuestionId, toId } from '../../domain/ids.ts';
import { cutWhole } from '../cutWhole.ts';
import { compareOrder, type Ordered } from '../order.ts';
import { forEachRecord, isHidden, objectField, textField, toTime } from './fields.ts';
import { readOrigin } from './readAnswers.ts';

/** [D23] The points that were hidden with a reason. A sub-point that went along with its point is listed under it. */
export function readHiddenPoints(points: Y.Map<unknown>): HiddenPoint[] {
  const rows: (Ordered & ReturnType<typeof readHiding> & { readonly record: Y.Map<unknown> })[] = [];
  forEachRecord(points, (id, record) => {
    const hiding = isHidden(record) ? readHiding(record) : null;
    if (hiding && hiding.reason !== null) rows.push({ id, order: textField(record, 'order'), record, ...hiding });
  });
  rows.sort(compareOrder);
  const leads = new Set(rows.filter(({ along }) => along === null).map(({ id }) => id));
  return rows
    .filter(({ along }) => along === null || !leads.has(along))
    .map(({ id, record, reason, movedTo }) => ({
      id: toId<PointId>(id),
      question: toId<QuestionId>(textField(record, 'question')),
      subpoints: rows.filter(({ along }) => along === id).map((row) => toId<PointId>(row.id)),
      reason: reason ?? '',
      hiddenAt: toTime(record.get('deletedAt')),
      movedTo,
    }));
}

/** What was written when a point was hidden; `along` is the point that it went along with. */
export function readHiding(record: Y.Map<unknown>) {
  const hiding = objectField(record, 'hidden');
  return {
    reason: typeof hiding.reason === 'string' ? cutWhole(hiding.reason, 1_000) : null,
    along: typeof hiding.along === 'string' ? hiding.along : null,
    movedTo: readOrigin(hiding),
  };
}
