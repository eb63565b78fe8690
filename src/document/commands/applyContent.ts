import {
  type AddresseeId,
  type GroupId,
  type PointId,
  type QuestionId,
  type ThemeId,
  toId,
  type VenueId,
} from '../../domain/ids.ts';
import { languages, type PlannedGroup } from '../../domain/plan.ts';
import type {
  ContentGroup,
  ContentPoint,
  ContentQuestion,
  ContentSubpoint,
  SeminarContent,
} from '../../domain/seminarContent.ts';
import { templateOrigin } from '../context.ts';
import type { GroupDoc } from '../groupDoc.ts';
import type { PlanDoc } from '../planDoc.ts';
import { readAnswers, seatKey } from '../read/readAnswers.ts';
import { setFields } from './collection.ts';
import { addMember, setAnswerStatus, setDuty } from './groupCommands.ts';
import { inviteMunicipalities, offerLanguage } from './invitationCommands.ts';
import {
  addAddressee,
  addPlannedGroup,
  addQuestion,
  addTheme,
  addVenue,
  removePlanItem,
  setAbout,
} from './planCommands.ts';
import { addPoints } from './pointCommands.ts';

/** The ids that the things of a content got in the plan, by their names in it. */
export interface PlacedContent {
  readonly groups: ReadonlyMap<string, GroupId>;
  readonly themes: ReadonlyMap<string, ThemeId>;
  readonly questions: ReadonlyMap<string, QuestionId>;
  readonly addressees: ReadonlyMap<string, AddresseeId>;
}

/**
 * [D4] Fills an empty plan from a content, once, as one change, on the device that makes the seminar. Its groups get `ids`
 * in their order; those for which there is none are left out.
 */
export function applyContent(
  plan: PlanDoc,
  content: SeminarContent,
  ids: readonly Pick<PlannedGroup, 'id' | 'seed'>[],
): PlacedContent {
  const { title, date, organiser, contact } = content;
  return plan.doc.transact(() => {
    setAbout(plan, { title, date, organiser, contact });
    for (const language of languages) offerLanguage(plan, language, content.languages.includes(language));
    inviteMunicipalities(plan, content.invited);
    const venues = new Map<string, VenueId>(content.venues.map(({ id, name }) => [id, addVenue(plan, name)]));
    const addressees = new Map(content.addressees.map(({ id, name }) => [id, addAddressee(plan, name)]));
    const themes = new Map(content.themes.map(({ id, ...theme }) => [id, addTheme(plan, theme)]));
    const questions = new Map<string, QuestionId>();
    const ask = (theme: ThemeId, { id, text, seats }: ContentQuestion) =>
      questions.set(id, addQuestion(plan, theme, { text, seats }));
    for (const theme of content.themes)
      for (const question of theme.questions) ask(themes.get(theme.id) ?? toId<ThemeId>(''), question);
    for (const question of content.removedQuestions) {
      // Under no theme: what was removed with a theme stands the same way.
      ask(toId<ThemeId>(''), question);
      removePlanItem(plan, 'questions', questions.get(question.id) ?? '');
    }
    const groups = new Map<string, GroupId>();
    content.groups.forEach(({ id, name, venue }, index) => {
      const made = ids[index];
      if (!made) return;
      groups.set(id, made.id);
      addPlannedGroup(plan, { ...made, name, venue: venues.get(venue ?? '') ?? null });
    });
    return { groups, themes, questions, addressees };
  }, templateOrigin);
}

/** [D4] Fills an empty group from a content, as one change; `placed` is what `applyContent` gave. */
export function applyGroupContent(group: GroupDoc, content: ContentGroup, placed: PlacedContent): void {
  group.doc.transact(() => {
    for (const { duties, ...member } of content.members) {
      const id = addMember(group, member);
      for (const duty of duties) setDuty(group, duty, id);
    }
    for (const { theme, ...handIn } of content.handIns) {
      const id = placed.themes.get(theme);
      if (id) group.roots.handIns.set(id, { ...handIn });
    }
    for (const { question, status, with: other, points } of content.answers) {
      const id = placed.questions.get(question);
      if (!id) continue;
      writePoints(group, id, points, placed);
      if (status === 'skipped') setAnswerStatus(group, id, { kind: 'skipped' });
      if (status === 'together')
        setAnswerStatus(group, id, {
          kind: 'together',
          with: placed.questions.get(other ?? '') ?? toId<QuestionId>(''),
        });
    }
  }, templateOrigin);
}

function writePoints(
  group: GroupDoc,
  question: QuestionId,
  contents: readonly ContentPoint[],
  { addressees }: PlacedContent,
): void {
  const { points, priorities, enteredSeats } = group.roots;
  const drafts = contents.map(({ text, subpoints }) => ({ text, subpoints: subpoints.map((each) => each.text) }));
  addPoints(group, { question, parent: null, index: Number.MAX_SAFE_INTEGER }, drafts);
  const mark = (id: PointId, { addressee, isEntered }: ContentSubpoint) => {
    const to = addressee === null ? undefined : addressees.get(addressee);
    setFields(points, id, { ...(to && { addressee: to }), ...(isEntered && { entered: true }) });
  };
  const written = readAnswers(group.roots).get(question)?.points ?? [];
  contents.forEach((content, index) => {
    const point = written[index];
    if (!point) return;
    mark(point.id, content);
    content.subpoints.forEach((subpoint, at) => {
      const id = point.subpoints[at]?.id;
      if (id) mark(id, subpoint);
    });
    const key = content.rank && seatKey(question, content.rank);
    if (!key || priorities.has(key)) return;
    priorities.set(key, point.id);
    if (content.isRankEntered) enteredSeats.set(key, point.id);
  });
}
