import type { FindRepairs } from './findRepairs.ts';
import type { DraftLine, DraftQuestion, LineUse } from './importDraft.ts';
import type { PlacedLine } from './placeLines.ts';
import type { RawPost } from './rawPost.ts';

/** A point takes 20,000 letters; what is longer goes on in the next. */
const longestPoint = 15_000;

export function draftLines(
  post: string,
  placed: readonly PlacedLine[],
  questions: readonly DraftQuestion[],
  findRepairs: FindRepairs,
): readonly DraftLine[] {
  return placed.flatMap(cutLong).map((line, index): DraftLine => {
    const id = `${post}.l${index + 1}`;
    const { text, mark, isMarkFirst, confidence, reason, rank } = line;
    const isKept = line.use === 'point' || line.use === 'subpoint' || line.use === 'note';
    return {
      ...{ id, text, mark, isMarkFirst },
      use: { value: useOf(line, questions), confidence, reason },
      rank: rank && {
        value: rank.rank,
        confidence: rank.confidence,
        reason: { kind: 'priorityMark', words: rank.words },
      },
      repairs: isKept ? findRepairs(text, id) : [],
    };
  });
}

/** The organiser's words stand in the theme; the lines are there for a person who says that they are a group's after all. */
export function instructionLines(
  post: string,
  { section, subject, question, theme, venue, priority, bodies, others, author }: RawPost,
): readonly DraftLine[] {
  const texts = [
    section,
    subject,
    question,
    theme,
    venue,
    ...bodies.map(({ text }) => text),
    priority,
    ...others,
    author,
  ].flatMap((text) => text.split('\n'));
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => ({
      ...{ id: `${post}.l${index + 1}`, text, mark: '', isMarkFirst: false, rank: null, repairs: [] },
      use: { value: { kind: 'plan' }, confidence: 'likely', reason: { kind: 'instructions', words: '' } },
    }));
}

function useOf({ use, question }: PlacedLine, questions: readonly DraftQuestion[]): LineUse {
  if (use !== 'point') return { kind: use };
  const id = (questions[question] ?? questions[0])?.id;
  return id === undefined ? { kind: 'note' } : { kind: 'point', question: id };
}

function cutLong(line: PlacedLine): readonly PlacedLine[] {
  const pieces: PlacedLine[] = [];
  let rest = line.text;
  while (rest.length > longestPoint) {
    const space = rest.lastIndexOf(' ', longestPoint);
    const cut = space > longestPoint / 2 ? space : longestPoint - (isHigh(rest.charCodeAt(longestPoint - 1)) ? 1 : 0);
    pieces.push({ ...line, text: rest.slice(0, cut).trim() });
    rest = rest.slice(cut).trim();
  }
  const [first, ...others] = [...pieces, { ...line, text: rest }];
  return first ? [first, ...others.map((piece) => ({ ...piece, mark: '', rank: null }))] : [];
}

/** Half of a sign beyond the first plane. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
