import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { addAddressee, addQuestion, addTheme, setAbout } from '../../src/document/commands/planCommands.ts';
import { addPoints } from '../../src/document/commands/pointCommands.ts';
import type { GroupDoc } from '../../src/document/groupDoc.ts';
import { type AddresseeId, type GroupId, type QuestionId, type ThemeId, toId } from '../../src/domain/ids.ts';
import type { Language } from '../../src/domain/plan.ts';
import { accessOf } from '../../src/session/access.ts';
import type { Services } from '../../src/ui/services.tsx';
import { createMemorySeminar, type MemorySeminar } from './memorySeminar.ts';
import { renderApp } from './renderApp.tsx';

/** A board over real documents: two themes, the first with a plain and a prioritised question. */
export interface BoardPage {
  readonly user: UserEvent;
  readonly seminar: MemorySeminar;
  readonly group: GroupDoc;
  readonly themes: readonly [ThemeId, ThemeId];
  /** Two of the first theme (the second has seats), one of the second theme. */
  readonly questions: readonly [QuestionId, QuestionId, QuestionId];
  readonly addressee: AddresseeId;
  readonly services: Services;
  path(): string;
}

export const questionTexts = ['Hva gjør vi?', 'Hva kommer først?', 'Hvem hjelper?'] as const;

interface BoardOptions {
  readonly language?: Language;
  readonly services?: Partial<Services>;
  readonly isFacilitator?: boolean;
  /** The group this device writes for; none unless said. */
  readonly ownGroup?: GroupId;
  /** Points of the first and the second question; lines that begin with a space are sub-points. */
  readonly plain?: readonly string[];
  readonly seated?: readonly string[];
  /** Called with the documents before anything is shown. */
  readonly prepare?: (page: Omit<BoardPage, 'user' | 'services' | 'path'>) => void;
}

export async function renderBoard(options: BoardOptions = {}): Promise<BoardPage> {
  const seminar = createMemorySeminar();
  setAbout(seminar.plan, { title: 'Bygd og by' });
  const first = addTheme(seminar.plan, { title: 'Nå', introduction: 'Snakk sammen.', instructions: 'Skriv kort.' });
  const plain = addQuestion(seminar.plan, first, { text: questionTexts[0], seats: 0 });
  const seated = addQuestion(seminar.plan, first, { text: questionTexts[1], seats: 3 });
  const second = addTheme(seminar.plan, { title: 'Siden' });
  const other = addQuestion(seminar.plan, second, { text: questionTexts[2], seats: 0 });
  const addressee = addAddressee(seminar.plan, 'KS');
  const group = await seminar.openGroup(toId<GroupId>('groupOfTheTest'));
  const page = {
    seminar,
    group,
    themes: [first, second],
    questions: [plain, seated, other],
    addressee,
  } as const;
  write(group, plain, options.plain ?? []);
  write(group, seated, options.seated ?? []);
  // Whoever sits at the table has the group's link.
  const groupAccess = accessOf([{ kind: 'group', group: group.id }]);
  if (!options.isFacilitator) Object.assign(seminar, { links: { ...seminar.links, access: () => groupAccess } });
  options.prepare?.(page);
  const { user, services, path } = await renderApp(`/s/${seminar.id}/g/${group.id}`, {
    seminar,
    language: options.language ?? 'nb',
    isFacilitator: options.isFacilitator ?? false,
    ownGroup: options.ownGroup,
    services: options.services ?? {},
  });
  // The first board of a run is fetched and compiled first.
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  return { ...page, user, services, path };
}

function write(group: GroupDoc, question: QuestionId, lines: readonly string[]): void {
  const drafts: { text: string; subpoints: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith(' ')) drafts.at(-1)?.subpoints.push(line.trim());
    else drafts.push({ text: line, subpoints: [] });
  }
  addPoints(group, { question, parent: null, index: 0 }, drafts);
}

/** A question's points as lines, sub-points with a space in front, as `renderBoard` takes them. */
export function linesOf(group: GroupDoc, question: QuestionId): string[] {
  const points = group.snapshot().answers.get(question)?.points ?? [];
  return points.flatMap((point) => [
    group.textOf(point.id),
    ...point.subpoints.map((subpoint) => ` ${group.textOf(subpoint.id)}`),
  ]);
}

/** The words of the points in the seats of a question; null is a free seat. */
export function seatsOf(group: GroupDoc, question: QuestionId): (string | null)[] {
  const seats = group.snapshot().answers.get(question)?.seats ?? [null, null, null];
  return seats.map((point) => point && group.textOf(point));
}

/** The card of a question, by its words. */
export function card(text: string) {
  return within(screen.getByRole('region', { name: text }));
}

/** The field of a point with these words. */
export function field(words: string): HTMLTextAreaElement {
  const found = screen.getAllByRole<HTMLTextAreaElement>('textbox').find((element) => element.value === words);
  if (!found) throw new Error(`No field says "${words}".`);
  return found;
}

/** Puts the caret into the field of a point, at the end unless said otherwise. */
export async function writeIn(user: UserEvent, words: string, caret = words.length): Promise<HTMLTextAreaElement> {
  const element = field(words);
  await user.click(element);
  element.setSelectionRange(caret, caret);
  return element;
}

/** What screen readers were told last. */
export function said(): string {
  return (screen.getAllByRole('status')[0]?.textContent ?? '').replace('\u00a0', '');
}
