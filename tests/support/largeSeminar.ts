import { applyTemplate } from '../../src/document/commands/applyTemplate.ts';
import { addPlannedGroup, addVenue } from '../../src/document/commands/planCommands.ts';
import { addPoints } from '../../src/document/commands/pointCommands.ts';
import { createGroupDoc } from '../../src/document/groupDoc.ts';
import { createPlanDoc } from '../../src/document/planDoc.ts';
import { type SeminarId, toId } from '../../src/domain/ids.ts';
import { groupScope } from '../../src/domain/scope.ts';
import { type Bytes, toBase64url } from '../../src/feed/bytes.ts';
import { encodeFeedFile } from '../../src/feed/feedFile.ts';
import { encodeLink } from '../../src/feed/link.ts';
import { newGroupSeed } from '../../src/feed/newGroupSeed.ts';
import { createFacilitatorLink, toSeminarLink } from '../../src/feed/seminarKeys.ts';
import { loadTemplate } from '../../src/i18n/loadTemplate.ts';
import { createEngineDevice } from './engineDevice.ts';
import { createTestContext } from './openDocuments.ts';

export interface LargeSeminar {
  /** The bytes of a `.langbord` file. */
  readonly file: Bytes;
  /** The seminar's link, for the fragment of an address. */
  readonly link: string;
  readonly facilitatorLink: string;
  /** The points under the first question of every group but the first, which has written nothing. */
  readonly points: readonly string[];
}

const groups = 20;
const pointsInAnswer = 32;
const wordsInPoint = 'En felles søknadsportal og én venteliste for hele regionen. '.repeat(19);

/** A seminar of the built-in template whose groups have written much: some five megabytes when sealed. */
export async function writeLargeSeminar(): Promise<LargeSeminar> {
  const root = createFacilitatorLink();
  const entries: Bytes[] = [];
  const facilitator = await createEngineDevice([root], 'plan');
  const plan = createPlanDoc(facilitator.doc, createTestContext('plan'));
  applyTemplate(plan, await loadTemplate('nb'), { title: 'Et stort seminar', date: '2026-11-21', organiser: '' });
  const venue = addVenue(plan, 'Hamar');
  for (let number = 1; number <= groups; number++) {
    const seeded = await newGroupSeed(toId<SeminarId>(toBase64url(root.room)));
    addPlannedGroup(plan, { ...seeded, name: `Gruppe ${number}`, venue });
  }
  entries.push(...(await facilitator.seal()));
  const { themes, groups: planned } = plan.snapshot();
  const questions = themes.flatMap((theme) => theme.questions);
  const points = Array.from({ length: pointsInAnswer }, (_, number) => `${number + 1}. ${wordsInPoint}`);
  for (const { id } of planned.slice(1)) {
    const scribe = await createEngineDevice([root], groupScope(id));
    const board = createGroupDoc(id, scribe.doc, createTestContext(id));
    for (const { id: question } of questions) {
      const place = { question, parent: null, index: 0 };
      addPoints(
        board,
        place,
        points.map((text) => ({ text, subpoints: [] })),
      );
      entries.push(...(await scribe.seal()));
    }
  }
  const reading = await toSeminarLink(root);
  return {
    file: await encodeFeedFile({ link: reading, entries }),
    link: await encodeLink(reading),
    facilitatorLink: await encodeLink(root),
    points,
  };
}
