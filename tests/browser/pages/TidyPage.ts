import type { Page } from 'playwright-core';
import { words } from './words.ts';

/** Where a facilitator puts right what went wrong. */
export class TidyPage {
  /** `seminar` is its address, without a slash at the end. */
  constructor(
    private readonly page: Page,
    private readonly seminar: string,
  ) {}

  async openGroups(): Promise<void> {
    await this.page.goto(`${this.seminar}/tidy`);
    await this.page.getByRole('heading', { level: 1, name: words.tidy.groupsHeading }).waitFor();
  }

  /** Says of a group that it is the same as another; both by their titles. */
  async makeOne(group: string, other: string): Promise<void> {
    await this.page.getByRole('button', { name: words.oneGroup.sameAs(group), exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: words.oneGroup.which(group) });
    await dialog.getByLabel(words.oneGroup.other).selectOption({ label: other });
    await dialog.getByRole('button', { name: words.oneGroup.join }).click();
    await dialog.waitFor({ state: 'detached' });
  }
}
