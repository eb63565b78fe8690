import { findQuestions } from './findQuestions.ts';
import { type FoundTheme, foundQuestion } from './foundPlan.ts';
import type { RawPost } from './rawPost.ts';
import { readInstructions } from './readInstructions.ts';
import type { ReadPost } from './readPost.ts';
import type { SectionUse } from './sectionUse.ts';
import { themeMark } from './spokenMarks.ts';

/**
 * [I6] The themes: as the organiser's posts tell them; else by a column, by the columns of the board, or by what posts call them; else one.
 * A theme without questions gets one with its own title, since whatever people wrote stands under a question.
 */
export function findThemes(
  instructions: readonly RawPost[],
  posts: readonly ReadPost[],
  use: SectionUse,
  name: string,
  width: number,
): readonly FoundTheme[] {
  const described = instructions.map((post, index) => readInstructions(post, index + 1, width, use === 'theme'));
  const themes = mergeAlike(described);
  const asked = themes.filter(({ questions }) => questions.length > 0);
  if (asked.length > 0) return withAnyQuestion(addMissing(themes, posts, use), posts);
  const others = addMissing([], posts, use);
  const [only] = themes;
  // An organiser's post that asks nothing introduces what there is.
  const [first = { ...empty, title: name }, ...rest] = others;
  const introduced = { ...first, ...(only && { introduction: only.introduction, instructions: only.instructions }) };
  const titled = only && first.title === '' ? { ...introduced, title: only.title } : introduced;
  return withAnyQuestion([titled, ...rest, ...themes.slice(1)], posts);
}

const empty: FoundTheme = { number: 1, title: '', introduction: '', instructions: '', questions: [] };

/** Two posts about one theme are read as one. */
function mergeAlike(themes: readonly FoundTheme[]): readonly FoundTheme[] {
  const merged: FoundTheme[] = [];
  for (const theme of themes) {
    const at = merged.findIndex(({ number }) => number === theme.number);
    const before = merged[at];
    if (!before) merged.push(theme);
    else
      merged[at] = {
        ...before,
        title: before.title === theme.title ? before.title : [before.title, theme.title].filter(Boolean).join(' – '),
        introduction: [before.introduction, theme.introduction].filter(Boolean).join('\n'),
        instructions: [before.instructions, theme.instructions].filter(Boolean).join('\n'),
        questions: [...before.questions, ...theme.questions].map(({ text, seats }, index) =>
          foundQuestion(index + 1, text, seats),
        ),
      };
  }
  return merged;
}

/** Themes that posts speak of and no organiser's post describes. */
function addMissing(themes: readonly FoundTheme[], posts: readonly ReadPost[], use: SectionUse): readonly FoundTheme[] {
  const all = [...themes];
  const add = (written: string, given: number | null) => {
    const title = written.trim();
    const isKnown =
      given === null ? all.some((theme) => theme.title === title) : all.some(({ number }) => number === given);
    if (isKnown || title === '') return;
    const free = 1 + Math.max(0, ...all.map(({ number }) => number));
    all.push({ ...empty, number: given ?? free, title });
  };
  for (const { raw, heading, section, parts } of posts) {
    const inColumn = /^\d{1,2}$/.test(raw.theme) ? Number(raw.theme) : (themeMark.exec(raw.theme)?.[1] ?? null);
    if (raw.theme !== '') add(raw.theme, inColumn === null ? null : Number(inColumn));
    else if (use === 'theme' && raw.section !== '') add(raw.section, section.theme);
    else if (section.theme !== null) add(markIn(raw.section), section.theme);
    else if (heading.theme !== null) add(markIn(raw.subject), heading.theme);
    else {
      const line = parts[0]?.lines[0]?.raw ?? '';
      const mark = line.length < 60 ? themeMark.exec(line) : null;
      if (mark) add(mark[0].replace(/[:.)\s]+$/, ''), Number(mark[1]));
    }
  }
  return themes.length > 0 ? all : all.sort((a, b) => a.number - b.number);
}

function markIn(text: string): string {
  return (
    themeMark
      .exec(text)?.[0]
      .replace(/[:.)\s]+$/, '')
      .trim() ?? ''
  );
}

function withAnyQuestion(themes: readonly FoundTheme[], posts: readonly ReadPost[]): readonly FoundTheme[] {
  const without = themes.filter(({ questions }) => questions.length === 0);
  if (without.length === 0) return themes;
  const isOnly = themes.length === 1;
  return themes.map((theme) => {
    if (theme.questions.length > 0) return theme;
    const own = isOnly ? posts : posts.filter((post) => speaksOf(post, theme));
    const questions = findQuestions(own);
    return { ...theme, questions: questions.length > 0 ? questions : [foundQuestion(1, theme.title)] };
  });
}

function speaksOf({ raw, heading, section, parts }: ReadPost, { number, title }: FoundTheme): boolean {
  if (raw.theme === title || raw.section === title) return true;
  const line = parts[0]?.lines[0]?.raw ?? '';
  const named = heading.theme ?? section.theme ?? (line.length < 60 ? Number(themeMark.exec(line)?.[1] ?? 0) : 0);
  return named === number;
}
