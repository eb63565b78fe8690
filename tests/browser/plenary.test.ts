import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, test, vi } from 'vitest';
import { checkAccessibility } from '../support/checkAccessibility.ts';
import { inventedGroups } from '../support/inventedRoom.ts';
import { findSidewaysScroll } from '../support/measureLayout.ts';
import { openPeople, type People } from '../support/openPeople.ts';
import { type RoomFile, writeRoomFile } from '../support/roomFile.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { ClusterPage } from './pages/ClusterPage.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

const pictures = fileURLToPath(new URL('../../test-results/plenary', import.meta.url));
const tablet = { viewport: { width: 1180, height: 820 } };
const question = 'Hvilke grep bør komme først?';
const groups = inventedGroups(12);
const points = groups.reduce((sum, { answers }) => sum + (answers[0]?.length ?? 0), 0);
let app: ServedApp | undefined;
let people: People | undefined;

afterAll(async () => {
  await people?.close();
  await app?.stop();
});

test('two facilitators cluster with the line cut and have the same when it is back, and the wall shows what the room chose', {
  timeout: 240_000,
}, async () => {
  app = await serveApp();
  const served = app;
  people = await openPeople();
  const room = await writeRoomFile('Kulturskole i bygd og by', [question], groups);
  const seminar = `${app.address}#/s/${room.seminar}`;
  const first = await people.arrive('facilitator', app.address, tablet);
  await new HomePage(first.page).waitUntilStored();
  await bringIn(first.page, room);
  await become(first.page, served, room);
  const second = await people.arrive('second facilitator', app.address, tablet);
  await new HomePage(second.page).waitUntilStored();
  await become(second.page, served, room);
  const screens = [first, second].map(({ page }) => new ClusterPage(page));
  for (const screen of screens) await screen.open(seminar, points);
  const wall = await people.arrive('wall', `${app.address}?wall#${room.link}`, {
    viewport: { width: 1920, height: 1080 },
  });
  await wall.page.getByRole('heading', { level: 1, name: 'Kulturskole i bygd og by' }).waitFor();
  // The wall's device has no key that writes: a facilitator's screen leads it away.
  const curious = await wall.context.newPage();
  await curious.goto(`${seminar}/plenary`);
  await curious.waitForURL(({ hash }) => !hash.includes('plenary'));
  await curious.close();

  // Nobody's page is open when the server goes, so there is no line and no way to a new one.
  for (const { page } of [first, second]) await page.goto('about:blank');
  await served.stop();
  for (const screen of screens) await screen.open(seminar, points);
  expect(await checkAccessibility(first.page)).toEqual([]);
  await first.page.getByRole('button', { name: words.cluster.views.alike }).click();
  await first.page.getByRole('button', { name: words.cluster.select }).first().waitFor();
  expect(await checkAccessibility(first.page)).toEqual([]);
  await first.page.getByRole('button', { name: words.cluster.views.all }).click();
  const [one, other] = screens;
  if (!one || !other) throw new Error('There are two.');
  await one.gather('Delte stillinger', 'Delte stillinger mellom kommunene', 'Slå sammen brøkstillinger');
  await one.gather('Skyss', 'Skoleskyss også til kulturskolen');
  await other.gather('Stillinger', 'Delte stillinger mellom kommunene', 'Kombinerte stillinger');
  for (const { page } of [first, second]) await waitUntilSaved(page, seminar);
  expect(await other.told()).not.toContain('Skyss: 1');
  await served.restart();
  const merged = await vi.waitFor(
    async () => {
      const told = await one.told();
      expect(told).toHaveLength(4);
      expect(await other.told()).toEqual(told);
      return told;
    },
    { timeout: 60_000, interval: 250 },
  );
  // The point that both took is in one of the two: nothing is lost, and nothing stands twice.
  const inClusters = merged.slice(0, 3).reduce((sum, each) => sum + Number(/: (\d+)$/.exec(each)?.[1]), 0);
  expect(inClusters).toBe(4);
  expect(merged[3]).toContain(`${points - 4} av ${points} innspill`);

  const long = 'Kulturskolesamarbeidsordninger i fylkeskommunene';
  await one.gatherByKeyboard(long);
  await undoFollows(first.page);
  await looksWhole(first.page);
  await first.page.goto(`${seminar}/plenary`);
  await first.page.getByRole('table').waitFor();
  await first.page.getByRole('button', { name: words.plenary.pick('Skyss', 1) }).click();
  await first.page.getByRole('button', { name: words.plenary.pick(long, 2) }).click();
  await first.page.getByRole('button', { name: words.plenary.addDecision }).click();
  await first.page.getByRole('textbox', { name: words.plenary.decision, exact: true }).fill(long);
  await first.page.keyboard.press('Tab');
  await first.page.keyboard.press('Enter');
  await first.page.getByRole('button', { name: words.plenary.editDecision(long) }).waitFor();
  await looksWhole(first.page);
  expect(await checkAccessibility(first.page)).toEqual([]);
  await first.page.getByRole('button', { name: words.plenary.small.choose }).click();
  await first.page.getByRole('checkbox').first().waitFor();
  expect(await checkAccessibility(first.page)).toEqual([]);
  await first.page.keyboard.press('Escape');
  await first.page.getByRole('button', { name: words.plenary.wall }).click();
  expect(await checkAccessibility(first.page)).toEqual([]);
  await first.page.getByRole('button', { name: words.wall.slides.result }).click();
  for (const count of [0, 1, 2]) await first.page.getByRole('button', { name: words.wall.uncover(count) }).click();
  await wall.page.getByRole('heading', { level: 2, name: 'Skyss' }).waitFor();
  expect(await checkAccessibility(wall.page)).toEqual([]);
  await lookAtWall(wall.page);

  // The wall keeps its picture when everybody is gone, and says nothing of it.
  const shown = await wall.page.getByRole('main').textContent();
  for (const person of [first, second]) await person.leave();
  await served.stop();
  expect(await wall.page.getByRole('main').textContent()).toBe(shown);
  for (const person of [first, second, wall]) expect(person.foreignRequests).toEqual([]);
});

/** Opens the seminar's file, as it came by mail. */
async function bringIn(page: Page, { file }: RoomFile): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'langbord-plenary-'));
  const path = join(folder, 'room.langbord');
  writeFileSync(path, file);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.home.openFile }).click();
  await (await choosing).setFiles(path);
  await page.waitForURL(/#\/s\/[^/]+\/./);
  rmSync(folder, { recursive: true });
}

async function become(page: Page, { address }: ServedApp, { facilitatorLink }: RoomFile): Promise<void> {
  await page.goto(`${address}#${facilitatorLink}`);
  await page.waitForURL(/#\/s\/[^/]+\/groups/, { timeout: 60_000 });
}

/** Leaving the screen writes what waits; coming back shows it. */
async function waitUntilSaved(page: Page, seminar: string): Promise<void> {
  const told = await new ClusterPage(page).told();
  await page.reload();
  await new ClusterPage(page).open(seminar, points);
  expect(await new ClusterPage(page).told()).toEqual(told);
}

/** What was done far down the page is taken back, and done again, where it was done. */
async function undoFollows(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const cluster = page.getByRole('heading', { level: 3, name: 'Kulturskolesamarbeidsordninger' });
  const step = words.cluster.steps.gathered(2);
  const press = async (name: string) => {
    const button = page.getByRole('button', { name });
    // Without a scroll: a person presses what is seen.
    await vi.waitFor(async () => {
      const { y = -1, height = 0 } = (await button.boundingBox()) ?? {};
      expect(y).toBeGreaterThan(0);
      expect(y + height).toBeLessThanOrEqual(tablet.viewport.height);
    });
    await button.click();
  };
  await press(words.cluster.undo(step));
  await cluster.waitFor({ state: 'detached' });
  await press(words.cluster.redo(step));
  await cluster.waitFor();
}

/** A long word makes nothing scroll sideways, on a tablet upright and where the page is enlarged to 400 %. */
async function looksWhole(page: Page): Promise<void> {
  for (const width of [820, 320]) {
    await page.setViewportSize({ width, height: 1180 });
    expect(await findSidewaysScroll(page), `${width} px`).toEqual([]);
    const inSeat = page.getByRole('button', { name: words.plenary.free(2) });
    if (await inSeat.isVisible()) await inSeat.click({ trial: true });
  }
  await page.setViewportSize(tablet.viewport);
}

/** At the sizes that projectors have no words are smaller than a 25th of the height; there and on a phone none run out of the screen. */
async function lookAtWall(page: Page): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
    [1024, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    const { smallest, outside } = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('main > div:first-child *')].filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      );
      const outside = shown.filter((element) => {
        const words = document.createRange();
        words.selectNodeContents(element);
        const { left, top, right, bottom } = words.getBoundingClientRect();
        return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
      });
      return {
        smallest: Math.min(...shown.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
        outside: outside.map(({ textContent }) => textContent),
      };
    });
    expect(outside, `${width} × ${height}`).toEqual([]);
    if (width > height) expect(smallest / height, `${width} × ${height}`).toBeGreaterThanOrEqual(1 / 25);
    await page.screenshot({ path: `${pictures}/${width}x${height}.png` });
  }
}
