import { applyContent, applyGroupContent, applyPlenaryContent } from '../../src/document/commands/applyContent.ts';
import { createGroupDoc } from '../../src/document/groupDoc.ts';
import { createPlanDoc } from '../../src/document/planDoc.ts';
import { createPlenaryDoc } from '../../src/document/plenaryDoc.ts';
import { type PointId, type SeminarId, toId } from '../../src/domain/ids.ts';
import { groupScope } from '../../src/domain/scope.ts';
import type { SeminarContent } from '../../src/domain/seminarContent.ts';
import { type Bytes, toBase64url } from '../../src/feed/bytes.ts';
import { encodeFeedFile } from '../../src/feed/feedFile.ts';
import { encodeLink } from '../../src/feed/link.ts';
import { newGroupSeed } from '../../src/feed/newGroupSeed.ts';
import { createFacilitatorLink, toSeminarLink } from '../../src/feed/seminarKeys.ts';
import { createEngineDevice } from './engineDevice.ts';
import { createTestContext } from './openDocuments.ts';

/** A seminar that holds a content, as the bytes of a `.langbord` file, and the link that makes somebody its facilitator. */
export async function contentFile(content: SeminarContent): Promise<{ file: Bytes; facilitatorLink: string }> {
  const root = createFacilitatorLink();
  const facilitator = await createEngineDevice([root], 'plan');
  const plan = createPlanDoc(facilitator.doc, createTestContext('plan'));
  const seminar = toId<SeminarId>(toBase64url(root.room));
  const ids = await Promise.all(content.groups.map(() => newGroupSeed(seminar)));
  const placed = applyContent(plan, content, ids);
  const entries: Bytes[] = [...(await facilitator.seal())];
  const points = new Map<string, PointId>();
  for (const group of content.groups) {
    const id = placed.groups.get(group.id);
    if (!id) continue;
    const scribe = await createEngineDevice([root], groupScope(id));
    const board = createGroupDoc(id, scribe.doc, createTestContext(id));
    for (const [name, point] of applyGroupContent(board, group, placed)) points.set(name, point);
    entries.push(...(await scribe.seal()));
  }
  const table = await createEngineDevice([root], 'plenary');
  applyPlenaryContent(createPlenaryDoc(table.doc, createTestContext('plenary')), content, placed, points);
  entries.push(...(await table.seal()));
  return {
    file: await encodeFeedFile({ link: await toSeminarLink(root), entries }),
    facilitatorLink: await encodeLink(root),
  };
}
