import type { Page } from 'playwright-core';
import { BoardPage } from '../browser/pages/BoardPage.ts';
import { slowdown, watchWork, withActor, withServer } from './browser.ts';
import { groupsInRoom, receiveRoom } from './filledSeminars.ts';
import { type Figure, median, quantile } from './measure.ts';

const runs = 5;
const edits = 200;
/** Milliseconds between two edits of others: sixty a second. */
const pace = 1_000 / 60;
/** Letters in a row in one point, before another is written in. */
const stretch = 20;
const keys = 250;
/** Milliseconds between two keys of somebody who types fast. */
const keyPace = 80;
/** What Event Timing does not tell of lasted no longer than this (ms). */
const unheard = 16;

/** What others write while a facilitator's board stands beside sixty open groups, on a processor four times slower. */
export async function measureRemoteEdits(app: string): Promise<Figure[]> {
  return withServer(app, (address) =>
    withActor(address, async ({ page, context }) => {
      const { board } = await receiveRoom(page, address);
      await page.goto(board);
      const other = await context.newPage();
      await other.goto(board);
      await new BoardPage(other).point(1, 2).waitFor();
      const typing = await measureTyping(page, other);
      return [await measureVisibleEdit(page, other), typing];
    }),
  );
}

/** Script time in which a change made in one tab comes in and shows in another. */
async function measureVisibleEdit(writing: Page, showing: Page): Promise<Figure> {
  await showing.bringToFront();
  const work = await watchWork(showing, slowdown);
  const costs: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = await work.read();
    const written = await writeSteadily(new BoardPage(writing), edits);
    await showing.waitForFunction(
      (text) => [...document.querySelectorAll('textarea')].some((field) => field.value === text),
      written,
    );
    costs.push((((await work.read()).script - before.script) * 1_000) / edits);
  }
  await work.session.detach();
  const note = `${groupsInRoom} groups open; each is written in one point of three`;
  return { name: 'Script time of a visible remote edit', value: median(costs), unit: 'ms', gate: 1, aim: 0.7, note };
}

/** How long a key waits to be seen, in the tab that saves what another writes sixty times a second. */
async function measureTyping(typing: Page, other: Page): Promise<Figure> {
  await typing.bringToFront();
  const work = await watchWork(typing, slowdown);
  const board = new BoardPage(typing);
  await board.point(2, 1).click();
  await typing.evaluate((least) => {
    const durations = new Map<number, number>();
    const read = (entries: readonly PerformanceEntry[]) => {
      for (const entry of entries) {
        const id: unknown = Reflect.get(entry, 'interactionId');
        if (typeof id !== 'number' || id === 0) continue;
        durations.set(id, Math.max(entry.duration, durations.get(id) ?? 0));
      }
    };
    const observer = new PerformanceObserver((list) => read(list.getEntries()));
    const options = { type: 'event', durationThreshold: least };
    observer.observe(options);
    Object.assign(window, {
      takeDurations() {
        read(observer.takeRecords());
        return [...durations.values()];
      },
    });
  }, unheard);
  const writing = writeSteadily(new BoardPage(other), Math.ceil((keys * keyPace) / pace));
  for (let key = 0; key < keys; key++) {
    const next = new Promise((resolve) => setTimeout(resolve, keyPace));
    await typing.keyboard.press('etaoinsr '[key % 9] ?? ' ');
    await next;
  }
  await writing;
  const slow = await typing.evaluate<number[]>('takeDurations()');
  await work.session.detach();
  const all = [...slow, ...Array.from({ length: Math.max(0, keys - slow.length) }, () => unheard)];
  const note = `${keys} keys, median ${median(all)} ms, slowest ${Math.max(...all)} ms`;
  return {
    name: 'INP, p98, at 60 remote edits a second',
    value: quantile(all, 0.98),
    unit: 'ms',
    gate: 64,
    aim: 48,
    note,
  };
}

/** Writes letters into three points of the first question, turn about, at a steady pace; gives the first's words. */
async function writeSteadily(board: BoardPage, count: number): Promise<string> {
  return board.point(1, 1).evaluate(
    (first, { count, pace, stretch }) =>
      new Promise<string>((resolve) => {
        const fields = [...(first.closest('ul')?.querySelectorAll('textarea') ?? [])].slice(0, 3);
        const begin = performance.now();
        let made = 0;
        const timer = setInterval(() => {
          const due = Math.min(count, Math.floor((performance.now() - begin) / pace));
          for (; made < due; made++) {
            const field = fields[Math.floor(made / stretch) % fields.length];
            field?.setRangeText('etaoinsr '[made % 8] ?? '', field.value.length, field.value.length, 'end');
            field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
          if (made < count) return;
          clearInterval(timer);
          resolve(fields[0]?.value ?? '');
        }, 4);
      }),
    { count, pace, stretch },
  );
}
