import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/domain/plan.ts';
import { languageNames } from '../../src/i18n/chooseLanguage.ts';
import { loadTemplate } from '../../src/i18n/loadTemplate.ts';
import { messagesOf } from '../support/catalogueMessages.ts';
import { checkAccessibility } from '../support/checkAccessibility.ts';
import { type Actor, createActor } from '../support/createActor.ts';
import { findCutWords, findSidewaysScroll, findSmallTargets, spaceText } from '../support/measureLayout.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { type Screen, screensOfNewDevice, screensOfSeminar } from './pages/everyScreen.ts';
import { type FilledSeminar, fillSeminar, written } from './pages/fillSeminar.ts';
import { SharePage } from './pages/SharePage.ts';
import { catalogues, words } from './pages/words.ts';

const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };
/** As wide as a window of 1280 px that is enlarged to 400 %. */
const narrow = { width: 320, height: phone.height };
/** A finger, in px. */
const finger = 44;
/** Every screen is gone to once in each language, and each time with other eyes; sizes are measured on phones. */
const rounds = [
  { language: 'nb', look: 'phone, light, more contrast', size: phone, colorScheme: 'light', contrast: 'more' },
  { language: 'nn', look: 'laptop, dark', size: laptop, colorScheme: 'dark', contrast: 'no-preference' },
  { language: 'sv', look: 'phone, dark, more contrast', size: phone, colorScheme: 'dark', contrast: 'more' },
  { language: 'en', look: 'laptop, light', size: laptop, colorScheme: 'light', contrast: 'no-preference' },
] as const;

type Round = (typeof rounds)[number];

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
let actor: Actor;
let page: Page;

beforeAll(async () => {
  app = await serveApp();
  actor = await createActor('group', app.address);
  page = actor.page;
});

afterAll(async () => {
  await actor.leave();
  await app.stop();
});

describe('on a device without seminars', () => {
  test.each(rounds)('every screen speaks only $language, and is without fault on a $look', async (round) => {
    const screens = screensOfNewDevice(page, app.address, catalogues[round.language]);
    expect(await goRound(round, screens)).toEqual([]);
  });
});

describe('in a filled seminar', () => {
  let seminar: FilledSeminar;
  /** The links which the sheets of paper show letter by letter. */
  let letters: string;
  const seen = new Map<Language, Set<string>>();

  beforeAll(async () => {
    await page.setViewportSize(laptop);
    await chooseLanguage('nb');
    seminar = await fillSeminar(page);
    const share = new SharePage(page);
    letters = [await share.lettersOnSheet(seminar.address), ...(await share.lettersOnPaper(seminar.address))].join(' ');
  });

  test.each(rounds)(
    'every screen, dialog and menu speaks only $language, and is without fault on a $look',
    {
      timeout: 300_000,
    },
    async (round) => {
      const texts = new Set<string>();
      seen.set(round.language, texts);
      const screens = screensOfSeminar(page, app.address, seminar, catalogues[round.language]);
      const faults = await goRound(round, screens, (screen, read) => {
        if (!screen.name.startsWith('member dialog')) for (const text of read) texts.add(text);
      });
      expect(faults).toEqual([]);
      expect(actor.errors).toEqual([]);
    },
  );

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
    /** A link, or some letters of one. */
    const isKey = (text: string) => text.includes('#lb') || withoutNumbers(letters).includes(text);
    const unexplained = same.filter(
      (text) => /\p{L}{2}/u.test(text) && !isContent(text) && !isPiece(text) && !isKey(text),
    );
    expect(unexplained).toEqual([]);
    expect(same.length).toBeGreaterThan(10);
  });

  test('the chosen language is remembered when the browser is opened again', async () => {
    await chooseLanguage('sv');
    await actor.restart();
    page = actor.page;
    await page.getByRole('heading', { name: catalogues.sv.home.heading }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
  });
});

describe('on a screen that is not right', () => {
  beforeEach(async () => {
    await page.setViewportSize(phone);
    // By way of the front page, so that nothing of the test before is left.
    await chooseLanguage('nb');
    await page.goto(`${app.address}#/about`);
    await page.getByRole('heading', { level: 1, name: words.about.heading }).waitFor();
  });

  test('axe sees what is wrong', async () => {
    await page.evaluate(() => document.querySelector('h1')?.insertAdjacentHTML('afterend', '<input><img src="">'));
    expect((await checkAccessibility(page)).map((finding) => finding.split(':')[0])).toEqual(
      expect.arrayContaining(['image-alt', 'label']),
    );
  });

  test('the measures see what is wrong', async () => {
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button>Liten</button><p>Dette blir borte</p>');
      const [small, cut] = [...document.querySelectorAll<HTMLElement>('main > button, main > p:last-child')];
      Object.assign(small?.style ?? {}, { width: '20px', height: '20px', overflow: 'visible', padding: '0' });
      Object.assign(cut?.style ?? {}, { width: '500px', height: '10px', overflow: 'hidden' });
    });
    expect(await findSmallTargets(page, finger)).toHaveLength(1);
    expect(await findSidewaysScroll(page)).toHaveLength(1);
    expect(await findCutWords(page)).toHaveLength(1);
  });
});

/** Goes to all screens as the round looks at them; gives what is wrong, and to `note` what each says. */
async function goRound(
  { language, size, colorScheme, contrast }: Round,
  screens: readonly Screen[],
  note: (screen: Screen, texts: readonly string[]) => void = () => {},
): Promise<string[]> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme, contrast });
  await chooseLanguage(language);
  const own = new Set(saidIn(language));
  const foreign = new Set(languages.filter((each) => each !== language).flatMap(saidIn));
  const faults: string[] = [];
  for (const screen of screens) {
    const add = (what: string, found: readonly string[]) =>
      faults.push(...found.map((fault) => `${screen.name}, ${what}: ${fault}`));
    await page.setViewportSize(size);
    await screen.show();
    const shown = await readScreen();
    // Part of a control under a menu is no small target; all of them are measured below where no menu is open.
    add('axe', await checkAccessibility(page, screen.isMenu ? ['target-size'] : []));
    if (size === phone) {
      if (!screen.isMenu) add('too small for a finger', await findSmallTargets(page, finger));
      await page.setViewportSize(narrow);
      add('wider than 320 px', await findSidewaysScroll(page));
      await spaceText(page, true);
      add('wider than 320 px with spaced text', await findSidewaysScroll(page));
      add('cut', await findCutWords(page));
      await spaceText(page, false);
    }
    // A wide window says more.
    await page.setViewportSize(laptop);
    const texts = [...new Set([...shown, ...(await readScreen())].map(withoutNumbers))];
    add(
      'another language',
      texts.filter((text) => foreign.has(text) && !own.has(text) && !isWritten(text)),
    );
    expect(await page.evaluate(() => document.documentElement.lang), screen.name).toBe(language);
    note(screen, texts);
  }
  return faults;
}

async function chooseLanguage(language: Language): Promise<void> {
  await page.goto(`${app.address}#/`);
  const menu = Object.values(languageNames).join('|');
  await page.getByRole('button', { name: new RegExp(`: (${menu})$`) }).click();
  await page.getByRole('list').getByRole('button', { name: languageNames[language] }).click();
  await page.waitForFunction((tag) => document.documentElement.lang === tag, language);
}

/** Everything a person can read or hear on the page as it is next painted, text by text. */
async function readScreen(): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
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

function saidIn(language: Language): string[] {
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
