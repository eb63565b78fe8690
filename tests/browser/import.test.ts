import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ImportWords } from '../../src/i18n/loadImportWords.ts';
import { imports as nb } from '../../src/i18n/nb/imports.ts';
import { report as nbReport } from '../../src/i18n/nb/report.ts';
import { imports as nn } from '../../src/i18n/nn/imports.ts';
import { report as nnReport } from '../../src/i18n/nn/report.ts';
import { checkAccessibility } from '../support/checkAccessibility.ts';
import { type Actor, createActor } from '../support/createActor.ts';
import { csvOf, workbookOf, zipOf } from '../support/importFiles.ts';
import { findSidewaysScroll, findSmallTargets } from '../support/measureLayout.ts';
import { readCsv } from '../support/readCsv.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { catalogues } from './pages/words.ts';

const board2023 = fileURLToPath(new URL('../../../shared/data/board-2023/Posts.csv', import.meta.url));

const rows = [
  ['Seksjon', 'Emne', 'Innhold', 'Vedlegg', 'Forfatter', 'Opprettet'],
  ...[
    [
      'Dialogtema 1 - Oppgaver til gruppene',
      '1. Hva skal til for å få flere med i korpset?\n2. Hvem bør hjelpe til i bygda?\nHvordan svarer vi?\nVelg en møteleder og en skriver.',
    ],
    [
      'Dialogtema 1, Gruppe 1, Bodø',
      'Deltakere: Bodø, Saltdal\n1. Hva skal til for å få flere med i korpset?\n- Låne ut instrumenter\n- Øve nær skolen (Pri 1)\n2. Hvem bør hjelpe til i bygda?\n- Naboene',
    ],
    ['Dialogtema 1, Gruppe 2, Alta', 'Deltakere: Alta\nMer tid til øving\nBussen må gå senere\nBygdelaget kan kjøre'],
  ].map(([subject = '', body = '']) => ['', subject, body, '', 'Anonym', '2023-02-09']),
];

const wide = { width: 1366, height: 768, colorScheme: 'light' } as const;
const narrow = { width: 320, height: 640, colorScheme: 'dark' } as const;

let app: ServedApp;
let actor: Actor | undefined;

beforeAll(async () => {
  app = await serveApp();
});
afterEach(() => actor?.leave());
afterAll(() => app.stop());

async function bring(page: Page, t: ImportWords, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByRole('link', { name: t.heading }).click();
  await page.getByRole('heading', { level: 1, name: t.heading }).waitFor();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: t.choose }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByRole('heading', { level: 2, name: t.postsHeading }).waitFor();
}

test.each([
  ['nb', nb, nbReport, 'nb-NO', 'Tavle.zip', zipOf({ 'Posts_2023.csv': csvOf(rows) }), wide],
  ['nn', nn, nnReport, 'nn-NO', 'Tavle.xlsx', workbookOf({ Posts: rows }), narrow],
] as const)('in %s a board is brought in, corrected, made a seminar, and told in its report', async (...given) => {
  const [language, t, report, locale, file, bytes, look] = given;
  actor = await createActor('organiser', app.address, { locale });
  const { page, context } = actor;
  await page.getByText(catalogues[language].home.offline.ready).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await bring(page, t, file, bytes);
  await page.getByText(t.facts.municipalities(3)).waitFor();
  await page.getByRole('button', { name: new RegExp(`^${t.showAll} \\(3\\)`) }).click();
  await page.getByRole('button', { name: /Gruppe 2, Alta/ }).click();
  await page.getByRole('button', { name: t.changeLine('Bygdelaget kan kjøre') }).click();

  await page.setViewportSize(look);
  await page.emulateMedia({ colorScheme: look.colorScheme });
  expect(await checkAccessibility(page)).toEqual([]);
  expect(await findSidewaysScroll(page)).toEqual([]);
  expect(await findSmallTargets(page, 44)).toEqual([]);

  await page
    .getByLabel(t.belongsTo, { exact: true })
    .selectOption({ label: `${t.question(2)}: Hvem bør hjelpe til i bygda?` });
  await page.getByRole('button', { name: t.undo(t.steps.question(1)) }).waitFor();
  await page.getByLabel(t.title).fill('Korps i nord');
  await page.getByRole('button', { name: t.make }).click();

  await page.getByText(t.cameIn(2, 2, 6)).waitFor();
  const article = page.getByRole('article', { name: report.document });
  await article.getByText('Bygdelaget kan kjøre').waitFor();
  const told = await textOf(article);
  for (const words of ['Korps i nord', 'Øve nær skolen', 'Saltdal', 'Gruppe 2', 'Hvem bør hjelpe til i bygda?'])
    expect(told).toContain(words);
  // Under the second question, where it was moved to.
  expect(told.indexOf('Bygdelaget kan kjøre')).toBeGreaterThan(told.indexOf('Naboene'));
  expect(told.indexOf('Bussen må gå senere')).toBeLessThan(told.indexOf('Naboene'));
  expect(actor.errors).toEqual([]);
});

test('the board of 2023 goes through the same screens, and no word of its groups is lost', async (context) => {
  if (!existsSync(board2023)) return context.skip('The board of 2023 is not beside the project.');
  const bytes = readFileSync(board2023);
  const posts = readCsv(bytes.toString('utf8')).slice(2);
  actor = await createActor('organiser', app.address);
  const { page } = actor;
  await bring(page, nb, 'Posts.csv', bytes);
  await page.getByRole('button', { name: new RegExp(`^${nb.showAll} \\(${posts.length + 2}\\)`) }).click();
  await page.getByLabel(nb.title).fill('Dialogseminar 2023');
  await page.getByRole('button', { name: nb.make }).click();
  const article = page.getByRole('article', { name: nbReport.document });
  await article.getByText('Dialogseminar 2023').first().waitFor();
  const told = new Set(wordsOf(await textOf(article)));
  const written = new Set(posts.flatMap(({ Body = '' }) => wordsOf(Body).filter((word) => word.length > 7)));
  expect(written.size).toBeGreaterThan(300);
  // What stands over answers, and who wrote them, is told in words of the report's own; what they answered is not.
  expect([...written].filter((word) => !told.has(word)).length).toBeLessThan(10);
  expect(actor.errors).toEqual([]);
});

/** The text with a space between its parts. */
async function textOf(article: Locator): Promise<string> {
  const parts = await article.locator('h1, h2, h3, h4, h5, p, li, td, th, dd').allTextContents();
  return parts.join(' ').replace(/\s+/g, ' ');
}

/** Words in small letters; a word that was divided at the end of a line counts as its parts. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
