import type { Page } from 'playwright-core';
import { BoardPage } from './BoardPage.ts';
import { words } from './words.ts';

/** One question as it stands on a board. */
interface ReadQuestion {
  question: string;
  texts: string[];
  seats: string[];
}

/** Reads every question of the boards at these addresses, as a person who goes from table to table. */
export async function readSeminar(page: Page, boards: readonly string[]): Promise<ReadQuestion[][]> {
  const all: ReadQuestion[][] = [];
  for (const address of boards) {
    await page.goto(address);
    const board = new BoardPage(page);
    await board.waitUntilOpen();
    const themes = await page.getByRole('navigation', { name: words.board.themes }).getByRole('link').count();
    for (let theme = 1; theme <= themes; theme++) {
      await board.goToTheme(theme);
      all.push(await readTheme(board));
    }
  }
  return all;
}

async function readTheme(board: BoardPage): Promise<ReadQuestion[]> {
  // The offer of a copy after a hand-in is a region as well.
  const cards = board.page.getByRole('main').locator('.lb-question');
  const count = await cards.count();
  const questions: ReadQuestion[] = [];
  for (let number = 1; number <= count; number++) {
    const heading = board.question(number).getByRole('heading').first();
    questions.push({
      question: (await heading.textContent()) ?? '',
      texts: await board.textsOf(number),
      seats: await board.seats(number),
    });
  }
  return questions;
}
