import { addMember } from '../../src/document/commands/groupCommands.ts';
import { addQuestion, addTheme, addVenue, setAbout } from '../../src/document/commands/planCommands.ts';
import { addPoints } from '../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../src/document/commands/seatCommands.ts';
import type { GroupDoc } from '../../src/document/groupDoc.ts';
import type { PlenaryDoc } from '../../src/document/plenaryDoc.ts';
import { ranks } from '../../src/domain/group.ts';
import type { PointId, QuestionId, VenueId } from '../../src/domain/ids.ts';
import { toMunicipalityId } from '../../src/domain/municipality/municipality.ts';
import { createMemorySeminar, type MemorySeminar } from './memorySeminar.ts';
import { planGroup } from './planGroup.ts';
import { type RenderedApp, renderApp } from './renderApp.tsx';

export interface PlenaryRoom {
  readonly seminar: MemorySeminar;
  readonly plenary: PlenaryDoc;
  readonly question: QuestionId;
  readonly other: QuestionId;
  readonly venues: readonly VenueId[];
  readonly groups: readonly GroupDoc[];
  /** The point with these words. */
  point(words: string): PointId;
}

/** Two groups in Hamar and one in Oslo, with their points on the first of two questions, the first three of each in seats. */
export async function fillRoom(): Promise<PlenaryRoom> {
  const seminar = createMemorySeminar();
  const { plan } = seminar;
  setAbout(plan, { title: 'Vårmøte' });
  const theme = addTheme(plan, { title: 'Samarbeid' });
  const question = addQuestion(plan, theme, { text: 'Hva først?', seats: 3 });
  const other = addQuestion(plan, theme, { text: 'Hva siden?', seats: 0 });
  const venues = ['Hamar', 'Oslo'].map((name) => addVenue(plan, name));
  const written = [
    { name: 'Gruppe 1', venue: 0, from: '3403', texts: ['Delte stillinger', 'Skoleskyss', 'Instrumentbank'] },
    { name: 'Gruppe 2', venue: 0, from: '3407', texts: ['Kombinerte stillingar', 'Kulturskulen inn i planane'] },
    {
      name: 'Gruppe 1',
      venue: 1,
      from: '0301',
      texts: ['Større stillinger', 'Skyss til kulturskolen', 'Elevråd', 'Joik'],
    },
  ];
  const groups: GroupDoc[] = [];
  for (const { name, venue, from, texts } of written) {
    const group = await seminar.openGroup(planGroup(plan, { name, venue: venues[venue] ?? null }));
    const municipality = toMunicipalityId(`NO:${from}`);
    if (municipality)
      addMember(group, { affiliation: { kind: 'municipality', id: municipality }, role: null, name: '' });
    const drafts = texts.map((text) => ({ text, subpoints: [] }));
    const ids = addPoints(group, { question, parent: null, index: 0 }, drafts);
    for (const rank of ranks) {
      const point = ids[rank - 1];
      if (point) takeSeat(group, question, point, rank);
    }
    groups.push(group);
  }
  return {
    ...{ seminar, plenary: await seminar.openPlenary(), question, other, venues, groups },
    point(words) {
      for (const group of groups)
        for (const { points } of group.snapshot().answers.values())
          for (const { id } of points) if (group.textOf(id) === words) return id;
      throw new Error(`Nobody has written "${words}".`);
    },
  };
}

/** One of the screens, over a room, as a facilitator sees it. */
export async function renderPlenary(screen: string, room: PlenaryRoom): Promise<RenderedApp> {
  return renderApp(`/s/${room.seminar.id}/${screen}`, { seminar: room.seminar });
}

/** The clusters of a room as lines: "Title: words, words". */
export function clustersOf({ plenary, groups }: PlenaryRoom): string[] {
  const { clusters, gathered } = plenary.snapshot();
  const words = (point: PointId) => groups.map((group) => group.textOf(point)).find((text) => text !== '') ?? '';
  return clusters.map(({ id, title }) => {
    const inside = [...gathered].filter(([, cluster]) => cluster === id).map(([point]) => words(point));
    return `${title}: ${inside.sort().join(', ')}`;
  });
}
