import type { Question, Theme } from './plan.ts';

/** A question on paper, with so many numbered lines to write on by hand. */
export interface PaperQuestion {
  readonly question: Question;
  /** Its number in the theme, from 1. */
  readonly number: number;
  readonly lines: number;
}

/** A theme, or as much of it as stands on one page. */
export interface PaperTheme {
  readonly theme: Theme;
  /** Its number in the seminar, from 1. */
  readonly number: number;
  /** Its first questions stand on the page before. */
  readonly isContinued: boolean;
  readonly questions: readonly PaperQuestion[];
}

export type PaperPage = readonly PaperTheme[];

/**
 * Millimetres, as the sheets are drawn on A4 in src/ui/open. Only estimates: what needs more goes on to the next
 * page, and what needs less has its lines further apart.
 */
const size = {
  firstPage: 184,
  nextPage: 246,
  heading: 16,
  /** Between questions. */
  gap: 7,
  textLine: 6,
  lettersInLine: 76,
  seats: 18,
  line: 8.5,
} as const;
const lineCount = { fewest: 4, most: 12 } as const;

interface Placed {
  readonly theme: Theme;
  readonly themeNumber: number;
  readonly question: Question;
  readonly number: number;
}

/**
 * Shares a seminar's questions out on the pages of one group's sheet, in order: as many on each page as have room
 * for a few lines, then so many lines that the page is used. Always at least one page.
 */
export function paperPages(themes: readonly Theme[]): readonly PaperPage[] {
  const pages: Placed[][] = [[]];
  for (const placed of placedQuestions(themes)) {
    const page = pages.at(-1);
    const hasRoom = page && (page.length === 0 || heightOf([...page, placed]) <= roomOn(pages.length - 1));
    if (hasRoom) page.push(placed);
    else pages.push([placed]);
  }
  return pages.map((page, index) => {
    const spare = (roomOn(index) - heightOf(page)) / size.line / Math.max(1, page.length);
    const lines = Math.min(lineCount.most, lineCount.fewest + Math.max(0, Math.floor(spare)));
    return themesOn(page, lines);
  });
}

function placedQuestions(themes: readonly Theme[]): readonly Placed[] {
  return themes.flatMap((theme, index) =>
    theme.questions.map((question, place) => ({ theme, themeNumber: index + 1, question, number: place + 1 })),
  );
}

function themesOn(page: readonly Placed[], lines: number): PaperPage {
  const themes = [...new Set(page.map(({ theme }) => theme))];
  return themes.map((theme) => {
    const own = page.filter((placed) => placed.theme === theme);
    return {
      theme,
      number: own[0]?.themeNumber ?? 1,
      isContinued: own[0]?.number !== 1,
      questions: own.map(({ question, number }) => ({ question, number, lines })),
    };
  });
}

function roomOn(page: number): number {
  return page === 0 ? size.firstPage : size.nextPage;
}

/** What questions take on a page at the least. */
function heightOf(page: readonly Placed[]): number {
  const headings = new Set(page.map(({ theme }) => theme)).size;
  const questions = page.reduce((sum, { question }) => {
    const text = Math.max(1, Math.ceil(question.text.length / size.lettersInLine)) * size.textLine;
    return sum + size.gap + text + (question.seats > 0 ? size.seats : 0) + lineCount.fewest * size.line;
  }, 0);
  return headings * size.heading + questions;
}
