import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { words } from './words.ts';

type Section = 'about' | 'venues' | 'themes' | 'addressees' | 'groups';

/** The facilitator's screen for everything the plan of a seminar holds. */
export class PreparePage {
  /** `seminar` is the address the making of a seminar gave. */
  constructor(
    private readonly page: Page,
    private readonly seminar: string,
  ) {}

  async open(section: Section): Promise<void> {
    await this.page.goto(`${this.seminar}/prepare/${section}`);
    await this.page.getByRole('heading', { level: 1, name: words.prepare[section] }).waitFor();
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  async addVenues(...names: string[]): Promise<void> {
    await this.open('venues');
    for (const name of names) await this.writeLine(words.prepare.newVenue, name);
  }

  async addAddressees(...names: string[]): Promise<void> {
    await this.open('addressees');
    for (const name of names) await this.writeLine(words.prepare.newAddressee, name);
  }

  /** Makes numbered groups at a venue. */
  async makeGroups(venue: string, count: number): Promise<void> {
    await this.open('groups');
    await this.page.getByLabel(words.prepare.howMany(venue), { exact: true }).fill(String(count));
    const form = this.page.locator('form').filter({ has: this.page.getByLabel(words.prepare.howMany(venue)) });
    await form.getByRole('button').click();
  }

  /** Opens a theme for editing and gives its card. */
  async openTheme(number: number): Promise<Locator> {
    await this.open('themes');
    const card = this.page.getByRole('region', { name: words.prepare.theme(number), exact: true });
    const line = this.page.getByRole('button', { name: words.prepare.theme(number), expanded: false });
    await card.or(line).first().waitFor();
    if (await line.isVisible()) await line.click();
    await card.waitFor();
    return card;
  }

  /** Writes the theme's questions over those that stand there; those in excess are removed. */
  async writeQuestions(theme: number, ...questions: string[]): Promise<void> {
    const card = await this.openTheme(theme);
    for (const [index, text] of questions.entries()) {
      const field = card.getByRole('textbox', { name: words.prepare.question(index + 1), exact: true });
      if (await field.isVisible()) {
        await field.fill(text);
        await field.blur();
      } else await this.writeLine(words.prepare.newQuestion, text);
    }
    const excess = () =>
      card.getByRole('button', {
        name: words.prepare.remove(words.prepare.questionName(questions.length + 1)),
        exact: true,
      });
    while (await excess().isVisible()) await excess().click();
  }

  async removeQuestion(theme: number, number: number): Promise<void> {
    const card = await this.openTheme(theme);
    await card
      .getByRole('button', { name: words.prepare.remove(words.prepare.questionName(number)), exact: true })
      .click();
  }

  /** Resolves when a line of a list says so. */
  async waitForLine(words: string): Promise<void> {
    const lines = () =>
      this.page
        .getByRole('textbox')
        .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')));
    await expect.poll(lines, { timeout: 20_000 }).toContain(words);
  }

  /** Resolves when the screen says that everything is saved on this device. */
  async waitUntilSaved(): Promise<void> {
    await this.page.getByRole('banner').getByText(words.app.saved).waitFor();
  }

  private async writeLine(field: string, text: string): Promise<void> {
    await this.field(field).fill(text);
    await this.field(field).press('Enter');
  }
}
