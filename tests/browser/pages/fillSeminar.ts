import type { Page } from 'playwright-core';
import { BoardPage } from './BoardPage.ts';
import { HomePage } from './HomePage.ts';
import { PreparePage } from './PreparePage.ts';

export interface FilledSeminar {
  title: string;
  /** Address of the seminar, without a slash at the end. */
  address: string;
  /** Address of the group's board, without the theme. */
  board: string;
}

/** Everything a group writes here, so that a test can tell people's words from the app's. */
export const written = {
  title: 'Kulturskole i bygd og by',
  other: 'Øvingskveld i Fjellregionen',
  group: 'Gruppe 4',
  /** As people say the first of those made in advance. */
  firstGroup: 'Hamar, Gruppe 1',
  venues: ['Hamar', 'Tynset', 'Digitalt rom 1'],
  addressees: ['Innlandet fylke', 'Regionrådet i Østerdalen'],
  theme1: ['Felles korps for 4.–7. trinn', 'Kurs i å undervise barn som trenger mer tid og færre barn i gruppa'],
  theme2: [
    'Delte stillinger mellom skole og kulturskole, med en arbeidsplan begge rektorene har skrevet under på',
    'Én søknadsportal for hele regionen',
    'Fast møteplass to ganger i året',
    'Felles fagdag',
  ],
  subpoint: 'Skyss hjem etter øving',
  parent: 'Barn i spredtbygde strøk',
  orphan: 'Et svar som mistet spørsmålet sitt',
  message: 'Det er mat i kantina kl. 12',
  note: 'Husk å spørre om lokaler på Rena',
  places: ['Orkdal', 'Unjárga', 'Norsk kulturforbund', 'Våler'],
};

/** Makes two seminars, plans one of them and sits down in it as a group that has come far. Leaves the page at its board. */
export async function fillSeminar(page: Page): Promise<FilledSeminar> {
  const home = new HomePage(page);
  await home.makeSeminar(written.other);
  await home.goHome();
  const address = await home.makeSeminar(written.title);
  const prepare = new PreparePage(page, address);
  await prepare.addVenues(...written.venues);
  await prepare.addAddressees(...written.addressees);
  await prepare.makeGroups('Hamar', 3);
  await sealNow(page, address);
  await home.foundGroup(address, written.group);
  const board = new BoardPage(page);
  await board.waitUntilOpen();
  const boardAddress = page.url().replace(/\/t\/.*$/, '');
  for (const place of written.places) await board.addMember(place);
  await board.write(1, ...written.theme1);
  await board.paste(2, `• ${written.parent}\n\t- ${written.subpoint}`);
  await board.write(4, written.orphan);
  await sealNow(page, boardAddress);
  await page.goto(boardAddress);
  await board.waitUntilOpen();
  await board.goToTheme(2);
  await board.write(2, ...written.theme2);
  await board.takeSeat(2, 1, 1);
  await board.takeSeat(2, 2, 3);
  await board.chooseAddressee(2, 3, written.addressees[0] ?? '');
  await board.addNote(written.note);
  await board.waitUntilSaved();
  await prepare.removeQuestion(1, 4);
  await prepare.waitUntilSaved();
  await page.goto(boardAddress);
  await board.waitUntilOpen();
  return { title: written.title, address, board: boardAddress };
}

/** Reading a history seals what was written, so that what comes later is a step of its own. */
async function sealNow(page: Page, of: string): Promise<void> {
  await page.goto(`${of}/history`);
  await page.getByRole('main').getByRole('link').first().waitFor();
}
