import type { Page } from 'playwright-core';
import { until } from '../../support/until.ts';
import { BoardPage } from './BoardPage.ts';
import { words } from './words.ts';

/** The front page and the making of a seminar, as a person meets them. */
export class HomePage {
  constructor(private readonly page: Page) {}

  /** Resolves when the whole app is stored on the device and this page is served from there. */
  async waitUntilStored(): Promise<void> {
    await this.page.getByText(words.home.offline.ready).waitFor();
    await this.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  }

  /** Makes a seminar from the built-in template and ends up preparing it; gives its address. */
  async makeSeminar(title: string): Promise<string> {
    await this.page.getByText(words.home.makeNew).click();
    const field = this.page.getByRole('textbox', { name: words.newSeminar.title });
    // The template's own title comes a moment later, and would come in between.
    await until(async () => (await field.inputValue()) !== '');
    await field.fill(title);
    await this.page.getByRole('button', { name: words.newSeminar.make }).click();
    await this.page.waitForURL(/#\/s\/[^/]+\/prepare/);
    return this.page.url().replace(/\/prepare.*$/, '');
  }

  /** Leaves whatever screen is shown, by the mark in its corner. */
  async goHome(): Promise<void> {
    await this.page.getByRole('link', { name: words.app.toHome }).click();
    await this.page.getByRole('heading', { name: words.home.heading }).waitFor();
  }

  async continueWith(title: string): Promise<void> {
    const card = this.page.getByRole('region', { name: title });
    await card.getByRole('link', { name: words.home.continue }).click();
  }

  /** Founds a group from the page where groups are chosen, and ends up at its board. */
  async foundGroup(seminar: string, name: string, venue?: string): Promise<void> {
    await this.page.goto(`${seminar}/groups`);
    if (venue) await this.page.getByLabel(words.chooseGroup.venue).selectOption({ label: venue });
    await this.page.getByRole('textbox', { name: words.chooseGroup.name }).fill(name);
    await this.page.getByRole('button', { name: words.chooseGroup.start }).click();
    await this.page.waitForURL(/\/g\//);
  }

  /** Makes a seminar, founds a group in it, and gives the group's board. */
  async sitDown(title: string, group: string): Promise<BoardPage> {
    const seminar = await this.makeSeminar(title);
    await this.foundGroup(seminar, group);
    const board = new BoardPage(this.page);
    await board.waitUntilOpen();
    return board;
  }

  /** Opens a seminar that came as a file, and gives the board of a group in it. */
  async openFile(path: string, group: string): Promise<BoardPage> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: words.home.openFile }).click();
    await (await choosing).setFiles(path);
    // The app leads on by itself first.
    await this.page.waitForURL(/#\/s\/[^/]+\/./);
    await this.page.goto(this.page.url().replace(/(#\/s\/[^/]+).*$/, '$1/groups'));
    await this.page.getByRole('button', { name: group }).click();
    const board = new BoardPage(this.page);
    await board.waitUntilOpen();
    return board;
  }

  /** Opens a file of this content, and gives the address of the seminar that came of it. */
  async bringIn(name: string, content: string): Promise<string> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: words.home.openFile }).click();
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    await this.page.waitForURL(/#\/s\/[^/]+\/./);
    return this.page.url().replace(/(#\/s\/[^/]+).*$/, '$1');
  }

  /** Deletes a seminar from the device, as asked for and confirmed. */
  async deleteSeminar(title: string): Promise<void> {
    await this.page.getByRole('button', { name: words.home.menuOf(title) }).click();
    await this.page.getByRole('button', { name: words.home.deleteHere }).click();
    await this.page
      .getByRole('dialog', { name: words.home.deleteQuestion(title) })
      .getByRole('button', { name: words.app.delete })
      .click();
    await this.page.getByText(words.home.deleted(title)).first().waitFor();
  }

  /** Makes a venue with this many numbered groups in the plan. */
  async planGroups(seminar: string, venue: string, count: number): Promise<void> {
    await this.page.goto(`${seminar}/prepare/venues`);
    await this.page.getByRole('textbox', { name: words.prepare.newVenue }).fill(venue);
    await this.page.keyboard.press('Enter');
    await this.page.goto(`${seminar}/prepare/groups`);
    await this.page.getByLabel(words.prepare.howMany(venue)).fill(String(count));
    await this.page.getByRole('button', { name: words.prepare.makeGroups(count) }).click();
    await this.page.getByRole('textbox', { name: words.prepare.groupField(count, venue), exact: true }).waitFor();
  }
}
