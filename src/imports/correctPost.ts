import { changed, choose, freeId } from './changedList.ts';
import type { DraftCorrection } from './draftCorrection.ts';
import type { DraftLine, DraftPost, DraftTheme, ImportDraft, LineUse } from './importDraft.ts';
import { resolveRanks } from './resolveRanks.ts';

type PostCorrection = Extract<DraftCorrection, { readonly kind: 'setTheme' | 'setGroup' | 'setKind' }>;
type LineCorrection = Extract<
  DraftCorrection,
  { readonly kind: 'setQuestionOf' | 'setUse' | 'setRank' | 'setRepair' | 'setRepairs' }
>;

/** Where a post belongs. Ranks that meet in a group stay with the first who has them. */
export function correctPost(draft: ImportDraft, correction: PostCorrection): ImportDraft {
  const post = draft.posts.find(({ id }) => id === correction.post);
  if (!post) return draft;
  switch (correction.kind) {
    case 'setTheme':
      return setTheme(draft, post, correction.theme);
    case 'setGroup':
      return setGroup(draft, post, correction.group);
    case 'setKind':
      return setKind(draft, post, correction.to);
  }
}

/** What a line is. */
export function correctLine(draft: ImportDraft, correction: LineCorrection): ImportDraft {
  switch (correction.kind) {
    case 'setQuestionOf': {
      const use: LineUse = { kind: 'point', question: correction.question };
      return hasQuestion(draft, correction.question) ? withUse(draft, correction.line, use) : draft;
    }
    case 'setUse':
      return withUse(draft, correction.line, { kind: correction.to });
    case 'setRank':
      return setRank(draft, correction);
    case 'setRepair':
      return withRepairs(draft, ({ id }) => id === correction.repair, correction.isAccepted);
    case 'setRepairs':
      return withRepairs(draft, ({ written }) => written === correction.written, correction.isAccepted);
  }
}

function setTheme(draft: ImportDraft, post: DraftPost, id: string): ImportDraft {
  const theme = draft.themes.find((each) => each.id === id);
  if (!theme || (post.theme.value === id && post.theme.reason.kind === 'chosen')) return draft;
  const lines = changed(post.lines, (line): DraftLine => {
    const { value } = line.use;
    if (value.kind !== 'point') return line;
    const question = sameQuestion(draft, value.question, theme);
    return question === value.question ? line : { ...line, use: { ...line.use, value: { kind: 'point', question } } };
  });
  return resolveRanks(withPost(draft, { ...post, lines, theme: choose<string | null>(id) }));
}

/** The question with the same number in another theme, or its last one. */
function sameQuestion({ themes }: ImportDraft, question: string, theme: DraftTheme): string {
  const place = Math.max(0, ...themes.map(({ questions }) => questions.findIndex(({ id }) => id === question)));
  return (theme.questions[place] ?? theme.questions.at(-1))?.id ?? question;
}

function setGroup(draft: ImportDraft, post: DraftPost, group: string | null): ImportDraft {
  if (group !== null) {
    const isKnown = draft.groups.some(({ id }) => id === group);
    const isSame = post.group.value === group && post.group.reason.kind === 'chosen';
    return isKnown && !isSame ? resolveRanks(withPost(draft, { ...post, group: choose(group) })) : draft;
  }
  const isAlone = draft.posts.every((other) => other === post || other.group.value !== post.group.value);
  if (isAlone && post.group.value !== '') return draft;
  const before = draft.groups.find(({ id }) => id === post.group.value);
  const id = freeId('group', draft.groups);
  const made = { id, name: before?.name ?? post.heading, venue: before?.venue ?? choose<string | null>(null) };
  return withPost({ ...draft, groups: [...draft.groups, made] }, { ...post, group: choose(id) });
}

function setKind(draft: ImportDraft, post: DraftPost, to: 'answers' | 'leftOut'): ImportDraft {
  if (post.kind.value === to) return draft;
  const next = { ...post, kind: choose(to) };
  if (to === 'leftOut' || post.group.value !== '') return withPost(draft, next);
  // An organiser's post that is a group's after all: its words are points of the first question until somebody says more.
  const [theme] = draft.themes;
  const question = theme?.questions[0]?.id;
  const lines = changed(post.lines, (line): DraftLine => {
    const isPlan = line.use.value.kind === 'plan' && question !== undefined;
    const reason = { kind: 'firstQuestion' as const, words: '' };
    return isPlan ? { ...line, use: { value: { kind: 'point', question }, confidence: 'guess', reason } } : line;
  });
  const answering = { ...next, lines, theme: choose(theme?.id ?? null) };
  return setGroup(withPost(draft, answering), answering, null);
}

function setRank(
  draft: ImportDraft,
  { line: id, rank }: Extract<LineCorrection, { readonly kind: 'setRank' }>,
): ImportDraft {
  const post = draft.posts.find(({ lines }) => lines.some((line) => line.id === id));
  const target = post?.lines.find((line) => line.id === id)?.use.value;
  if (!post || target?.kind !== 'point') return draft;
  return resolveRanks(
    withLines(draft, (line, { group }) => {
      if (line.id === id) return (line.rank?.value ?? null) === rank ? line : { ...line, rank: rank && choose(rank) };
      const { value } = line.use;
      const isSameSeat =
        value.kind === 'point' && value.question === target.question && group.value === post.group.value;
      return isSameSeat && rank !== null && line.rank?.value === rank ? { ...line, rank: null } : line;
    }),
    draft,
  );
}

function withUse(draft: ImportDraft, id: string, value: LineUse): ImportDraft {
  const next = withLines(draft, (line) => {
    const isSame =
      line.id !== id || (JSON.stringify(line.use.value) === JSON.stringify(value) && line.use.reason.kind === 'chosen');
    return isSame ? line : { ...line, use: choose(value) };
  });
  return resolveRanks(next, draft);
}

function withRepairs(
  draft: ImportDraft,
  isMeant: (repair: DraftLine['repairs'][number]) => boolean,
  isAccepted: boolean,
): ImportDraft {
  return withLines(draft, (line) => {
    const repairs = changed(line.repairs, (each) =>
      isMeant(each) && each.isAccepted !== isAccepted ? { ...each, isAccepted } : each,
    );
    return repairs === line.repairs ? line : { ...line, repairs };
  });
}

function withLines(draft: ImportDraft, change: (line: DraftLine, post: DraftPost) => DraftLine): ImportDraft {
  const posts = changed(draft.posts, (post) => {
    const lines = changed(post.lines, (line) => change(line, post));
    return lines === post.lines ? post : { ...post, lines };
  });
  return posts === draft.posts ? draft : { ...draft, posts };
}

function withPost(draft: ImportDraft, post: DraftPost): ImportDraft {
  return { ...draft, posts: draft.posts.map((each) => (each.id === post.id ? post : each)) };
}

function hasQuestion({ themes }: ImportDraft, question: string): boolean {
  return themes.some(({ questions }) => questions.some(({ id }) => id === question));
}
