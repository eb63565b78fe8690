import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { answersIn, boardOf2023, questionsIn } from '../support/boardOf2023.ts';
import { type Actor, createActor } from '../support/createActor.ts';
import { readCsv } from '../support/readCsv.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { ClusterPage } from './pages/ClusterPage.ts';
import { HomePage } from './pages/HomePage.ts';
import { PreparePage } from './pages/PreparePage.ts';
import { words } from './pages/words.ts';

/**
 * The real board that Langbord was made to replace, entered as a scribe would: it lies beside the project, and
 * nothing of what people wrote on it may stand in here. So posts are found by their place in the file.
 */
const board2023 = fileURLToPath(new URL('../../../shared/data/board-2023/Posts.csv', import.meta.url));
const instructions = [0, 1];
/** Posts on theme 2, with where they tell the municipalities: in the heading, or in the first line. */
const posts = [
  { row: 2, group: 'Førde 1', venue: 'Førde', told: 'Body', members: 6 },
  { row: 7, group: 'Rom 8', venue: 'Digitalt', told: 'Body', members: 5 },
  { row: 9, group: 'Rom 9', venue: 'Digitalt', told: 'Subject', members: 7 },
  { row: 13, group: 'Oslo 1', venue: 'Oslo', told: null, members: 0 },
] as const;

let app: ServedApp | undefined;
let actor: Actor | undefined;

afterEach(async () => {
  await actor?.leave();
  await app?.stop();
});

test('the questions and four groups of the board of 2023 are entered, and no word is lost', async (context) => {
  if (!existsSync(board2023)) return context.skip('The board of 2023 is not beside the project.');
  const rows = readCsv(readFileSync(board2023, 'utf8'));
  app = await serveApp();
  actor = await createActor('scribe', app.address);
  const { page } = actor;
  const home = new HomePage(page);
  const seminar = await home.makeSeminar('Dialogseminar 2023');
  const prepare = new PreparePage(page, seminar);
  await prepare.addVenues('Oslo', 'Trondheim', 'Førde', 'Digitalt');
  for (const [index, row] of instructions.entries())
    await prepare.writeQuestions(index + 1, ...questionsIn(rows[row]?.Body ?? ''));
  await prepare.waitUntilSaved();

  const boards: { address: string; entered: string[]; seats: string[] }[] = [];
  for (const { row, group, venue, told, members } of posts) {
    const post = rows[row];
    if (!post) throw new Error(`The board of 2023 has no row ${row}.`);
    await home.foundGroup(seminar, group, venue);
    const board = new BoardPage(page);
    await board.waitUntilOpen();
    await board.goToTheme(2);
    for (const place of told ? placesIn(post[told] ?? '') : []) await board.addMember(place);
    expect(await board.memberCount(), group).toBe(members);
    const [first, second] = answersIn(post.Body ?? '');
    await board.paste(1, first);
    if (second) await board.paste(2, second);
    const entered = [...(await board.textsOf(1)), ...(await board.textsOf(2))];
    expect(wordsMissing(`${first} ${second}`, entered), group).toEqual([]);
    const seats = await choosePriorities(board);
    await board.handIn(2);
    await board.waitUntilSaved();
    boards.push({ address: page.url(), entered, seats });
  }
  expect(boards.flatMap(({ seats }) => seats)).toHaveLength(3);

  await actor.restart();
  for (const { address, entered, seats } of boards) {
    await actor.page.goto(address);
    const board = new BoardPage(actor.page);
    await board.waitUntilOpen();
    await board.question(2).waitFor();
    expect([...(await board.textsOf(1)), ...(await board.textsOf(2))]).toEqual(entered);
    if (seats.length > 0) expect(await board.seats(2)).toEqual(seats);
  }
  expect(actor.errors).toEqual([]);
});

/** What a facilitator searches for and gathers under a title: plain words, none of them anybody's sentence. */
const gathered: readonly (readonly [string, ...string[]])[] = [
  ['Forankring', 'forankr', 'planprosess'],
  ['Møteplasser', 'møteplass', 'møtepunkt', 'møtearena'],
  ['Avsatt tid', 'sett av tid', 'sette av', 'avsatt tid'],
  ['Økonomi', 'økonomi', 'budsjett', 'ressurser'],
  ['Eierskap', 'eierskap', 'eierforhold', 'ansvar'],
];

test('the thirteen answers of the board of 2023 are gathered and ranked on a tablet, and the wall tells a stranger what came of it', async (context) => {
  if (!existsSync(board2023)) return context.skip('The board of 2023 is not beside the project.');
  const content = await boardOf2023(readCsv(readFileSync(board2023, 'utf8')));
  expect(content.groups).toHaveLength(13);
  const answering = content.groups.filter(({ answers }) => (answers[0]?.points.length ?? 0) > 0);
  const points = answering.reduce((sum, { answers }) => sum + (answers[0]?.points.length ?? 0), 0);
  app = await serveApp();
  actor = await createActor('facilitator', app.address, { viewport: { width: 1180, height: 820 } });
  const { page } = actor;
  const seminar = await new HomePage(page).bringIn('board.json', JSON.stringify({ langbordSeminar: 1, ...content }));
  const cluster = new ClusterPage(page);
  await cluster.open(seminar, points);
  for (const [title, ...searches] of gathered) await cluster.gatherFound(title, ...searches);
  const told = await cluster.told();
  // Every point is in one cluster or in none.
  const inClusters = told.slice(0, -1).reduce((sum, each) => sum + Number(/: (\d+)$/.exec(each)?.[1]), 0);
  expect(told).toHaveLength(gathered.length + 1);
  expect(told.at(-1)).toContain(`${points - inClusters} av ${points} innspill`);

  await page.getByRole('link', { name: words.steps.plenary, exact: true }).click();
  const rows = page.getByRole('row');
  await rows.nth(gathered.length).waitFor();
  const first = (await rows.nth(1).getByRole('rowheader').textContent()) ?? '';
  const groups = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => Number(row.querySelector('.plenary-figure')?.textContent)),
  );
  expect(groups).toEqual([...groups].sort((a, b) => b - a));
  expect(Math.max(...groups)).toBeLessThanOrEqual(answering.length);
  await page.getByRole('button', { name: words.plenary.pick(first, 1) }).click();
  await page.getByRole('button', { name: words.plenary.wall }).click();
  await page.getByRole('button', { name: words.wall.slides.result }).click();
  for (const count of [0, 1, 2]) await page.getByRole('button', { name: words.wall.uncover(count) }).click();

  await page.goto(`${seminar}/wall/everywhere`);
  await page.getByRole('heading', { level: 2, name: first }).waitFor();
  const shown = await page.getByRole('main').textContent();
  expect(shown).toContain(questionsIn(readCsv(readFileSync(board2023, 'utf8'))[1]?.Body ?? '')[0]?.split('?')[0]);
  expect(shown).toContain(words.plenary.roomChoice);
  expect(shown).toMatch(new RegExp(`${answering.length} grupper, \\d+ kommuner`));
  expect(actor.errors).toEqual([]);
});

/** Gives points the rank that stands in their words, as "(Pri 2)"; tells what then sits in the seats, first to last. */
async function choosePriorities(board: BoardPage): Promise<string[]> {
  const points = (await board.textsOf(2)).filter((text) => !text.startsWith('– '));
  const chosen: string[] = [];
  for (const [index, text] of points.entries()) {
    const rank = Number(/\(Pri ([123])\)/.exec(text)?.[1] ?? 0);
    if (rank === 0) continue;
    await board.takeSeat(2, index + 1, rank);
    chosen[rank - 1] = text;
  }
  if (chosen.length > 0) expect(await board.seats(2)).toEqual(chosen);
  return chosen;
}

/** The places in a line such as "Municipalities: A, B/C and D", without persons. */
function placesIn(text: string): string[] {
  const [line = ''] = text.split('\n').filter((candidate) => candidate.includes(','));
  return line
    .replace(/^[^:]*:/, '')
    .replace(/[()]/g, '')
    .split(/, | og /)
    .map((place) => place.replace(/^Person \d+ i /, '').trim());
}

/** Words of the pasted text that do not stand on the board as often; bullets and numbering are no words. */
function wordsMissing(pasted: string, entered: readonly string[]): string[] {
  const left = wordsOf(entered.join(' '));
  return wordsOf(pasted).filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}\d]*/gu) ?? [];
}
