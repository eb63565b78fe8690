import type { Locator, Page } from 'playwright-core';
import type { Messages } from '../../../src/i18n/messages.ts';
import { words as bokmål } from './words.ts';

/** Where links are handed on, as a person with one comes to it. */
export class SharePage {
  constructor(
    private readonly page: Page,
    private readonly words: Messages = bokmål,
  ) {}

  /** Opens the seminar's link from preparing it; `seminar` is its address. */
  async openSeminarLink(seminar: string): Promise<void> {
    await this.openFromPreparing(seminar, this.words.share.heading.seminar);
  }

  /** Opens the facilitator's link, which is hidden at first. */
  async openFacilitatorLink(seminar: string): Promise<void> {
    await this.openFromPreparing(seminar, this.words.share.heading.facilitator);
  }

  /** Shows the link that is hidden. */
  async reveal(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.share.reveal }).click();
  }

  /** Opens the link of the group whose board is shown. */
  async openGroupLink(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.app.menu, exact: true }).click();
    await this.page.getByRole('button', { name: this.words.share.toGroup }).click();
  }

  /** The address in the dialog; closes it. */
  async take(): Promise<string> {
    const address = await this.page.getByRole('dialog').getByLabel(this.words.share.link, { exact: true }).inputValue();
    await this.close();
    return address;
  }

  /** The code, as large as the window. */
  async showLarge(): Promise<Locator> {
    await this.page.getByRole('button', { name: this.words.share.showLarge }).click();
    return this.page.getByRole('dialog').last().getByRole('img');
  }

  /** Closes the dialog that lies on top. */
  async close(): Promise<void> {
    const button = this.page.getByRole('dialog').last().getByRole('button', { name: this.words.app.close });
    const pressed = await button.elementHandle();
    await button.click();
    await pressed?.waitForElementState('hidden');
  }

  async seminarLink(seminar: string): Promise<string> {
    await this.openSeminarLink(seminar);
    return this.take();
  }

  async facilitatorLink(seminar: string): Promise<string> {
    await this.openFacilitatorLink(seminar);
    await this.reveal();
    return this.take();
  }

  async groupLink(): Promise<string> {
    await this.openGroupLink();
    return this.take();
  }

  /** The recovery sheet of a seminar: the letters on it, as a person would type them. */
  async lettersOnSheet(seminar: string): Promise<string> {
    await this.page.goto(`${seminar}/recovery`);
    const heading = this.page.getByRole('heading', { name: this.words.recoverySheet.letters });
    const letters = heading.locator('xpath=following-sibling::p[1]');
    return (await letters.textContent()) ?? '';
  }

  /** The letters on the wall's sheet and on every group's. */
  async lettersOnPaper(seminar: string): Promise<string[]> {
    await this.page.goto(`${seminar}/open/sheets`);
    const letters = this.page.getByRole('heading', { name: this.words.paper.letters });
    await letters.first().waitFor();
    return letters.locator('xpath=following-sibling::p[2]').allTextContents();
  }

  private async openFromPreparing(seminar: string, link: string): Promise<void> {
    // By way of another screen, so that nothing of the one before is left open.
    await this.page.goto(`${seminar}/groups`);
    await this.page.getByRole('heading', { level: 1, name: this.words.chooseGroup.heading }).waitFor();
    await this.page.goto(`${seminar}/prepare/about`);
    await this.page.getByRole('button', { name: this.words.share.menu, exact: true }).click();
    await this.page.getByRole('button', { name: link, exact: true }).click();
    await this.page.getByRole('dialog', { name: link }).waitFor();
  }
}
