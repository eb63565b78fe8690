import { ranks } from '../../domain/group.ts';
import {
  type AddresseeId,
  type ClusterId,
  type GroupId,
  type PointId,
  type QuestionId,
  type ThemeId,
  toId,
  type VenueId,
} from '../../domain/ids.ts';
import { languages, type PlannedGroup } from '../../domain/plan.ts';
import type { Where } from '../../domain/run.ts';
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
import type { PlenaryDoc } from '../plenaryDoc.ts';
import { readAnswers, seatKey } from '../read/readAnswers.ts';
import { choiceKey } from '../read/readPlenary.ts';
import { gatherInCluster } from './clusterCommands.ts';
import { setFields } from './collection.ts';
import { addMember, setAnswerStatus, setDuty } from './groupCommands.ts';
import { countAsSmall, inviteMunicipalities, offerLanguage } from './invitationCommands.ts';
import {
  addAddressee,
  addPlannedGroup,
  addQuestion,
  addTheme,
  addVenue,
  removePlanItem,
  setAbout,
} from './planCommands.ts';
import { addDecision } from './plenaryCommands.ts';
import { addPoints } from './pointCommands.ts';
import { tellBallot } from './voteCommands.ts';

/** The ids that the things of a content got in the plan, by their names in it. */
export interface PlacedContent {
  readonly groups: ReadonlyMap<string, GroupId>;
  readonly themes: ReadonlyMap<string, ThemeId>;
  readonly questions: ReadonlyMap<string, QuestionId>;
  readonly addressees: ReadonlyMap<string, AddresseeId>;
  readonly venues: ReadonlyMap<string, VenueId>;
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
    for (const municipality of content.small ?? []) countAsSmall(plan, municipality, true);
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
    return { groups, themes, questions, addressees, venues };
  }, templateOrigin);
}

/**
 * [D4] Fills an empty group from a content, as one change; `placed` is what `applyContent` gave. Gives the ids that its points
 * got, by their names in the content.
 */
export function applyGroupContent(
  group: GroupDoc,
  content: ContentGroup,
  placed: PlacedContent,
): ReadonlyMap<string, PointId> {
  const points = new Map<string, PointId>();
  group.doc.transact(() => {
    if (content.note) group.roots.group.set('note', content.note);
    for (const { duties, ...member } of content.members) {
      const id = addMember(group, member);
      for (const duty of duties) setDuty(group, duty, id);
    }
    for (const { theme, ...handIn } of content.handIns) {
      const id = placed.themes.get(theme);
      if (id) group.roots.handIns.set(id, { ...handIn });
    }
    for (const { question, status, with: other, points: contents } of content.answers) {
      const id = placed.questions.get(question);
      if (!id) continue;
      for (const [name, point] of writePoints(group, id, contents, placed)) points.set(name, point);
      if (status === 'skipped') setAnswerStatus(group, id, { kind: 'skipped' });
      if (status === 'together')
        setAnswerStatus(group, id, {
          kind: 'together',
          with: placed.questions.get(other ?? '') ?? toId<QuestionId>(''),
        });
    }
  }, templateOrigin);
  return points;
}

/** [D4] Fills an empty plenary from a content, as one change, when the groups have been filled. */
export function applyPlenaryContent(
  plenary: PlenaryDoc,
  content: SeminarContent,
  placed: PlacedContent,
  points: ReadonlyMap<string, PointId>,
): void {
  plenary.doc.transact(() => {
    const clusters = new Map<string, ClusterId>();
    for (const { id, question, title, points: inside } of content.clusters) {
      const asked = placed.questions.get(question);
      const found = inside.flatMap((name) => points.get(name) ?? []);
      if (asked) clusters.set(id, gatherInCluster(plenary, asked, title, found));
    }
    for (const { question, venue, seats } of content.choices) {
      const where: Where | undefined = venue === null ? 'everywhere' : placed.venues.get(venue);
      for (const rank of ranks) {
        const [asked, cluster] = [placed.questions.get(question), clusters.get(seats[rank - 1] ?? '')];
        if (asked && where && cluster) plenary.roots.choices.set(choiceKey(asked, where, rank), cluster);
      }
    }
    for (const { question, venue, votedBy, voters, counts } of content.ballots ?? []) {
      const where: Where | undefined = venue === null ? 'everywhere' : placed.venues.get(venue);
      const asked = placed.questions.get(question);
      if (!asked || !where) continue;
      const sums = counts.flatMap(({ cluster: name, ...sum }) => {
        const id = clusters.get(name);
        return id ? [[id, sum] as const] : [];
      });
      tellBallot(plenary, { question: asked, where, voters: votedBy, told: { voters, sums: new Map(sums) } });
    }
    for (const { addressee, question, cluster, ...words } of content.decisions)
      addDecision(plenary, {
        ...words,
        addressee: placed.addressees.get(addressee ?? '') ?? null,
        question: placed.questions.get(question ?? '') ?? null,
        cluster: clusters.get(cluster ?? '') ?? null,
      });
  }, templateOrigin);
}

function writePoints(
  group: GroupDoc,
  question: QuestionId,
  contents: readonly ContentPoint[],
  { addressees }: PlacedContent,
): ReadonlyMap<string, PointId> {
  const names = new Map<string, PointId>();
  const { points, priorities, enteredSeats } = group.roots;
  const drafts = contents.map(({ text, subpoints }) => ({ text, subpoints: subpoints.map((each) => each.text) }));
  addPoints(group, { question, parent: null, index: Number.MAX_SAFE_INTEGER }, drafts);
  const mark = (id: PointId, { id: name, addressee, isEntered }: ContentSubpoint) => {
    names.set(name, id);
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
  return names;
}
