import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { ClusterPage } from './pages/ClusterPage.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let actor: Actor;

beforeEach(async () => {
  app = await serveApp();
  actor = await createActor('facilitator', app.address);
});

afterEach(async () => {
  await actor.leave();
  await app.stop();
});

test('[S46] where the code that opens the store is gone and so is the network, what is there can be read, what is written is said not to be saved, and is once the network is back', async () => {
  const { page } = actor;
  await page.getByText(words.home.offline.ready).waitFor();
  const board = await new HomePage(page).sitDown('Kulturskole i bygd og by', 'Hamar 2');
  await board.write(1, 'Felles korps');
  await board.write(1, 'Felles møteplass');
  await board.waitUntilSaved();
  const seminar = page.url().replace(/\/g\/.*$/, '');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) if (/\/stores-[^/]*\.js$/.test(url)) await cache.delete(url);
    }
  });
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.clearBrowserCache');
  await app.stop();

  await page.goto('about:blank');
  const cluster = new ClusterPage(page);
  await cluster.open(seminar, 2);
  await cluster.gather('Felles', 'Felles korps', 'Felles møteplass');
  const warning = page.getByRole('alert').getByText(words.app.notSaved.unknown);
  await warning.waitFor();

  await app.restart();
  await warning.waitFor({ state: 'hidden' });
  await actor.restart(`${seminar}/cluster`);
  await new ClusterPage(actor.page).cluster('Felles').waitFor();
  expect(actor.foreignRequests).toEqual([]);
});
