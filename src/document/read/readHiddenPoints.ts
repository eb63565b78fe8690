import type * as Y from 'yjs';
import type { HiddenPoint } from '../../domain/group.ts';
import { type PointId, type QuestionId, toId } from '../../domain/ids.ts';
import { cutWhole } from '../cutWhole.ts';
import { objectField, textField, toTime } from './fields.ts';
import { readOrigin } from './readAnswers.ts';
import { sortedRows } from './readPlan.ts';

/** [D23] The points that were hidden with a reason. A sub-point that went along with its point is listed under it. */
export function readHiddenPoints(points: Y.Map<unknown>): HiddenPoint[] {
  const rows = sortedRows(points, 'hidden')
    .map(({ id, record }) => ({ id, record, ...readHiding(record) }))
    .filter(({ reason }) => reason !== null);
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
