import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFile } from '../support/contentFile.ts';
import { type Actor, createActor } from '../support/createActor.ts';
import { exampleSeminar } from '../support/exampleSeminar.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { HomePage } from './pages/HomePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let actor: Actor;
let file: Buffer;

beforeAll(async () => {
  app = await serveApp();
  actor = await createActor('table', app.address);
  await new HomePage(actor.page).waitUntilStored();
  file = Buffer.from((await contentFile(exampleSeminar)).file);
});

afterAll(async () => {
  await actor.leave();
  await app.stop();
});

test('the browser takes the manifest whole: files that are shared, and the window they come to', async () => {
  await actor.page.locator('link[rel="manifest"]').waitFor({ state: 'attached' });
  const session = await actor.context.newCDPSession(actor.page);
  const { errors, manifest } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(manifest).toMatchObject({
    shareTarget: { action: `${app.address}shared`, method: 'kPost' },
    launchHandler: { clientMode: 'kFocusExisting' },
  });
});

/** Sends something to the app as the share sheet does, in a window of its own: by a form that the browser posts. */
async function share(...given: readonly { name: string; mimeType: string; buffer: Buffer }[]): Promise<Page> {
  const tab = await actor.context.newPage();
  await tab.setContent(
    `<form action="${app.address}shared" method="post" enctype="multipart/form-data">
      <input type="${given.length > 0 ? 'file' : 'text'}" name="file" multiple><button>Send</button></form>`,
  );
  if (given.length > 0) await tab.locator('input').setInputFiles([...given]);
  await tab.getByRole('button', { name: 'Send' }).click();
  return tab;
}

const named = (buffer: Buffer, name = 'rom.langbord') => ({ name, mimeType: 'application/octet-stream', buffer });

test('files from the share sheet are opened without a network, once, and lead to their seminar', async () => {
  await app.stop();
  const tab = await share(named(changed(file, 20), 'skadet.langbord'), named(file));
  // One of them is damaged, which is said; the other is taken.
  await tab.getByText(words.home.fileProblems.damaged).waitFor();
  await tab.getByRole('link', { name: words.openedFile.toSeminar }).click();
  await tab.waitForURL(/#\/s\//);
  await tab.getByText(exampleSeminar.title).first().waitFor();
  // Whoever comes to the address again finds no file there.
  await tab.goto(`${app.address}#/opened`);
  await tab.reload();
  await tab.getByText(words.openedFile.none).waitFor();
  await tab.close();
});

test.each([
  ['something else', () => named(Buffer.from('<!doctype html>')), words.home.fileProblems.foreign],
  ['a file that was cut', () => named(file.subarray(0, file.length / 2)), words.home.fileProblems.damaged],
  ['a damaged file', () => named(changed(file, file.length / 2)), words.home.fileProblems.damaged],
  ['a file of a newer version', () => named(changed(file, 8)), words.home.fileProblems.newer],
  ['no file', () => null, words.openedFile.none],
])('%s from the share sheet gets a sentence', async (_, given, sentence) => {
  await app.stop();
  const shared = given();
  const tab = await share(...(shared ? [shared] : []));
  await tab.getByText(sentence).waitFor();
  await tab.getByRole('link', { name: words.failure.toFrontPage }).click();
  await tab.getByRole('heading', { level: 1 }).first().waitFor();
  await tab.close();
  expect(actor.errors).toEqual([]);
});

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[Math.floor(at)] = (copy[Math.floor(at)] ?? 0) ^ 0x40;
  return copy;
}
