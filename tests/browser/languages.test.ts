import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/plan.ts';
import { languageNames } from '../../src/i18n/chooseLanguage.ts';
import { loadTemplate } from '../../src/i18n/loadTemplate.ts';
import { messagesOf } from '../support/catalogueMessages.ts';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { screensOfNewDevice, screensOfSeminar } from './pages/everyScreen.ts';
import { type FilledSeminar, fillSeminar, written } from './pages/fillSeminar.ts';
import { SharePage } from './pages/SharePage.ts';
import { catalogues, words } from './pages/words.ts';

/** Names of places as the register writes them, for what is typed in the seminar. */
const places = [
  'Orkland',
  'Nesseby',
  'Våler (Østfold)',
  'Våler (Innlandet)',
  'Innlandet',
  'Trøndelag',
  ...written.places,
];
/** Names that are never translated, and an abbreviation. */
const sameEverywhere = [
  words.app.name,
  ...Object.values(languageNames),
  Object.values(languageNames).join(', '),
  withoutNumbers(words.paper.minutes(1)),
];

let app: ServedApp;

beforeAll(async () => {
  app = await serveApp();
});

afterAll(() => app.stop());

describe('a seminar seen in four languages', () => {
  let actor: Actor;
  let seminar: FilledSeminar;
  /** The links which the sheets of paper show letter by letter. */
  let letters: string;
  /** A link, or some letters of one. */
  const isKey = (text: string) => text.includes('#lb') || withoutNumbers(letters).includes(text);
  const seen = new Map<string, Set<string>>();

  beforeAll(async () => {
    actor = await createActor('group', app.address);
    seminar = await fillSeminar(actor.page);
    const share = new SharePage(actor.page);
    letters = [await share.lettersOnSheet(seminar.address), ...(await share.lettersOnPaper(seminar.address))].join(' ');
  });

  afterAll(() => actor.leave());

  test.each(languages)('every screen speaks %s and nothing of another language', async (language) => {
    const { page } = actor;
    await chooseLanguage(page, language);
    const own = new Set(saidIn(language));
    const foreign = new Set(languages.filter((each) => each !== language).flatMap(saidIn));
    const texts = new Set<string>();
    const remains: string[] = [];
    const screens = [
      ...screensOfNewDevice(page, app.address, catalogues[language]).filter(({ name }) =>
        /^(new|join|about|sem)/.test(name),
      ),
      ...screensOfSeminar(page, app.address, seminar, catalogues[language]),
    ];
    for (const screen of screens) {
      await screen.show();
      expect(await page.evaluate(() => document.documentElement.lang), screen.name).toBe(language);
      for (const text of (await readScreen(page)).map(withoutNumbers)) {
        if (!screen.name.startsWith('member dialog')) texts.add(text);
        if (foreign.has(text) && !own.has(text) && !isWritten(text)) remains.push(`${screen.name}: ${text}`);
      }
    }
    seen.set(language, texts);
    expect(remains).toEqual([]);
  });

  test('what reads the same in all four languages is only what people wrote', async () => {
    // Long texts stand whole in the history, and in paragraphs elsewhere.
    const template = stringsIn(await loadTemplate('nb')).flatMap((text) => [text, ...text.split(/\n+/)]);
    const content = new Set([...template, 'Hamar, Gruppe 4', 'Gruppe 4, Hamar'].map(withoutNumbers));
    const [first = new Set<string>(), ...others] = languages.map((language) => seen.get(language));
    const same = [...first].filter((text) => others.every((texts) => texts?.has(text)));
    const isContent = (text: string) => isWritten(text) || content.has(text.replace(/^(#\.|:) /, ''));
    // A list of places, or the beginning of a point that was being written.
    const isPiece = (text: string) =>
      text.split(', ').every(isContent) || stringsIn(written).some((whole) => withoutNumbers(whole).startsWith(text));
    const unexplained = same.filter(
      (text) => /\p{L}{2}/u.test(text) && !isContent(text) && !isPiece(text) && !isKey(text),
    );
    expect(unexplained).toEqual([]);
    expect(same.length).toBeGreaterThan(10);
  });

  test('the chosen language is remembered when the browser is opened again', async () => {
    await chooseLanguage(actor.page, 'sv');
    await actor.restart();
    await actor.page.getByRole('heading', { name: catalogues.sv.home.heading }).waitFor();
    expect(await actor.page.evaluate(() => document.documentElement.lang)).toBe('sv');
  });
});

test.each([
  ['no', 'nb'],
  ['nb-NO', 'nb'],
  ['nn-NO', 'nn'],
  ['sv-SE', 'sv'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
] as const)('a browser in %s is met in %s', async (locale, language) => {
  const actor = await createActor('group', app.address, { locale });
  try {
    await actor.page.getByRole('heading', { name: catalogues[language].home.emptyHeading }).waitFor();
    expect(await actor.page.evaluate(() => document.documentElement.lang)).toBe(language);
  } finally {
    await actor.leave();
  }
});

async function chooseLanguage(page: Page, language: keyof typeof catalogues): Promise<void> {
  await page.goto(`${app.address}#/`);
  const menu = Object.values(languageNames).join('|');
  await page.getByRole('button', { name: new RegExp(`: (${menu})$`) }).click();
  await page.getByRole('list').getByRole('button', { name: languageNames[language] }).click();
  await page.waitForFunction((tag) => document.documentElement.lang === tag, language);
}

/** Everything a person can read or hear on the page, text by text. */
async function readScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement?.checkVisibility()) texts.push(walker.currentNode.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (!element.checkVisibility()) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });
}

function saidIn(language: keyof typeof catalogues): string[] {
  return messagesOf(catalogues[language]).flatMap(({ says }) => says.map(withoutNumbers));
}

/** The same sentence with another number is the same sentence. */
function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '#').trim();
}

/** Something people wrote, or a name that is the same in every language. */
function isWritten(text: string): boolean {
  const content = [...stringsIn(written), ...places].map(withoutNumbers);
  return sameEverywhere.includes(text) || content.includes(text);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
