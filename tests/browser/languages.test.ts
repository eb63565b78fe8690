import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openPeople, type People } from '../support/openPeople.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { catalogues } from './pages/words.ts';

let app: ServedApp;
let people: People;

beforeAll(async () => {
  app = await serveApp();
  people = await openPeople({ serviceWorkers: 'block' });
});

afterEach(async () => {
  expect(await people.leave()).toEqual([]);
});

afterAll(async () => {
  await people.close();
  await app.stop();
});

test.each([
  ['no', 'nb'],
  ['nb-NO', 'nb'],
  ['nn-NO', 'nn'],
  ['sv-SE', 'sv'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
] as const)('a browser in %s is met in %s', async (locale, language) => {
  const { page } = await people.arrive('group', app.address, { locale });
  await page.getByRole('heading', { name: catalogues[language].home.emptyHeading }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
});

test('the file with the Sami letters is fetched when one of them is shown, and not before', async () => {
  const { page } = await people.arrive('group', app.address, { locale: 'nb-NO' });
  await page.getByRole('heading', { name: catalogues.nb.home.emptyHeading }).waitFor();
  const fetched = () =>
    page.evaluate(async () => {
      const faces = await document.fonts.ready;
      return Array.from(faces)
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', ''));
    });
  expect(await fetched()).toEqual(['Schibsted Grotesk']);
  await page.goto(`${app.address}#/new`);
  await page.getByRole('textbox').first().fill('Kárášjohka');
  await expect.poll(fetched).toContain('Schibsted Grotesk Extended');
});
