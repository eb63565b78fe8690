import type { Page } from 'playwright-core';
import type { Messages } from '../../../src/i18n/messages.ts';
import { words as bokmål } from './words.ts';

/** The facilitator's screen while a seminar runs. */
export class RunPage {
  constructor(
    readonly page: Page,
    private readonly words: Messages = bokmål,
  ) {}

  /** Goes there from anywhere; `seminar` is its address. */
  async open(seminar: string): Promise<void> {
    await this.page.goto(`${seminar}/run`);
    await this.page.getByRole('region', { name: this.words.run.time, exact: true }).waitFor();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Takes back the last step, which has this name. */
  async undo(step: string): Promise<void> {
    await this.press(this.words.prepare.undo(step));
  }

  async send(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: this.words.run.message }).fill(text);
    await this.press(this.words.run.send);
  }
}

/** What stands on a clock in seconds; null when there is none or it is not exact. */
export async function secondsLeft(page: Page): Promise<number | null> {
  const [digits] = await page.getByRole('timer').locator('b').allTextContents();
  if (digits === undefined) return null;
  return digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
