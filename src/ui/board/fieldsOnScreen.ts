import { type PointId, toId } from '../../domain/ids.ts';
import type { WritingDesk } from './writingDesk.ts';

/** The fields of points in the order in which they stand on the screen. */
function fieldsInOrder(desk: WritingDesk): [string, HTMLTextAreaElement][] {
  return [...desk.fields].sort(([, a], [, b]) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** The field above (-1) or below (1) another. */
export function neighbourField(desk: WritingDesk, field: HTMLTextAreaElement, step: -1 | 1) {
  const fields = fieldsInOrder(desk);
  const at = fields.findIndex(([, candidate]) => candidate === field);
  return at < 0 ? undefined : fields[at + step]?.[1];
}

/** The point whose field stands above another's; null where none does, or a line that waits. */
export function fieldBefore(desk: WritingDesk, id: PointId): PointId | null {
  const fields = fieldsInOrder(desk);
  const [key] = fields[fields.findIndex(([candidate]) => candidate === id) - 1] ?? [];
  return key === undefined || key.startsWith('new/') ? null : toId<PointId>(key);
}

/** Where focus goes when a point and its sub-points leave: the field above, else the one below. */
export function fieldBeside(desk: WritingDesk, id: PointId): HTMLTextAreaElement | undefined {
  const leaving = desk.fields.get(id)?.closest('li');
  const fields = fieldsInOrder(desk);
  const at = fields.findIndex(([candidate]) => candidate === id);
  const above = fields[at - 1];
  if (above && !above[0].startsWith('new/')) return above[1];
  return fields.slice(at + 1).find(([, field]) => !leaving?.contains(field))?.[1] ?? above?.[1];
}
