import type {
  ContentAnswer,
  ContentGroup,
  ContentMember,
  ContentPoint,
  ContentSubpoint,
  SeminarContent,
} from '../domain/seminarContent.ts';
import type { DraftGroup, DraftLine, DraftMember, DraftPost, DraftTheme, ImportDraft } from './importDraft.ts';
import { isSaid, wordsIn } from './keptWords.ts';
import { textOfLine } from './textOfLine.ts';

/** [I2] What a draft makes a new seminar of. Ids are the draft's, and hold within the content. */
export function contentOfDraft(draft: ImportDraft): SeminarContent {
  const groups = draft.groups.flatMap((group) => {
    const posts = draft.posts.filter(({ kind, group: own }) => kind.value === 'answers' && own.value === group.id);
    return posts.length > 0 ? [contentOfGroup(draft, group, posts)] : [];
  });
  return {
    ...{ title: draft.title, date: '', organiser: '', contact: '', languages: draft.languages, invited: [] },
    venues: draft.venues.filter(({ id }) => groups.some(({ venue }) => venue === id)),
    themes: draft.themes.map((theme) => ({ ...theme, minutes: null })),
    ...{ addressees: [], removedQuestions: [], groups, clusters: [], choices: [], decisions: [] },
  };
}

function contentOfGroup(draft: ImportDraft, group: DraftGroup, posts: readonly DraftPost[]): ContentGroup {
  const members = posts.flatMap((post) => post.members.filter(({ isLeftOut }) => !isLeftOut));
  const venue = draft.venues.find(({ id }) => id === group.venue.value);
  const standing = wordsIn([
    ...draft.themes.flatMap(wordsOfTheme),
    ...[group.name, venue?.name ?? ''],
    ...members.flatMap(wordsOfMember),
    // Whoever was left out is not told of in a note.
    ...posts.flatMap((post) => post.members.flatMap(({ isLeftOut, written }) => (isLeftOut ? [written] : []))),
  ]);
  const questions = draft.themes.flatMap((theme) => theme.questions);
  const notes = posts.flatMap((post) => notesOf(post, standing));
  return {
    id: group.id,
    name: group.name,
    venue: venue?.id ?? null,
    members: membersOf(members),
    handIns: [],
    answers: questions.flatMap(({ id }): readonly ContentAnswer[] => {
      const points = pointsUnder(posts, id);
      return points.length > 0 ? [{ question: id, status: 'own', with: null, points }] : [];
    }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  };
}

function wordsOfTheme({ title, introduction, instructions, questions }: DraftTheme): readonly string[] {
  return [title, introduction, instructions, ...questions.map(({ text }) => text)];
}

/** The words of a member that will stand: a municipality by the name it was written with, when that is its name. */
function wordsOfMember({ affiliation: { value, reason }, name }: DraftMember): readonly string[] {
  if (value?.kind === 'organisation') return [name, value.name];
  return value !== null && reason.kind === 'registerName' ? [name, reason.words] : [name];
}

/** Somebody who wrote in two posts is one. */
function membersOf(members: readonly DraftMember[]): readonly ContentMember[] {
  const once = new Map<string, ContentMember>();
  for (const { affiliation, role, name, duties } of members) {
    const member = { affiliation: affiliation.value, role, name, duties };
    const key = JSON.stringify([affiliation.value, name]);
    if (!once.has(key)) once.set(key, member);
  }
  return [...once.values()];
}

function pointsUnder(posts: readonly DraftPost[], question: string): readonly ContentPoint[] {
  const points: ContentPoint[] = [];
  for (const post of posts)
    for (const { line, under } of standingPoints(post.lines)) {
      if (line.use.value.kind !== 'point' || line.use.value.question !== question) continue;
      const text = textOfLine(line);
      const subpoints = under.map(subpointOf);
      // A post that stands twice says the same twice.
      const isRepeated = post.duplicateOf !== null && subpoints.length === 0 && line.rank === null;
      if (isRepeated && points.some((point) => point.text === text)) continue;
      points.push({ ...wordsOf(line), subpoints, rank: line.rank?.value ?? null, isRankEntered: false });
    }
  return points;
}

/** The points of a post with the lines under them. */
function standingPoints(
  lines: readonly DraftLine[],
): readonly { readonly line: DraftLine; readonly under: readonly DraftLine[] }[] {
  const points: { line: DraftLine; under: DraftLine[] }[] = [];
  let open = false;
  for (const line of lines) {
    const { kind } = line.use.value;
    if (kind === 'point') points.push({ line, under: [] });
    if (kind === 'subpoint' && open) points.at(-1)?.under.push(line);
    if (kind === 'point') open = true;
    if (kind === 'note' || kind === 'heading') open = false;
  }
  return points;
}

function notesOf({ lines }: DraftPost, standing: ReadonlySet<string>): readonly string[] {
  const notes: string[] = [];
  let open = false;
  for (const line of lines) {
    const { kind } = line.use.value;
    if (kind === 'point') open = true;
    if (kind === 'note' || kind === 'heading') open = false;
    const isUnsaid = (kind === 'heading' || kind === 'members') && !isSaid(line.text, standing);
    const isLoose = kind === 'subpoint' && !open;
    if (kind === 'note' || kind === 'plan' || isUnsaid || isLoose) notes.push(textOfLine(line));
  }
  return notes;
}

function subpointOf(line: DraftLine): ContentSubpoint {
  return wordsOf(line);
}

function wordsOf(line: DraftLine): ContentSubpoint {
  return { id: line.id, text: textOfLine(line), addressee: null, isEntered: false };
}
