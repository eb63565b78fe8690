import { applyContent, applyGroupContent, applyPlenaryContent } from '../../src/document/commands/applyContent.ts';
import type { PointId } from '../../src/domain/ids.ts';
import type { SeminarContent } from '../../src/domain/seminarContent.ts';
import { newGroupSeed } from '../../src/feed/newGroupSeed.ts';
import { createMemorySeminar, type MemorySeminar } from './memorySeminar.ts';

/** A seminar in memory that holds a content. */
export async function contentSeminar(content: SeminarContent): Promise<MemorySeminar> {
  const seminar = createMemorySeminar();
  const ids = await Promise.all(content.groups.map(() => newGroupSeed(seminar.id)));
  const placed = applyContent(seminar.plan, content, ids);
  const points = new Map<string, PointId>();
  for (const group of content.groups) {
    const id = placed.groups.get(group.id);
    if (!id) continue;
    for (const [name, point] of applyGroupContent(await seminar.openGroup(id), group, placed)) points.set(name, point);
  }
  applyPlenaryContent(await seminar.openPlenary(), content, placed, points);
  return seminar;
}
