import type { Locator, Page } from 'playwright-core';
import type { Messages } from '../../../src/i18n/messages.ts';
import { BoardPage } from './BoardPage.ts';
import { words as bokmål } from './words.ts';

/** The ledger as a facilitator reads it. */
export class LedgerPage {
  /** `seminar` is its address, without a slash at the end. */
  constructor(
    private readonly page: Page,
    private readonly seminar: string,
    private readonly words: Messages = bokmål,
  ) {}

  /** Resolves when the groups on this device have been read. */
  async open(): Promise<void> {
    await this.page.goto(`${this.seminar}/ledger`);
    await this.page.getByRole('grid').waitFor();
    await this.page.getByRole('heading', { level: 1, name: this.words.ledger.reading }).waitFor({ state: 'hidden' });
  }

  /** Resolves when the title says that so many groups are missing. */
  async waitUntilMissing(count: number): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: this.words.ledger.missing(count), exact: true }).waitFor();
  }

  /** Resolves when the line under the title says this among the rest. */
  async waitUntilSays(sentence: string): Promise<void> {
    await this.page.getByRole('main').getByText(sentence).waitFor();
  }

  async lookAtTheme(number: number): Promise<void> {
    await this.page.getByRole('button', { name: this.words.board.theme(number), exact: true }).click();
  }

  /** A group's cell, once it says all of this: "Gruppe 1 (Hamar)", "1.2", "mottatt". */
  cell(group: string, question: string, ...says: readonly string[]): Locator {
    const start = this.words.ledger.cell(group, question, '').trim();
    const pattern = [start, ...says].map((part) => part.replace(/[.()]/g, '\\$&')).join('.*');
    return this.page.getByRole('button', { name: new RegExp(`^${pattern}`) });
  }

  /** The panel of a group, by its name. */
  async choose(group: string): Promise<Locator> {
    await this.page.getByRole('grid').getByRole('button', { name: group, exact: true }).click();
    const panel = this.page.getByRole('region', { name: group, exact: true });
    await panel.waitFor();
    return panel;
  }

  /** Reads an answer, and gives the panel it stands in. */
  async read(group: string, question: string): Promise<Locator> {
    await this.cell(group, question).click();
    const panel = this.page.getByRole('region', {
      name: this.words.ledger.answer.heading(group, question),
      exact: true,
    });
    await panel.waitFor();
    return panel;
  }

  /** Goes to a group's sheet, to enter it by hand. */
  async enterByHand(group: string): Promise<BoardPage> {
    const panel = await this.choose(group);
    await panel.getByRole('link', { name: this.words.ledger.byHand }).click();
    const sheet = new BoardPage(this.page, this.words);
    await sheet.waitUntilOpen();
    return sheet;
  }
}
