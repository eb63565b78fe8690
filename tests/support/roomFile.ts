import { addMember } from '../../src/document/commands/groupCommands.ts';
import {
  addPlannedGroup,
  addQuestion,
  addTheme,
  addVenue,
  setAbout,
} from '../../src/document/commands/planCommands.ts';
import { addPoints } from '../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../src/document/commands/seatCommands.ts';
import { createGroupDoc } from '../../src/document/groupDoc.ts';
import { createPlanDoc } from '../../src/document/planDoc.ts';
import { ranks } from '../../src/domain/group.ts';
import { type QuestionId, type SeminarId, toId } from '../../src/domain/ids.ts';
import { toMunicipalityId } from '../../src/domain/municipality/municipality.ts';
import { groupScope } from '../../src/domain/scope.ts';
import { type Bytes, toBase64url } from '../../src/feed/bytes.ts';
import { encodeFeedFile } from '../../src/feed/feedFile.ts';
import { encodeLink } from '../../src/feed/link.ts';
import { newGroupSeed } from '../../src/feed/newGroupSeed.ts';
import { createFacilitatorLink, toSeminarLink } from '../../src/feed/seminarKeys.ts';
import { createEngineDevice } from './engineDevice.ts';
import { createTestContext } from './openDocuments.ts';

/** What stands in a seminar that many groups have written in. */
export interface RoomFile {
  /** The bytes of a `.langbord` file. */
  readonly file: Bytes;
  readonly seminar: SeminarId;
  /** For the fragment of an address. */
  readonly link: string;
  readonly facilitatorLink: string;
  readonly questions: readonly QuestionId[];
}

export interface RoomGroupWords {
  readonly venue: string;
  /** Codes of Norwegian municipalities. */
  readonly from: readonly string[];
  /** Points by question; the first three are the group's priorities, unless `isUnranked`. */
  readonly answers: readonly (readonly string[])[];
  readonly isUnranked?: boolean;
}

/** A seminar with one theme, as a file and links: groups of two venues, each with its points in seats. */
export async function writeRoomFile(
  title: string,
  questions: readonly string[],
  groups: readonly RoomGroupWords[],
): Promise<RoomFile> {
  const root = createFacilitatorLink();
  const seminar = toId<SeminarId>(toBase64url(root.room));
  const entries: Bytes[] = [];
  const facilitator = await createEngineDevice([root], 'plan');
  const plan = createPlanDoc(facilitator.doc, createTestContext('plan'));
  setAbout(plan, { title, date: '2026-11-21', organiser: 'Nettverket' });
  const theme = addTheme(plan, { title: 'Sammen over kommunegrenser' });
  const asked = questions.map((text) => addQuestion(plan, theme, { text, seats: 3 }));
  const venues = new Map([...new Set(groups.map(({ venue }) => venue))].map((name) => [name, addVenue(plan, name)]));
  const planned = [];
  for (const [index, group] of groups.entries()) {
    const seeded = await newGroupSeed(seminar);
    addPlannedGroup(plan, { ...seeded, name: `Gruppe ${index + 1}`, venue: venues.get(group.venue) ?? null });
    planned.push({ group, id: seeded.id });
  }
  entries.push(...(await facilitator.seal()));
  for (const { group, id } of planned) {
    const scribe = await createEngineDevice([root], groupScope(id));
    const board = createGroupDoc(id, scribe.doc, createTestContext(id));
    for (const code of group.from) {
      const municipality = toMunicipalityId(`NO:${code}`);
      if (municipality)
        addMember(board, { affiliation: { kind: 'municipality', id: municipality }, role: null, name: '' });
    }
    group.answers.forEach((texts, index) => {
      const question = asked[index];
      if (!question) return;
      const drafts = texts.map((text) => ({ text, subpoints: [] }));
      const points = addPoints(board, { question, parent: null, index: 0 }, drafts);
      for (const rank of ranks) {
        const point = points[rank - 1];
        if (point && !group.isUnranked) takeSeat(board, question, point, rank);
      }
    });
    entries.push(...(await scribe.seal()));
  }
  const reading = await toSeminarLink(root);
  return {
    file: await encodeFeedFile({ link: reading, entries }),
    seminar,
    link: await encodeLink(reading),
    facilitatorLink: await encodeLink(root),
    questions: asked,
  };
}
