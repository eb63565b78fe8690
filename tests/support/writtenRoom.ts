import { applyTemplate } from '../../src/document/commands/applyTemplate.ts';
import { handIn } from '../../src/document/commands/groupCommands.ts';
import { addPlannedGroup, addQuestion, addVenue } from '../../src/document/commands/planCommands.ts';
import { addPoints } from '../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../src/document/commands/seatCommands.ts';
import { createGroupDoc } from '../../src/document/groupDoc.ts';
import { createPlanDoc } from '../../src/document/planDoc.ts';
import { type GroupId, type SeminarId, toId } from '../../src/domain/ids.ts';
import { groupScope } from '../../src/domain/scope.ts';
import { type Bytes, toBase64url } from '../../src/feed/bytes.ts';
import { encodeFeedFile } from '../../src/feed/feedFile.ts';
import { encodeLink } from '../../src/feed/link.ts';
import { newGroupSeed } from '../../src/feed/newGroupSeed.ts';
import { createFacilitatorLink, toSeminarLink } from '../../src/feed/seminarKeys.ts';
import { loadTemplate } from '../../src/i18n/loadTemplate.ts';
import { newId } from '../../src/session/newId.ts';
import { createEngineDevice } from './engineDevice.ts';

/** A seminar in which many groups have written, as it comes to a facilitator. */
export interface WrittenRoom {
  /** The bytes of a `.langbord` file. */
  readonly file: Bytes;
  /** For the fragment of an address. */
  readonly facilitatorLink: string;
  readonly groups: readonly GroupId[];
}

const places = ['Hamar', 'Steinkjer', 'Digitale rom'];
const words = [
  'Felles ventelister i regionen',
  'Instrumenter til låns',
  'Samspill på tvers av skoleslag',
  'Korps i hver bygd',
];

/** The built-in template with two questions more, eight in all; each group further behind than the one before it. */
export async function writeRoom(groups: number, pointsInAnswer: number): Promise<WrittenRoom> {
  const root = createFacilitatorLink();
  const context = { newId, now: Date.now };
  const facilitator = await createEngineDevice([root], 'plan');
  const plan = createPlanDoc(facilitator.doc, context);
  applyTemplate(plan, await loadTemplate('nb'), { title: 'Kulturskole i bygd og by', date: '', organiser: '' });
  const [first, second] = plan.snapshot().themes;
  if (!first || !second) throw new Error('The template has two themes.');
  for (const text of ['Hva kan vi gjøre sammen?', 'Hvem tar det videre?'])
    addQuestion(plan, second.id, { text, seats: 3 });
  const venues = places.map((name) => addVenue(plan, name));
  for (let number = 0; number < groups; number++) {
    const seeded = await newGroupSeed(toId<SeminarId>(toBase64url(root.room)));
    const venue = venues[number % venues.length] ?? null;
    addPlannedGroup(plan, { ...seeded, name: `Gruppe ${Math.floor(number / venues.length) + 1}`, venue });
  }
  const entries: Bytes[] = [...(await facilitator.seal())];
  const { themes, groups: planned } = plan.snapshot();
  for (const [number, { id }] of planned.entries()) {
    const scribe = await createEngineDevice([root], groupScope(id));
    const board = createGroupDoc(id, scribe.doc, context);
    const questions = themes.flatMap((theme) => theme.questions);
    for (const { id: question, seats } of questions.slice(0, questions.length - (number % 4))) {
      const texts = Array.from({ length: pointsInAnswer }, (_, at) => `${words[at % words.length]} (${number + at})`);
      const drafts = texts.map((text) => ({ text, subpoints: [] }));
      const points = addPoints(board, { question, parent: null, index: 0 }, drafts);
      for (const rank of ([1, 2, 3] as const).slice(0, Math.min(seats, 3 - (number % 3)))) {
        const point = points[rank - 1];
        if (point) takeSeat(board, question, point, rank);
      }
    }
    handIn(board, first.id);
    if (number % 4 === 0) handIn(board, second.id);
    entries.push(...(await scribe.seal(undefined, Date.now())));
  }
  const link = await toSeminarLink(root);
  return {
    file: await encodeFeedFile({ link, entries }),
    facilitatorLink: await encodeLink(root),
    groups: planned.map(({ id }) => id),
  };
}
