import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { findCoverOfFocus } from '../support/measureLayout.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { type Screen, screensOfSeminar } from './pages/everyScreen.ts';
import { type FilledSeminar, fillSeminar } from './pages/fillSeminar.ts';
import { words } from './pages/words.ts';

const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };
/** A window of 1280 by 1024 enlarged to 400 %. */
const enlarged = { width: 320, height: 256 };
/** More than any screen here has to stop at. */
const mostStops = 120;

let app: ServedApp;
let actor: Actor;
let page: Page;
let seminar: FilledSeminar;
let screens: readonly Screen[];

beforeAll(async () => {
  app = await serveApp();
  actor = await createActor('group', app.address);
  page = actor.page;
  seminar = await fillSeminar(page);
  screens = screensOfSeminar(page, app.address, seminar);
});

afterAll(async () => {
  await actor.leave();
  await app.stop();
});

test.each([enlarged, phone, laptop])('nothing lies over what has the focus at $width × $height px', async (size) => {
  await page.setViewportSize(size);
  const covered: string[] = [];
  for (const screen of screens.filter(({ name }) =>
    /^(front page|prepare: themes|choose group|board, theme)/.test(name),
  )) {
    await screen.show();
    // What says who is in reach comes a little later, and would push away what has the focus.
    if (/^(choose group|board)/.test(screen.name)) await page.locator('.lb-others').first().waitFor();
    const stops = await tabThrough(async () => {
      const cover = await findCoverOfFocus(page);
      if (cover) covered.push(`${screen.name}: ${cover}`);
    });
    expect(stops, screen.name).toBeGreaterThan(5);
  }
  expect(covered).toEqual([]);
});

test('a point slides to its seat, and does not where motion is unwanted', async () => {
  await page.setViewportSize(laptop);
  const board = new BoardPage(page);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Animation.enable');
  const movements = async (point: number) => {
    await browser.send('Animation.setPlaybackRate', { playbackRate: 1 });
    await page.evaluate(() => Promise.all(document.getAnimations().map((movement) => movement.finished)));
    // So slow that it is still under way when it is looked for.
    await browser.send('Animation.setPlaybackRate', { playbackRate: 0.01 });
    await board.takeSeat(2, point, 2);
    return page.evaluate(() => document.getAnimations().length);
  };
  await page.goto(seminar.board);
  await board.goToTheme(2);
  await board.question(2).waitFor();
  expect(await movements(3)).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await movements(4)).toBe(0);
  await board.takeSeat(2, 4, 2);
  await browser.detach();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
});

test('with forced colours taken and free seats, pressed numbers and the theme that is shown are told apart', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  const board = new BoardPage(page);
  await page.goto(seminar.board);
  await board.goToTheme(2);
  await board.question(2).waitFor();
  const seats = board.question(2).getByRole('list', { name: words.points.seats }).getByRole('listitem');
  const look = (locator: ReturnType<typeof seats.first>) =>
    locator.evaluate((element) => {
      const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(element);
      const inner = getComputedStyle(element.querySelector('b, span') ?? element).backgroundColor;
      return { border: borderTopStyle, hasBorder: Number.parseFloat(borderTopWidth) > 0, inner, outline: outlineStyle };
    });
  const [taken, free] = [await look(seats.nth(0)), await look(seats.nth(1))];
  expect(taken).toMatchObject({ border: 'solid', hasBorder: true });
  expect(free).toMatchObject({ border: 'dashed', hasBorder: true });
  expect(taken.inner).not.toBe(free.inner);
  const pick = board
    .question(2)
    .getByRole('group', { name: words.points.pick(1) })
    .getByRole('button');
  expect((await look(pick.nth(0))).inner).not.toBe((await look(pick.nth(1))).inner);
  const tabs = page.getByRole('navigation', { name: words.board.themes }).getByRole('link');
  expect([(await look(tabs.nth(0))).outline, (await look(tabs.nth(1))).outline]).toEqual(['none', 'solid']);
  await page.emulateMedia({ forcedColors: 'none' });
});

/** Presses Tab from the top of the page to its end; gives the number of stops. */
async function tabThrough(atStop: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  for (let stops = 0; stops < mostStops; stops++) {
    await page.keyboard.press('Tab');
    const isAtEnd = await page.evaluate(() => document.activeElement === document.body || !document.hasFocus());
    if (isAtEnd) return stops;
    await atStop();
  }
  throw new Error(`After ${mostStops} stops Tab has not come to the end of the page.`);
}
