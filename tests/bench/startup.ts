import { createBrowserProfile } from '../support/launchBrowser.ts';
import { slowdown, visitWith, withServer } from './browser.ts';
import { fillSeminar, groupsInRoom, receiveRoom } from './filledSeminars.ts';
import { type Figure, median } from './measure.ts';
import { type Start, type WatchedBrowser, withWatchedBrowser } from './watchedBrowser.ts';

const turns = 15;

/**
 * Main-thread time from opening an address until what it leads to has been drawn, with everything stored on the device,
 * against a React page with one heading; both on a processor four times slower.
 */
export async function measureStarts(app: string, pages: string): Promise<Figure[]> {
  const profile = createBrowserProfile();
  try {
    return await withServer(pages, (floor) =>
      withServer(app, async (address) => {
        const { board, overview, ledger } = await visitWith(profile, async (page) => {
          await page.goto(address);
          return { ...(await fillSeminar(page)), ...(await receiveRoom(page, address)) };
        });
        const [own, groups, ledgers] = await compareStarts(profile.folder, floor, [
          { address: board, sign: 'textarea' },
          { address: overview, sign: 'main li' },
          { address: ledger, sign: '.ledger-row button' },
        ]);
        return [
          startFigure('Offline start, own group ÷ empty React page', own, { gate: 2, aim: 1.5 }),
          startFigure(`Offline start, ${groupsInRoom} groups to choose ÷ empty React page`, groups, {
            gate: 3,
            aim: 2,
          }),
          startFigure(`Offline start, overview of ${groupsInRoom} groups ÷ empty React page`, ledgers, {
            gate: 3,
            aim: 2,
          }),
        ];
      }),
    );
  } finally {
    profile.remove();
  }
}

/** How a start compares to that of the empty page. */
export interface StartRatio {
  /** On a processor four times slower. The browser has the main thread spin, which counts what other threads take from it. */
  readonly slowed: number;
  /** At this machine's own speed. */
  readonly plain: number;
  /** Milliseconds of the empty page at that speed. */
  readonly empty: number;
}

/** Each start against that of the empty page: the median of several, taken in turn. The least is one that the browser began to slow down late. */
export async function compareStarts(
  profile: string,
  floor: string,
  others: readonly Start[],
): Promise<readonly StartRatio[]> {
  const all = [{ address: `${floor}empty.html`, sign: 'h1' }, ...others];
  return withWatchedBrowser(profile, async (browser) => {
    // What a browser does once for each file is no part of the starts.
    await browser.timeStarts(all, 1);
    const [plain, slowed] = [await takeTurns(browser, all, 1), await takeTurns(browser, all, slowdown)];
    const [empty = 0, emptySlowed = 0] = [plain[0], slowed[0]];
    return others.map((_, index) => ({
      slowed: (slowed[index + 1] ?? 0) / emptySlowed,
      plain: (plain[index + 1] ?? 0) / empty,
      empty,
    }));
  });
}

/** The median of several starts of each (ms). */
async function takeTurns(browser: WatchedBrowser, all: readonly Start[], rate: number): Promise<readonly number[]> {
  const times = await browser.timeStarts(Array.from({ length: turns }, () => all).flat(), rate);
  return all.map((_, index) => median(times.filter((_, at) => at % all.length === index)));
}

export function startFigure(name: string, found: StartRatio | undefined, limits: Pick<Figure, 'gate' | 'aim'>): Figure {
  const { slowed = Number.NaN, plain = Number.NaN, empty = Number.NaN } = found ?? {};
  const note = `${slowdown}× slower; not slowed ${plain.toFixed(2)} × of ${empty.toFixed(0)} ms`;
  return { name, value: slowed, unit: '×', ...limits, note };
}
