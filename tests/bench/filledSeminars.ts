import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BoardPage } from '../browser/pages/BoardPage.ts';
import { HomePage } from '../browser/pages/HomePage.ts';
import { words } from '../browser/pages/words.ts';
import { writeRoom } from '../support/writtenRoom.ts';

export const groupsInRoom = 60;

/** A seminar with sixty groups, of which this device's has written; its addresses. */
export async function fillSeminar(page: Page): Promise<{ board: string; overview: string }> {
  const home = new HomePage(page);
  await home.waitUntilStored();
  const seminar = await home.makeSeminar('Bench');
  await home.planGroups(seminar, 'Hamar', groupsInRoom);
  await home.foundGroup(seminar, 'Hamar 2');
  const board = new BoardPage(page);
  for (const question of [1, 2, 3, 4])
    await board.paste(question, Array.from({ length: 8 }, (_, index) => `Innspill nummer ${index}`).join('\n'));
  await board.waitUntilSaved();
  return { board: page.url(), overview: `${seminar}/groups` };
}

/**
 * A facilitator's device with a seminar in which sixty groups have written, once the ledger has read them all; the
 * addresses of the ledger and of a group's board.
 */
export async function receiveRoom(page: Page, address: string): Promise<{ ledger: string; board: string }> {
  const room = await writeRoom(groupsInRoom, 10);
  const folder = mkdtempSync(join(tmpdir(), 'langbord-bench-'));
  const path = join(folder, 'room.langbord');
  writeFileSync(path, room.file);
  await page.goto(address);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.home.openFile }).click();
  await (await choosing).setFiles(path);
  await page.waitForURL(/#\/s\/[^/]+\/./);
  rmSync(folder, { recursive: true });
  const seminar = page.url().replace(/(#\/s\/[^/]+).*$/, '$1');
  await page.goto(`${address}#${room.facilitatorLink}`);
  await page.getByRole('button', { name: words.chooseGroup.start }).waitFor();
  await page.goto(`${seminar}/ledger`);
  await page.getByRole('heading', { level: 1, name: words.ledger.missing(2).replace(/^\d+ /, '') }).waitFor();
  return { ledger: `${seminar}/ledger`, board: `${seminar}/g/${room.groups[0]}` };
}
