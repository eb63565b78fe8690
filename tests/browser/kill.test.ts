import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { createSeededRandom, type SeededRandom, seedOfRun } from '../support/seededRandom.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

const isLong = Boolean(process.env.LANGBORD_LONG);
const kills = isLong ? 50 : 10;

let app: ServedApp;
let group: Actor;

afterEach(async () => {
  await group.leave();
  await app.stop();
});

test(`[S6] the browser is killed ${kills} times while typing, and all that was said to be saved is there`, {
  timeout: kills * 20_000,
}, async () => {
  const seed = seedOfRun('kill');
  const random = createSeededRandom(seed);
  app = await serveApp();
  group = await createActor('group', app.address);
  const home = new HomePage(group.page);
  await home.waitUntilStored();
  await home.sitDown('Kulturskole i bygd og by', 'Hamar 2');
  const address = group.page.url();
  await app.stop();

  let acknowledgements = 0;
  /** What was typed, a point for each life of the browser. */
  const typed: string[] = [];
  /** What was there after the last kill. */
  let before: readonly string[] = [];
  for (let kill = 1; kill <= kills; kill++) {
    const { written, acknowledged } = await typeUntilKilled(group, random);
    typed.push(written);
    acknowledgements += acknowledged.length;
    await group.restart(address);
    const board = new BoardPage(group.page);
    await board.waitUntilOpen();
    const found = await board.textsOf(1);
    // A point may come to hold more than was said to be saved: the journal and the feed are written at their own pace,
    // and whichever got further before the kill fills the other. It never comes to hold less.
    const isThere = (known: string) => known.split('\n').every((line, at) => found[at]?.startsWith(line));
    const lost = acknowledged.filter((known) => !isThere(known)).map((known) => known.slice(-40));
    expect(lost, `ends of what was said to be saved and is lost, kill ${kill} of seed ${seed}`).toEqual([]);
    expect(
      before.filter((line, at) => !found[at]?.startsWith(line)),
      `what was there once, kill ${kill} of seed ${seed}`,
    ).toEqual([]);
    before = found;
    const strange = found.filter((line, at) => !typed[at]?.startsWith(line));
    expect(strange, `nothing but what was typed is there, kill ${kill} of seed ${seed}`).toEqual([]);
  }
  // Else the board never said anything, and nothing was tested.
  expect(acknowledgements).toBeGreaterThanOrEqual(kills);
  expect(group.errors).toEqual([]);
  expect(group.foreignRequests).toEqual([]);
});

/**
 * Types on in a new point, with a halt or two until the board says that it is saved, and kills the browser after some
 * keystroke. Gives what stood on the board each time it said that it is saved, and what was typed.
 */
async function typeUntilKilled(actor: Actor, random: SeededRandom) {
  const { page } = actor;
  const board = new BoardPage(page);
  const acknowledged: string[] = [];
  await page.exposeFunction('acknowledge', (text: string) => acknowledged.push(text));
  await watchSaved(page);
  await board.newLine(1).click();
  let written = '';
  const type = async (keystrokes: number) => {
    for (let key = 0; key < keystrokes; key++) {
      const letter = random.pick([...'abcdefghijklmnoæøå']) ?? '';
      written += letter;
      await page.keyboard.type(letter);
    }
  };
  for (let halts = 1 + random.int(2); halts > 0; halts--) {
    await type(1 + random.int(20));
    await board.waitUntilSaved();
  }
  // Every fourth time or so just when it was saved, else while more is on its way to the disk.
  if (random.chance(0.75)) await type(1 + random.int(25));
  await actor.kill();
  return { acknowledged, written };
}

/** In the page, in one go: hands over what stands under the first question each time the board says it is saved. */
function watchSaved(page: Page): Promise<void> {
  return page.evaluate((saved) => {
    const acknowledge: (text: string) => void = Reflect.get(window, 'acknowledge');
    let wasSaved = true;
    new MutationObserver(() => {
      const isSaved = document.querySelector('aside')?.textContent.includes(saved) ?? false;
      if (isSaved && !wasSaved) {
        const fields = [...(document.querySelector('main section')?.querySelectorAll('textarea') ?? [])];
        const texts = fields.map((field) => field.value).filter((value) => value !== '');
        acknowledge(texts.join('\n'));
      }
      wasSaved = isSaved;
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  }, words.app.saved);
}
