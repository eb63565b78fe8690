import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeFeedFile } from '../../src/feed/feedFile.ts';
import { backup } from '../../src/i18n/nb/backup.ts';
import { report } from '../../src/i18n/nb/report.ts';
import { checkAccessibility } from '../support/checkAccessibility.ts';
import { contentFile } from '../support/contentFile.ts';
import { type Actor, createActor } from '../support/createActor.ts';
import { exampleSeminar } from '../support/exampleSeminar.ts';
import { findSidewaysScroll, findSmallTargets } from '../support/measureLayout.ts';
import { readWord } from '../support/readOffice.ts';
import { elementsOf } from '../support/readXml.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let actor: Actor;

beforeAll(async () => {
  app = await serveApp();
  actor = await createActor('organiser', app.address);
  const { page, context } = actor;
  await new HomePage(page).waitUntilStored();
  const { file } = await contentFile(exampleSeminar);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.home.openFile }).click();
  await (await choosing).setFiles({
    name: 'x.langbord',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(file),
  });
  await page.waitForURL(/#\/s\/[^/]+\/./);
  await context.setOffline(true);
  await page.goto(page.url().replace(/(#\/s\/[^/]+).*$/, '$1/report'));
  // As on the next day: without what was said about the file.
  await page.reload();
  await page.getByRole('article', { name: report.document }).waitFor();
});

afterAll(async () => {
  await actor.leave();
  await app.stop();
});

test('without a network the report goes out as Word, with the map drawn, and prints on pages of A4', async () => {
  const { page } = actor;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: report.get(report.formats.word) }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Kulturskole i bygd og by 2026-11-21 rapport\.docx$/);
  const { document, paragraphs, files } = readWord(readFileSync(await file.path()));
  expect(elementsOf(document, 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual([report.map(28, 5)]);
  expect(files.some((name) => name.endsWith('.png'))).toBe(true);
  const said = new Set(paragraphs.map(({ text }) => text));
  expect(exampleSeminar.clusters.filter(({ title }) => !said.has(title))).toEqual([]);
  await page.getByText(report.made(file.suggestedFilename())).first().waitFor();

  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(8);
  expect(pages).toBeLessThan(16);
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 (\d+)[\d.]* (\d+)/g)].map(
    ([, width, height]) => `${width}×${height}`,
  );
  expect(new Set(sizes)).toEqual(new Set(['594×841']));
  expect(actor.errors).toEqual([]);
});

test.each([
  { width: 1366, height: 768, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 320, height: 256, colorScheme: 'light' },
] as const)('axe finds nothing, and nothing is too small or too wide, at $width px, $colorScheme', async (look) => {
  const { page } = actor;
  await page.setViewportSize(look);
  await page.emulateMedia({ colorScheme: look.colorScheme });
  expect(await checkAccessibility(page)).toEqual([]);
  expect(await findSidewaysScroll(page)).toEqual([]);
  expect(await findSmallTargets(page, 44)).toEqual([]);
});

test('a folder that was chosen holds a copy that opens, and is still known after a reload', async () => {
  const { page } = actor;
  await page.setViewportSize({ width: 1366, height: 768 });
  // The browser's own folder stands in for one of the computer's, which only a person can choose.
  await page.evaluate(() => Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() }));
  await page.getByRole('button', { name: backup.chooseFolder }).click();
  await page.getByText(backup.inFolder('')).waitFor();
  await page
    .getByText(
      backup
        .savedAt('')
        .trim()
        .replace(/\s*\.$/, ''),
    )
    .waitFor();
  // The copy is made again when the seminar comes to rest, and cannot be read just then.
  const readCopy = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const copy = await folder.getFileHandle('Kulturskole i bygd og by 2026-11-21.langbord');
      const bytes = await copy.getFile().then((file) => file.arrayBuffer());
      return [...new Uint8Array(bytes)];
    });
  const opens = () =>
    readCopy().then(
      async (bytes) => (await decodeFeedFile(Uint8Array.from(bytes))).ok,
      () => false,
    );
  await expect.poll(opens, { timeout: 10_000 }).toBe(true);
  await page.reload();
  await page.getByText(backup.inFolder('')).waitFor();
  await page.getByRole('button', { name: backup.leaveFolder }).click();
  await page.getByText(backup.inFolder('')).waitFor({ state: 'detached' });
  expect(actor.foreignRequests).toEqual([]);
});
