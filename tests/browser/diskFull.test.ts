import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { abortWrites, fillDisk, limitDisk, timeToWarning } from '../support/diskTrouble.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
const actors: Actor[] = [];

beforeAll(async () => {
  app = await serveApp();
});

afterEach(async () => {
  for (const actor of actors.splice(0)) await actor.leave();
});

afterAll(() => app.stop());

async function enter(name: string): Promise<Actor> {
  const actor = await createActor(name, app.address, { beforeVisit: (tab) => limitDisk(tab, app.address) });
  actors.push(actor);
  return actor;
}

test.each([
  ['the disk gets full', fillDisk, 'full' as const],
  ['the disk gives up every write', abortWrites, 'unknown' as const],
])(
  '[S7] [S8] when %s, the board says so within a second, and nothing is missing afterwards',
  async (_, begin, reason) => {
    const group = await enter('group');
    let board = await new HomePage(group.page).sitDown('Kulturskole i bygd og by', 'Hamar 2');
    await board.write(1, 'Skrevet før');
    await board.waitUntilSaved();

    const end = await begin(group.page);
    const waiting = timeToWarning(group.page, words.app.notSaved[reason]);
    await board.write(1, 'Skrevet da disken sviktet');
    expect(await waiting).toBeLessThan(1_000);
    await board.write(2, 'Skrevet mens det sto at det ikke var lagret');
    await board.waitUntilNotSaved(reason);
    expect(await board.textsOf(1)).toEqual(['Skrevet før', 'Skrevet da disken sviktet']);

    const file = await board.saveToFile();
    const helper = await enter('helper');
    const opened = await new HomePage(helper.page).openFile(file, 'Hamar 2');
    expect(await opened.textsOf(1)).toEqual(['Skrevet før', 'Skrevet da disken sviktet']);
    expect(await opened.textsOf(2)).toEqual(['Skrevet mens det sto at det ikke var lagret']);

    await end();
    await board.waitUntilSaved();
    await group.restart(group.page.url());
    board = new BoardPage(group.page);
    await board.waitUntilOpen();
    expect(await board.textsOf(1)).toEqual(['Skrevet før', 'Skrevet da disken sviktet']);
    expect(await board.textsOf(2)).toEqual(['Skrevet mens det sto at det ikke var lagret']);
    for (const actor of actors) expect([...actor.errors, ...actor.foreignRequests]).toEqual([]);
  },
);
