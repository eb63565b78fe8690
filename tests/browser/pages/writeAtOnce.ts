import { expect, vi } from 'vitest';
import type { BoardPage } from './BoardPage.ts';

/** Boards that show another's words within a minute, also on a machine that runs many browsers. */
const patience = { timeout: 60_000, interval: 100 };

/**
 * Everybody types two points of their own under an empty question, all at once, then at the end of the first
 * point, all at once; resolves when all boards read the same and hold every word. Gives what they read.
 */
export async function writeAtOnce(boards: readonly BoardPage[], question: number): Promise<readonly string[]> {
  const own = boards.flatMap((_, number) => [`Forslag ${number + 1} a`, `Forslag ${number + 1} b`]);
  await Promise.all(boards.map((board, number) => board.write(question, ...own.slice(2 * number, 2 * number + 2))));
  await waitUntilAllRead(boards, question, (texts) => expect(texts.toSorted()).toEqual(own.toSorted()));
  const additions = boards.map((_, number) => ` +${'abcdefgh'[number]}${number + 1}`);
  await Promise.all(
    boards.map(async (board, number) => {
      await board.point(question, 1).click();
      await board.page.keyboard.press('End');
      await board.page.keyboard.type(additions[number] ?? '');
    }),
  );
  const letters = (text: string) => [...text].toSorted().join('');
  return waitUntilAllRead(boards, question, ([first = '', ...others]) => {
    expect(others.toSorted()).toEqual(own.filter((text) => !first.startsWith(text)).toSorted());
    const [start = ''] = own.filter((text) => first.startsWith(text));
    expect(letters(first)).toBe(letters(start + additions.join('')));
  });
}

/** Resolves when all boards read the same under a question and it is right; gives what they read. */
export async function waitUntilAllRead(
  boards: readonly BoardPage[],
  question: number,
  expectRight: (texts: readonly string[]) => void,
): Promise<readonly string[]> {
  return vi.waitFor(async () => {
    const [read = [], ...others] = await Promise.all(boards.map((board) => board.textsOf(question)));
    for (const texts of others) expect(texts).toEqual(read);
    expectRight(read);
    return read;
  }, patience);
}
