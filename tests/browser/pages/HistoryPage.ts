import type { Locator, Page } from 'playwright-core';
import { words } from './words.ts';

/** The history of a group's answers: its moments, and one of them. */
export class HistoryPage {
  constructor(private readonly page: Page) {}

  /** Goes there from the group's board, by its menu. */
  async openFromBoard(): Promise<void> {
    await this.page.getByRole('button', { name: words.app.menu, exact: true }).click();
    await this.page.getByRole('button', { name: words.history.heading, exact: true }).click();
    await this.page.getByRole('heading', { name: words.history.heading, exact: true }).waitFor();
  }

  /** Moments by a part of what they say, newest first. */
  moment(said: string): Locator {
    return this.page.getByRole('main').getByRole('link').filter({ hasText: said });
  }

  /** An answer as it was at the moment that is shown. */
  answer(question: string): Locator {
    return this.page.getByRole('region', { name: question });
  }

  async bringBack(): Promise<void> {
    await this.page.getByRole('button', { name: words.history.bringGroupBack }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: words.history.bringBack, exact: true }).click();
  }
}
