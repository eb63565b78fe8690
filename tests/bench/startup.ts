import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { BoardPage } from '../browser/pages/BoardPage.ts';
import { HomePage } from '../browser/pages/HomePage.ts';
import { words } from '../browser/pages/words.ts';
import { writeRoom } from '../support/writtenRoom.ts';
import { watchWork, withActor, withServer } from './browser.ts';
import { type Figure, median } from './measure.ts';

export const slowdown = 4;
export const starts = 9;
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
        const ledger = await receiveRoom(page, address);
        const floor: number[] = [];
        const own: number[] = [];
        const groups: number[] = [];
        const ledgers: number[] = [];
        for (let start = 0; start < starts; start++) {
          floor.push(await timeStart(context, `${floorAddress}empty.html`, 'h1'));
          own.push(await timeStart(context, board, 'textarea'));
          groups.push(await timeStart(context, overview, 'main li'));
          ledgers.push(await timeStart(context, ledger, '.ledger-row button'));
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
          ratio(
            `Offline start, overview of ${groupsInPlan} groups ÷ empty React page`,
            median(ledgers) / median(floor),
            3,
            2,
            `${groupsInPlan} groups have answered 8 questions; their documents are read when the page is idle`,
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

/** A facilitator's device with a seminar in which sixty groups have written; gives the address of the ledger, once it has read them all. */
export async function receiveRoom(page: Page, address: string): Promise<string> {
  const room = await writeRoom(groupsInPlan, 10);
  const folder = mkdtempSync(join(tmpdir(), 'langbord-bench-'));
  const path = join(folder, 'room.langbord');
  writeFileSync(path, room.file);
  await page.goto(address);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.home.openFile }).click();
  await (await choosing).setFiles(path);
  await page.waitForURL(/#\/s\/[^/]+\/./);
  rmSync(folder, { recursive: true });
  const seminar = page.url().replace(/(#\/s\/[^/]+).*$/, '$1');
  await page.goto(`${address}#${room.facilitatorLink}`);
  await page.getByRole('button', { name: words.chooseGroup.start }).waitFor();
  await page.goto(`${seminar}/ledger`);
  await page.getByRole('heading', { level: 1, name: words.ledger.missing(2).replace(/^\d+ /, '') }).waitFor();
  return `${seminar}/ledger`;
}

/** Milliseconds of main-thread work in a fresh tab until the sign is there and nothing is left to do. */
export async function timeStart(context: BrowserContext, address: string, sign: string): Promise<number> {
  const page = await context.newPage();
  const work = await watchWork(page, slowdown);
  await page.goto(address);
  await page.locator(sign).first().waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const { task } = await work.read();
  await page.close();
  return task * 1_000;
}

export function ratio(name: string, value: number, gate: number, aim: number, note = ''): Figure {
  return { name, value, unit: '×', gate, aim, note };
}
