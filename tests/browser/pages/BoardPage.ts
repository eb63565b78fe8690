import type { Locator, Page } from 'playwright-core';
import { words } from './words.ts';

/** A group's board, as the people at the table use it: by what stands on it, never by its insides. */
export class BoardPage {
  constructor(readonly page: Page) {}

  async waitUntilOpen(): Promise<void> {
    await this.page.getByRole('navigation', { name: words.board.themes }).waitFor();
    await this.question(1).waitFor();
  }

  async goToTheme(number: number): Promise<void> {
    await this.page
      .getByRole('navigation', { name: words.board.themes })
      .getByRole('link', { name: words.board.theme(number) })
      .click();
  }

  /** The card of a question, by its number in the theme. */
  question(number: number): Locator {
    return this.page
      .getByRole('main')
      .getByRole('region')
      .nth(number - 1);
  }

  newLine(question: number): Locator {
    return this.question(question).getByRole('textbox', { name: words.points.newPoint });
  }

  point(question: number, number: number): Locator {
    return this.question(question).getByRole('textbox', { name: words.points.point(number), exact: true });
  }

  subpoint(question: number, number: number, under: number): Locator {
    return this.question(question).getByRole('textbox', { name: words.points.subpoint(number, under), exact: true });
  }

  /** Types points one after the other, with Enter between them. */
  async write(question: number, ...points: string[]): Promise<void> {
    await this.newLine(question).click();
    for (const [index, text] of points.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(text);
    }
  }

  /** Pastes text into the empty line, as from Word. */
  async paste(question: number, text: string): Promise<void> {
    await this.newLine(question).click();
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
  }

  /** What stands under a question: points in order, each followed by its sub-points, as "– words". */
  async textsOf(question: number): Promise<string[]> {
    const fields = await this.question(question).getByRole('textbox').all();
    const texts: string[] = [];
    for (const field of fields) {
      const name = (await field.getAttribute('aria-label')) ?? '';
      if (name === words.points.newPoint) continue;
      const isSubpoint = name !== words.points.point(Number(/\d+/.exec(name)?.[0]));
      texts.push(`${isSubpoint ? '– ' : ''}${await field.inputValue()}`);
    }
    return texts;
  }

  async takeSeat(question: number, point: number, rank: number): Promise<void> {
    await this.question(question)
      .getByRole('group', { name: words.points.pick(point), exact: true })
      .getByRole('button', { name: String(rank) })
      .click();
  }

  /** The words in the seats of a question, first to last. */
  async seats(question: number): Promise<string[]> {
    const seats = await this.question(question)
      .getByRole('list', { name: words.points.seats })
      .getByRole('listitem')
      .all();
    const texts = await Promise.all(seats.map((seat) => seat.locator(':scope > span').textContent()));
    return texts.map((text) => text?.trim() ?? '');
  }

  /** Adds somebody by what is typed in the search field, taking the first suggestion. */
  async addMember(place: string): Promise<void> {
    await this.page.getByRole('button', { name: words.members.add }).first().click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: words.members.place }).fill(place);
    await dialog.getByRole('option').first().click();
    await dialog.getByRole('button', { name: words.app.add }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async handIn(theme: number): Promise<void> {
    await this.page.getByRole('button', { name: words.board.handIn(theme) }).click();
    await this.page.getByRole('button', { name: words.board.takeBack(theme) }).waitFor();
  }

  /** Resolves when the board says that everything is saved on this device. */
  async waitUntilSaved(): Promise<void> {
    await this.page.getByText(words.app.saved).first().waitFor();
  }
}
