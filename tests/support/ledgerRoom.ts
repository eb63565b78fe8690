import {
  type Answer,
  type AnswerStatus,
  freeSeats,
  type Group,
  type HandIn,
  type Member,
} from '../../src/domain/group.ts';
import { type GroupId, type PointId, type QuestionId, type ThemeId, toId, type VenueId } from '../../src/domain/ids.ts';
import type { Plan, SeatCount } from '../../src/domain/plan.ts';

/** Small plans and groups for the ledger and the coverage, by short names. */

export const groupId = (name: string): GroupId => toId<GroupId>(name);
export const venueId = (name: string): VenueId => toId<VenueId>(name);
export const themeId = (name: string): ThemeId => toId<ThemeId>(name);
export const questionId = (name: string): QuestionId => toId<QuestionId>(name);

/** A theme for each text, with a question for each number, which says how many seats it has: "30" is `t1q1`, `t1q2`. */
export function planAsking(themes: readonly string[], parts: Partial<Plan> = {}): Plan {
  return {
    ...{
      title: '',
      date: '',
      organiser: '',
      contact: '',
      keepUntil: '',
      languages: ['nb'],
      invited: [],
      small: [],
      addressees: [],
    },
    ...{ groups: [], removedQuestions: [], removedGroups: [], mergedInto: new Map() },
    venues: ['Hamar', 'Oslo'].map((name) => ({ id: venueId(name), name })),
    themes: themes.map((seats, theme) => ({
      ...{ id: themeId(`t${theme + 1}`), title: '', introduction: '', instructions: '', minutes: null },
      questions: [...seats].map((count, index) => ({
        ...{ id: questionId(`t${theme + 1}q${index + 1}`), text: '' },
        seats: ([0, 1, 2, 3] as const).find((each): each is SeatCount => `${each}` === count) ?? 0,
      })),
    })),
    ...parts,
  };
}

export function plannedAt(venue: string | null, ...names: readonly string[]): Plan['groups'] {
  return names.map((name) => ({ id: groupId(name), name, venue: venue === null ? null : venueId(venue), seed: '' }));
}

/** A group with answers by question: "ab/b--" is points a and b, b in the first seat. */
export function groupAnswering(
  id: string,
  answers: Readonly<Record<string, string | AnswerStatus>> = {},
  parts: Partial<Group> = {},
): Group {
  const read = Object.entries(answers).map(([question, answer]) => answerOf(questionId(question), answer));
  return {
    ...{ id: groupId(id), name: '', venue: null, members: [], handIns: new Map(), hiddenPoints: [] },
    duties: { chair: null, scribe: null, topicKeeper: null },
    answers: new Map(read.map((answer) => [answer.question, answer])),
    ...parts,
  };
}

export function handedIn(theme: string, handedInAt: number, more: Partial<HandIn> = {}): [ThemeId, HandIn] {
  return [themeId(theme), { handedIn: true, handedInAt, takenBackAt: null, ...more }];
}

export function membersFrom(...municipalities: readonly NonNullable<Member['affiliation']>[]): readonly Member[] {
  return municipalities.map((affiliation, index) => ({ id: toId(`m${index}`), affiliation, role: null, name: '' }));
}

function answerOf(question: QuestionId, answer: string | AnswerStatus): Answer {
  if (typeof answer !== 'string') return { question, status: answer, points: [], seats: freeSeats };
  const [points = '', seats = '---'] = answer.split('/');
  const [first = null, second = null, third = null] = [...seats].map((seat) =>
    seat === '-' ? null : toId<PointId>(seat),
  );
  return {
    question,
    status: { kind: 'own' },
    points: [...points].map((point) => ({ id: toId<PointId>(point), addressee: null, subpoints: [] })),
    seats: [first, second, third],
  };
}
