import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let actor: Actor;

beforeEach(async () => {
  app = await serveApp();
  actor = await createActor('group', app.address);
});

afterEach(async () => {
  await actor.leave();
  await app.stop();
});

interface Watched {
  /** What was asked of the service worker, and the workers that were started, until the first picture. */
  readonly asked: readonly string[];
  readonly workers: readonly string[];
}

/** Has every page from now on note what it reads with, until it has something to show. */
async function watchStarts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: { asked: string[]; workers: string[] } = { asked: [], workers: [] };
    const ask = ServiceWorker.prototype.postMessage;
    Object.assign(ServiceWorker.prototype, {
      postMessage(this: ServiceWorker, message: { readonly type: string }, transfer: Transferable[]) {
        noted.asked.push(message.type);
        ask.call(this, message, { transfer });
      },
    });
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        noted.workers.push(String(url).replace(/.*\/([A-Za-z]+)-[^/]*$/, '$1'));
      }
    };
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#root h1')) return;
      observer.disconnect();
      Object.assign(window, { untilFirstPicture: structuredClone(noted) });
    }).observe(document, { childList: true, subtree: true });
  });
}

test('[S46] a board is read by the service worker that serves the page, and by a worker of its own where none does', async () => {
  const { page } = actor;
  await page.getByText(words.home.offline.ready).waitFor();
  const board = await new HomePage(page).sitDown('Kulturskole i bygd og by', 'Hamar 2');
  await board.write(1, 'Felles korps');
  await board.waitUntilSaved();
  const untilFirstPicture = async () => {
    await board.waitUntilOpen();
    expect(await board.textsOf(1)).toEqual(['Felles korps']);
    return page.evaluate<Watched>('untilFirstPicture');
  };
  await watchStarts(page);

  await page.reload();
  expect(await untilFirstPicture()).toEqual({ asked: ['READ_START'], workers: [] });

  // As with the shift key: past the service worker.
  const protocol = await page.context().newCDPSession(page);
  const isLoaded = page.waitForEvent('load');
  await protocol.send('Page.reload', { ignoreCache: true });
  await isLoaded;
  expect(await untilFirstPicture()).toEqual({ asked: [], workers: ['readerWorker'] });

  await app.stop();
  await page.reload();
  expect(await untilFirstPicture()).toEqual({ asked: ['READ_START'], workers: [] });
  expect(actor.foreignRequests).toEqual([]);
});
