import type { Page } from 'playwright-core';
import { HomePage } from './HomePage.ts';
import { PreparePage } from './PreparePage.ts';
import { SharePage } from './SharePage.ts';

export interface HostedSeminar {
  /** Its address on the facilitator's device, without a slash at the end. */
  address: string;
  /** The link that lets others read and choose or found a group. */
  link: string;
}

/** Makes a seminar with numbered groups at one venue, and takes the link for those who are to come. */
export async function hostSeminar(page: Page, groups = 3): Promise<HostedSeminar> {
  const address = await new HomePage(page).makeSeminar('Kulturskole i bygd og by');
  const prepare = new PreparePage(page, address);
  await prepare.addVenues('Hamar');
  await prepare.makeGroups('Hamar', groups);
  await prepare.waitUntilSaved();
  return { address, link: await new SharePage(page).seminarLink(address) };
}
