import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type BuiltApp, copyBuiltApp } from '../support/copyBuiltApp.ts';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ServedFolder, serveFolder } from '../support/serveFolder.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { HomePage } from './pages/HomePage.ts';

let built: BuiltApp;
let host: ServedFolder;
let group: Actor;

afterEach(async () => {
  await group.leave();
  await host.stop();
  built.remove();
});

test.each([
  ['with', true],
  ['without', false],
])(
  'the built folder works from a plain static host %s config.json, and offline after one visit',
  async (_, hasConfig) => {
    built = copyBuiltApp();
    const folder = join(built.folder, 'app');
    if (!hasConfig) rmSync(join(folder, 'config.json'));
    host = await serveFolder(folder, '/verktoy/langbord/');
    group = await createActor('group', host.address);
    await new HomePage(group.page).waitUntilStored();
    await host.stop();

    const seminar = await new HomePage(group.page).sitDown('Kulturskole i bygd og by', 'Hamar 2');
    await seminar.write(1, 'Skrevet uten tjener');
    await seminar.waitUntilSaved();
    await group.restart();
    await new HomePage(group.page).continueWith('Kulturskole i bygd og by');
    await new BoardPage(group.page).waitUntilReads(1, 'Skrevet uten tjener');
    // The browser itself tells of every file that is not there.
    const errors = group.errors.filter((error) => hasConfig || !error.includes('config.json'));
    expect(errors).toEqual([]);
    expect(group.foreignRequests).toEqual([]);
  },
);
