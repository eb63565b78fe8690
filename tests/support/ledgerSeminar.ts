import {
  addPlannedGroup,
  addQuestion,
  addTheme,
  addVenue,
  setAbout,
} from '../../src/document/commands/planCommands.ts';
import { addPoints } from '../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../src/document/commands/seatCommands.ts';
import type { GroupDoc } from '../../src/document/groupDoc.ts';
import { type GroupId, type QuestionId, type ThemeId, toId, type VenueId } from '../../src/domain/ids.ts';
import { createMemorySeminar, type MemorySeminar } from './memorySeminar.ts';

/** A seminar of two venues and two themes, as a facilitator has it; its groups write what a test lets them. */
export interface LedgerSeminar {
  readonly seminar: MemorySeminar;
  readonly themes: readonly [ThemeId, ThemeId];
  /** Two of the first theme, the second with three seats, and one of the second theme. */
  readonly questions: readonly [QuestionId, QuestionId, QuestionId];
  readonly venues: readonly [VenueId, VenueId];
  readonly groups: readonly GroupId[];
  /** Opens a group's document, which then is among those that are stored. */
  docOf(group: number): Promise<GroupDoc>;
}

/** `names`: "Hamar 1" is a group at Hamar, "Oslo 1" one at Oslo. */
export function createLedgerSeminar(names: readonly string[]): LedgerSeminar {
  const seminar = createMemorySeminar();
  const { plan } = seminar;
  setAbout(plan, { title: 'Bygd og by' });
  const venues = [addVenue(plan, 'Hamar'), addVenue(plan, 'Oslo')] as const;
  const first = addTheme(plan, { title: 'Nå' });
  const plain = addQuestion(plan, first, { text: 'Hva gjør vi?', seats: 0 });
  const seated = addQuestion(plan, first, { text: 'Hva kommer først?', seats: 3 });
  const second = addTheme(plan, { title: 'Siden' });
  const other = addQuestion(plan, second, { text: 'Hvem hjelper?', seats: 0 });
  const groups = names.map((name, index) => {
    const id = toId<GroupId>(`group${index}`);
    addPlannedGroup(plan, { id, name, venue: name.startsWith('Oslo') ? venues[1] : venues[0], seed: '' });
    return id;
  });
  return {
    seminar,
    themes: [first, second],
    questions: [plain, seated, other],
    venues,
    groups,
    docOf: (group) => seminar.openGroup(groups[group] ?? toId<GroupId>('')),
  };
}

/** Writes points under a question, and seats the first of them in as many seats as are asked for. */
export function answer(doc: GroupDoc, question: QuestionId, texts: readonly string[], seated = 0): void {
  const drafts = texts.map((text) => ({ text, subpoints: [] }));
  const points = addPoints(doc, { question, parent: null, index: 0 }, drafts);
  for (const [index, rank] of ([1, 2, 3] as const).slice(0, seated).entries()) {
    const point = points[index];
    if (point) takeSeat(doc, question, point, rank);
  }
}
