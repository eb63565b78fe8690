import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAccessibility } from '../support/checkAccessibility.ts';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { type Screen, screensOfNewDevice, screensOfSeminar } from './pages/everyScreen.ts';
import { fillSeminar } from './pages/fillSeminar.ts';

const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };
/** How a screen is looked at, in this order, so that each turn changes little. */
const looks = [
  { name: 'laptop, light', size: laptop, media: { colorScheme: 'light', contrast: 'no-preference' } },
  { name: 'laptop, dark', size: laptop, media: { colorScheme: 'dark', contrast: 'no-preference' } },
  { name: 'phone, dark, more contrast', size: phone, media: { colorScheme: 'dark', contrast: 'more' } },
  { name: 'phone, light, more contrast', size: phone, media: { colorScheme: 'light', contrast: 'more' } },
] as const;

let app: ServedApp;
let actor: Actor;

beforeAll(async () => {
  app = await serveApp();
  actor = await createActor('group', app.address);
});

afterAll(async () => {
  await actor.leave();
  await app.stop();
});

test('axe finds nothing on a device without seminars', async () => {
  expect(await findings(actor.page, screensOfNewDevice(actor.page, app.address))).toEqual([]);
});

test('axe finds nothing on the screens, dialogs and menus of a filled seminar', { timeout: 300_000 }, async () => {
  const { page } = actor;
  await page.setViewportSize(laptop);
  await page.goto(app.address);
  const seminar = await fillSeminar(page);
  expect(await findings(page, screensOfSeminar(page, app.address, seminar))).toEqual([]);
  expect(actor.errors).toEqual([]);
});

test('axe sees what is wrong', async () => {
  const { page } = actor;
  await page.goto(`${app.address}#/about`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.querySelector('h1')?.insertAdjacentHTML('afterend', '<input><img src="">'));
  expect((await checkAccessibility(page)).map((finding) => finding.split(':')[0])).toEqual(
    expect.arrayContaining(['image-alt', 'label']),
  );
});

async function findings(page: Page, screens: readonly Screen[]): Promise<string[]> {
  const found: string[] = [];
  for (const screen of screens) {
    await page.setViewportSize(laptop);
    await screen.show();
    for (const { name, size, media } of looks) {
      await page.setViewportSize(size);
      await page.emulateMedia(media);
      // Part of a control under a menu is no small target; the layout test measures all of them without a menu.
      const seen = await checkAccessibility(page, screen.isMenu ? ['target-size'] : []);
      found.push(...seen.map((finding) => `${screen.name} (${name}): ${finding}`));
    }
  }
  return found;
}
