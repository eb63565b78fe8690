import { type GroupMoment, pointRows } from './changesBetween.ts';
import { ranks } from './group.ts';
import { type QuestionId, type ThemeId, toId } from './ids.ts';
import type { Plan } from './plan.ts';

/**
 * What somebody has seen of a document: a short mark for each thing in it, without a word of it. Two marks
 * tell whether a thing is new, changed or gone, and that is all they are for.
 */
export type SeenMarks = ReadonlyMap<string, string>;

/** What has come into a group since somebody looked; counts of points take in sub-points. */
export interface GroupNews {
  readonly questions: readonly QuestionNews[];
  readonly handIns: readonly { readonly theme: ThemeId; readonly isHandedIn: boolean }[];
}

export interface QuestionNews {
  readonly question: QuestionId;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Seats that hold another point, or none. */
  readonly seats: number;
}

/** What has become of the plan since somebody looked: new or changed. */
export interface PlanNews {
  readonly isAboutChanged: boolean;
  readonly themes: readonly ThemeId[];
  readonly questions: readonly QuestionId[];
}

export function groupMarks(moment: GroupMoment): SeenMarks {
  const marks = new Map<string, string>();
  for (const { id, question, words, content } of pointRows(moment)) {
    if (words.trim() !== '') marks.set(`p/${id}`, `${markOf(content)} ${question}`);
  }
  for (const [question, { seats }] of moment.group.answers) {
    for (const rank of ranks) {
      const point = seats[rank - 1];
      if (point) marks.set(`s${rank}/${question}`, point);
    }
  }
  for (const [theme, { handedIn, handedInAt }] of moment.group.handIns) {
    marks.set(`h/${theme}`, handedIn ? `in ${handedInAt}` : 'back');
  }
  return marks;
}

export function planMarks(plan: Plan): SeenMarks {
  const marks = new Map([['about', markOf(JSON.stringify([plan.title, plan.date, plan.organiser]))]]);
  for (const { questions, ...theme } of plan.themes) {
    marks.set(`t/${theme.id}`, markOf(JSON.stringify(theme)));
    for (const question of questions) marks.set(`q/${question.id}`, markOf(JSON.stringify(question)));
  }
  return marks;
}

/** Null when nothing has come. */
export function groupNews(seen: SeenMarks, now: SeenMarks): GroupNews | null {
  const questions = new Map<QuestionId, Record<'added' | 'changed' | 'removed' | 'seats', number>>();
  const handIns: { theme: ThemeId; isHandedIn: boolean }[] = [];
  const count = (question: string, what: 'added' | 'changed' | 'removed' | 'seats') => {
    const id = toId<QuestionId>(question);
    const counts = questions.get(id) ?? { added: 0, changed: 0, removed: 0, seats: 0 };
    counts[what]++;
    questions.set(id, counts);
  };
  for (const [key, then, mark] of differences(seen, now)) {
    const [kind, id] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
    const question = (mark ?? then ?? '').replace(/^\S* /, '');
    if (kind === 'p') count(question, then === undefined ? 'added' : mark === undefined ? 'removed' : 'changed');
    else if (kind === 'h') handIns.push({ theme: toId(id), isHandedIn: mark?.startsWith('in') ?? false });
    else count(id, 'seats');
  }
  if (questions.size + handIns.length === 0) return null;
  return { questions: [...questions].map(([question, counts]) => ({ question, ...counts })), handIns };
}

/** Null when nothing is new; what is gone is not news that leads anywhere. */
export function planNews(seen: SeenMarks, now: SeenMarks): PlanNews | null {
  const changed = differences(seen, now).filter(([, , mark]) => mark !== undefined);
  const under = (kind: string) =>
    changed.filter(([key]) => key.startsWith(kind)).map(([key]) => key.slice(kind.length));
  const news: PlanNews = {
    isAboutChanged: changed.some(([key]) => key === 'about'),
    themes: under('t/').map((id) => toId<ThemeId>(id)),
    questions: under('q/').map((id) => toId<QuestionId>(id)),
  };
  return changed.length > 0 ? news : null;
}

/** The keys whose marks differ, with the mark before and after; undefined where there is none. */
export function differences(
  before: SeenMarks,
  after: SeenMarks,
): readonly (readonly [key: string, before: string | undefined, after: string | undefined])[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => [key, before.get(key), after.get(key)] as const);
}

/** Takes over the marks under some keys. */
export function takeMarks(seen: SeenMarks, from: SeenMarks, keys: readonly string[]): SeenMarks {
  if (keys.length === 0) return seen;
  const taken = new Map(seen);
  for (const key of keys) {
    const mark = from.get(key);
    if (mark === undefined) taken.delete(key);
    else taken.set(key, mark);
  }
  return taken;
}

/** 52 bits of a text (two FNV-1a sums): enough to see that it changed, and nothing to read it from. */
function markOf(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index++) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return ((high >>> 12) * 2 ** 32 + (low >>> 0)).toString(36);
}
