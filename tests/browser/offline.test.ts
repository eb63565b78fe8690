import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';

const worker = readFileSync(fileURLToPath(new URL('../../dist/app/serviceWorker.js', import.meta.url)), 'utf8');
const builtFiles = [...new Set([...worker.matchAll(/"?url"?:\s*["'`]([^"'`]+)["'`]/g)].map((match) => match[1] ?? ''))];

let app: ServedApp;
let actor: Actor | undefined;
let folder: string | undefined;

afterEach(async () => {
  await actor?.leave();
  await app.stop();
  if (folder) rmSync(folder, { recursive: true });
  actor = undefined;
  folder = undefined;
});

/** Resolves when everything is stored and this very page is served by the worker. */
async function isStored(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}

async function rendersSomething(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById('root')?.textContent?.trim());
}

test.each(['/', '/tools/langbord/'])(
  'after one visit to %s the server can stop and the browser restart, with every built file and the configuration last seen',
  async (path) => {
    app = await serveApp({ BASE_PATH: path, LANGBORD_OWNER: 'Kulturskolenettverket' });
    actor = await createActor('group', app.address);
    await rendersSomething(actor.page);
    await isStored(actor.page);
    expect(await readOwner(actor.page)).toBe('Kulturskolenettverket');
    await app.stop();

    const secondTab = await actor.context.newPage();
    await secondTab.goto(app.address);
    await rendersSomething(secondTab);
    await actor.restart(`${app.address}?from=link#/somewhere`);
    await rendersSomething(actor.page);
    expect(await readOwner(actor.page)).toBe('Kulturskolenettverket');
    expect(builtFiles).toContain('index.html');
    expect(await missingFiles(actor.page)).toEqual([]);
    expect(actor.foreignRequests).toEqual([]);
  },
);

test('a new version waits, over a reload too, until it is asked to take over', async () => {
  folder = mkdtempSync(join(tmpdir(), 'langbord-version-'));
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), folder, { recursive: true });
  app = await serveApp({}, folder);
  actor = await createActor('group', app.address);
  await isStored(actor.page);

  const worker = join(folder, 'app/serviceWorker.js');
  writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n// the next version`);
  await app.restart();
  await actor.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise((resolve) => registration.addEventListener('updatefound', resolve, { once: true }));
    await registration.update();
    await found;
    const { installing } = registration;
    await new Promise<void>((resolve) => {
      if (!installing || installing.state === 'installed') resolve();
      else installing.addEventListener('statechange', () => resolve(), { once: true });
    });
  });
  const hasWaiting = (page: Page) => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
  expect(await hasWaiting(actor.page)).toBe(true);
  await actor.page.reload();
  expect(await hasWaiting(actor.page)).toBe(true);
});

/** Whose app it says it is. */
function readOwner(page: Page): Promise<unknown> {
  return page.evaluate(async () => (await (await fetch('config.json')).json()).owner);
}

/** Which of the built files the page cannot get. */
function missingFiles(page: Page): Promise<string[]> {
  return page.evaluate(async (names) => {
    const hasAnswer = (name: string) =>
      fetch(name).then(
        ({ ok }) => ok,
        () => false,
      );
    const answers = await Promise.all(names.map(hasAnswer));
    return names.filter((_, index) => !answers[index]);
  }, builtFiles);
}

test('nothing is drawn before the colours are those that were chosen on this device, offline too', async () => {
  app = await serveApp();
  actor = await createActor('group', app.address);
  const { page } = actor;
  await rendersSomething(page);
  await isStored(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => localStorage.setItem('langbord.preferences', '{"colourScheme":"dark"}'));
  await app.stop();
  await page.addInitScript(() => {
    requestAnimationFrame(() => Object.assign(window, { firstDrawn: document.documentElement.dataset.colorScheme }));
  });
  await page.reload();
  await rendersSomething(page);
  expect(await page.evaluate('firstDrawn')).toBe('dark');
});
