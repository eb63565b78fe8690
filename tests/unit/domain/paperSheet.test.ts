import { expect, test } from 'vitest';
import { type QuestionId, type ThemeId, toId } from '../../../src/domain/ids.ts';
import { type PaperPage, paperPages } from '../../../src/domain/paperSheet.ts';
import type { SeatCount, Theme } from '../../../src/domain/plan.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

function theme(number: number, ...questions: readonly { text?: string; seats?: SeatCount }[]): Theme {
  return {
    id: toId<ThemeId>(`theme${number}`),
    title: `Theme ${number}`,
    introduction: '',
    instructions: '',
    minutes: null,
    questions: questions.map(({ text = 'Why?', seats = 0 }, index) => ({
      id: toId<QuestionId>(`question${number}.${index}`),
      text,
      seats,
    })),
  };
}

const many = (count: number) => Array.from({ length: count }, () => ({}));
/** "2.1" is the first question of the second theme. */
const outline = (pages: readonly PaperPage[]) =>
  pages.map((page) =>
    page.flatMap(({ number, questions }) => questions.map((question) => `${number}.${question.number}`)),
  );
const linesOf = (page: PaperPage | undefined) =>
  page?.flatMap(({ questions }) => questions.map(({ lines }) => lines)) ?? [];

test('two themes of four and two questions, the last one prioritised, fit on both sides of one sheet', () => {
  const pages = paperPages([theme(1, ...many(4)), theme(2, {}, { seats: 3 })]);
  expect(outline(pages)).toEqual([
    ['1.1', '1.2', '1.3'],
    ['1.4', '2.1', '2.2'],
  ]);
  expect(pages[1]?.map(({ isContinued }) => isContinued)).toEqual([true, false]);
});

test('the fewer questions on a page, the more lines for each, up to a limit', () => {
  const lines = [1, 2, 3].map((count) => linesOf(paperPages([theme(1, ...many(count))])[0])[0]);
  expect(lines[0]).toBe(12);
  expect(lines[0]).toBeGreaterThan(lines[1] ?? 0);
  expect(lines[1]).toBeGreaterThanOrEqual(lines[2] ?? 0);
});

test('long questions and seats take the room they need', () => {
  const long = { text: 'What do we do together? '.repeat(20), seats: 3 as const };
  expect(outline(paperPages([theme(1, long, long, long)]))).toEqual([['1.1'], ['1.2', '1.3']]);
});

test('a seminar without questions has a page all the same, and a theme without any takes no room', () => {
  expect(paperPages([])).toEqual([[]]);
  expect(outline(paperPages([theme(1), theme(2, {})]))).toEqual([['2.1']]);
});

const everyQuestion = 'every question stands on exactly one page, in order, with room to write';
test(everyQuestion, () => {
  const seed = seedOfRun(everyQuestion);
  const random = createSeededRandom(seed);
  for (let run = 0; run < 200; run++) {
    const themes = Array.from({ length: random.int(6) }, (_, index) =>
      theme(
        index + 1,
        ...Array.from({ length: random.int(9) }, () => ({
          text: 'word '.repeat(random.int(60)),
          seats: random.pick([0, 1, 2, 3] as const) ?? 0,
        })),
      ),
    );
    const pages = paperPages(themes);
    const all = themes.flatMap(({ questions }, index) => questions.map((_, place) => `${index + 1}.${place + 1}`));
    expect(outline(pages).flat(), `seed ${seed}`).toEqual(all);
    const lines = pages.flatMap(linesOf);
    expect(lines.every((count) => count >= 4 && count <= 12)).toBe(true);
    expect(pages.length).toBeLessThanOrEqual(Math.max(1, all.length));
  }
});
