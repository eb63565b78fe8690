import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openPeople, type People, type Person } from '../support/openPeople.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let people: People;
let guest: Person;

beforeAll(async () => {
  app = await serveApp();
  people = await openPeople({
    args: ['--host-resolver-rules=MAP langbord.test 127.0.0.1'],
    serviceWorkers: 'block',
  });
});

afterEach(() => people.leave());

afterAll(async () => {
  await people.close();
  await app.stop();
});

/** Visits the app for the first time in a browser where `lack` has run before anything else of the page. */
async function visitLacking(lack: () => void): Promise<void> {
  guest = await people.arrive('guest', app.address, { beforeVisit: (tab) => tab.addInitScript(lack) });
}

async function expectSentence(reason: keyof typeof words.failure.reasons): Promise<void> {
  await guest.page.getByRole('heading', { name: words.failure.cannotStart }).waitFor();
  await guest.page.getByText(words.failure.reasons[reason]).waitFor();
  await guest.page.getByRole('button', { name: words.app.reload }).waitFor();
  // Without https Chromium also complains of the header that keeps other windows out.
  expect(guest.errors.filter((error) => !error.includes('Cross-Origin-Opener-Policy'))).toEqual([]);
  expect(guest.foreignRequests).toEqual([]);
}

test('[S10] a browser without IndexedDB gets a sentence', async () => {
  await visitLacking(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await expectSentence('noIndexedDb');
});

test('[S10] a private window that refuses to open IndexedDB gets a sentence', async () => {
  await visitLacking(() => {
    IDBFactory.prototype.open = () => {
      const request: IDBOpenDBRequest = Object.create(IDBOpenDBRequest.prototype, {
        error: { value: new DOMException('A mutation operation was attempted.', 'InvalidStateError') },
        onerror: { value: null, writable: true },
      });
      queueMicrotask(() => request.onerror?.(new Event('error', { cancelable: true })));
      return request;
    };
  });
  await expectSentence('blocked');
});

test('[S10] a browser whose settings forbid IndexedDB gets a sentence', async () => {
  await visitLacking(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await expectSentence('blocked');
});

test('[S10] a browser without Ed25519 keys gets a sentence', async () => {
  await visitLacking(() => {
    const refuse = () => Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError'));
    Reflect.set(SubtleCrypto.prototype, 'generateKey', refuse);
  });
  await expectSentence('oldBrowser');
});

test('an address without https gets a sentence', async () => {
  guest = await people.arrive('guest', app.address.replace('localhost', 'langbord.test'));
  await expectSentence('insecure');
});

test('where localStorage is blocked everything works, and only the choices of appearance are forgotten', async () => {
  await visitLacking(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  const board = await new HomePage(guest.page).sitDown('Kulturskole i bygd og by', 'Hamar 2');
  await board.write(1, 'Skrevet uten localStorage');
  await board.waitUntilSaved();
  await guest.page.reload();
  await board.waitUntilReads(1, 'Skrevet uten localStorage');
  expect(guest.errors).toEqual([]);
  expect(guest.foreignRequests).toEqual([]);
});
