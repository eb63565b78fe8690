import type { BrowserContext } from 'playwright-core';
import { slowdown, watchWork, withActor, withServer } from './browser.ts';
import { fillSeminar, groupsInRoom, receiveRoom } from './filledSeminars.ts';
import { type Figure, median } from './measure.ts';

export const starts = 9;

/**
 * Main-thread time from opening an address to a page at rest, with everything stored on the device,
 * against a React page with one heading; both on a processor four times slower.
 */
export async function measureStarts(app: string, pages: string): Promise<Figure[]> {
  return withServer(pages, (floorAddress) =>
    withServer(app, (address) =>
      withActor(address, async ({ page, context }) => {
        const { board, overview } = await fillSeminar(page);
        const { ledger } = await receiveRoom(page, address);
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
            `Offline start, ${groupsInRoom} groups to choose ÷ empty React page`,
            median(groups) / median(floor),
            3,
            2,
          ),
          ratio(
            `Offline start, overview of ${groupsInRoom} groups ÷ empty React page`,
            median(ledgers) / median(floor),
            3,
            2,
            `${groupsInRoom} groups have answered 8 questions; their documents are read when the page is idle`,
          ),
        ];
      }),
    ),
  );
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
