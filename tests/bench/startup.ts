import type { BrowserContext, Page } from 'playwright-core';
import { BoardPage } from '../browser/pages/BoardPage.ts';
import { HomePage } from '../browser/pages/HomePage.ts';
import { watchWork, withActor, withServer } from './browser.ts';
import { type Figure, median } from './measure.ts';

const slowdown = 4;
const starts = 9;
const groupsInPlan = 60;

/**
 * Main-thread time from opening an address to a page at rest, with everything stored on the device,
 * against a React page with one heading; both on a processor four times slower.
 */
export async function measureStarts(app: string, pages: string): Promise<Figure[]> {
  return withServer(pages, (floorAddress) =>
    withServer(app, (address) =>
      withActor(address, async ({ page, context }) => {
        const { board, overview } = await fillSeminar(page);
        const floor: number[] = [];
        const own: number[] = [];
        const groups: number[] = [];
        for (let start = 0; start < starts; start++) {
          floor.push(await timeStart(context, `${floorAddress}empty.html`, 'h1'));
          own.push(await timeStart(context, board, 'textarea'));
          groups.push(await timeStart(context, overview, 'main li'));
        }
        const note = `empty React page ${median(floor).toFixed(0)} ms at ${slowdown}× slower`;
        return [
          ratio('Offline start, own group ÷ empty React page', median(own) / median(floor), 2, 1.5, note),
          ratio(
            `Offline start, ${groupsInPlan} groups to choose ÷ empty React page`,
            median(groups) / median(floor),
            3,
            2,
          ),
        ];
      }),
    ),
  );
}

/** Script time in which a change made in one tab comes in and shows in another, on a processor four times slower. */
export async function measureVisibleEdit(app: string): Promise<Figure[]> {
  const edits = 200;
  return withServer(app, (address) =>
    withActor(address, async ({ page, context }) => {
      const { board } = await fillSeminar(page);
      const other = await context.newPage();
      await other.goto(board);
      const seen = new BoardPage(other).point(1, 1);
      await seen.waitFor();
      const work = await watchWork(other, slowdown);
      await new BoardPage(page).point(1, 1).click();
      await page.keyboard.press('End');
      const before = await work.read();
      for (let edit = 0; edit < edits; edit++) await page.keyboard.type('abcdefgh '[edit % 9] ?? '');
      const written = await new BoardPage(page).point(1, 1).inputValue();
      await other.waitForFunction(
        (text) => [...document.querySelectorAll('textarea')].some((field) => field.value === text),
        written,
      );
      const value = (((await work.read()).script - before.script) * 1_000) / edits;
      return [{ name: 'Script time of a visible remote edit', value, unit: 'ms', gate: 1, aim: 0.7 }];
    }),
  );
}

/** A seminar with sixty groups, of which this device's has written; its addresses. */
async function fillSeminar(page: Page): Promise<{ board: string; overview: string }> {
  const home = new HomePage(page);
  await home.waitUntilStored();
  const seminar = await home.makeSeminar('Bench');
  await home.planGroups(seminar, 'Hamar', groupsInPlan);
  await home.foundGroup(seminar, 'Hamar 2');
  const board = new BoardPage(page);
  for (const question of [1, 2, 3, 4])
    await board.paste(question, Array.from({ length: 8 }, (_, index) => `Innspill nummer ${index}`).join('\n'));
  await board.waitUntilSaved();
  return { board: page.url(), overview: `${seminar}/groups` };
}

/** Milliseconds of main-thread work in a fresh tab until the sign is there and nothing is left to do. */
async function timeStart(context: BrowserContext, address: string, sign: string): Promise<number> {
  const page = await context.newPage();
  const work = await watchWork(page, slowdown);
  await page.goto(address);
  await page.locator(sign).first().waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const { task } = await work.read();
  await page.close();
  return task * 1_000;
}

function ratio(name: string, value: number, gate: number, aim: number, note = ''): Figure {
  return { name, value, unit: '×', gate, aim, note };
}
