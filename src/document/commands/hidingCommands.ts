import * as Y from 'yjs';
import type { PointOrigin } from '../../domain/group.ts';
import type { PointId } from '../../domain/ids.ts';
import type { GroupDoc } from '../groupDoc.ts';
import { forEachRecord, isHidden } from '../read/fields.ts';
import { readHiding } from '../read/readHiddenPoints.ts';
import { command, setFields } from './collection.ts';
import { addPoints, findPoint, type PointPlace, setAddressee } from './pointCommands.ts';

/** [D23] What a facilitator does to a group's points: out of view with a reason, into view again, to another group. */

/** Hides a point with its sub-points. It keeps its seat's key, and so has the seat again if it is free by then. */
export function hidePoint(group: GroupDoc, id: PointId, reason: string): void {
  hide(group, id, { reason });
}

/** Shows a point again that was hidden with a reason, and the sub-points that went along. */
export function showPoint(group: GroupDoc, id: PointId): void {
  const { points } = group.roots;
  const record = points.get(id);
  if (!(record instanceof Y.Map) || !isHidden(record) || readHiding(record).reason === null) return;
  command(group, () =>
    forEachRecord(points, (each, other) => {
      const isAlong = isHidden(other) && readHiding(other).along === id;
      if (each === id || isAlong) setFields(points, each, { deletedAt: null, hidden: null });
    }),
  );
}

/**
 * Moves a point with its sub-points to the end of a question of another group: they are written there anew, with
 * where they come from, and hidden here. Two documents, so two changes, the copy first: were only one of them to
 * come through, the words would stand twice, never nowhere. Gives the point there; null when nothing was moved.
 */
export function movePointToGroup(
  from: GroupDoc,
  id: PointId,
  to: GroupDoc,
  { question }: Pick<PointPlace, 'question'>,
  reason = '',
): PointId | null {
  const found = findPoint(from, id);
  if (!found || from.id === to.id) return null;
  const moved = [found.point, ...found.point.subpoints];
  const copy = command(to, () => {
    const draft = { text: from.textOf(id), subpoints: found.point.subpoints.map((under) => from.textOf(under.id)) };
    const [top] = addPoints(to, { question, parent: null, index: Number.MAX_SAFE_INTEGER }, [draft]);
    if (!top) return null;
    const made = findPoint(to, top)?.point;
    [top, ...(made?.subpoints ?? []).map((under) => under.id)].forEach((each, index) => {
      const source = moved[index];
      if (!source) return;
      // Whose words these are is where they were written first, however often they are moved.
      const origin: PointOrigin = source.origin ?? { group: from.id, point: source.id };
      setFields(to.roots.points, each, { origin, ...(source.entered && { entered: true }) });
      setAddressee(to, each, source.addressee);
    });
    return top;
  });
  if (copy) hide(from, id, { reason, group: to.id, point: copy });
  return copy;
}

function hide(group: GroupDoc, id: PointId, hiding: Readonly<Record<string, string>>): void {
  const found = findPoint(group, id);
  if (!found) return;
  const { points } = group.roots;
  command(group, () => {
    const deletedAt = group.context.now();
    setFields(points, id, { deletedAt, hidden: hiding });
    for (const under of found.point.subpoints)
      setFields(points, under.id, { deletedAt, hidden: { ...hiding, along: id } });
  });
}
