import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Messages } from '../../../src/i18n/messages.ts';
import { words as bokmål } from './words.ts';

/** A group's board, as the people at the table use it: by what stands on it, never by its insides. */
export class BoardPage {
  constructor(
    readonly page: Page,
    private readonly words: Messages = bokmål,
  ) {}

  async waitUntilOpen(): Promise<void> {
    await this.page.getByRole('navigation', { name: this.words.board.themes }).waitFor();
    await this.question(1).waitFor();
  }

  async goToTheme(number: number): Promise<void> {
    await this.page
      .getByRole('navigation', { name: this.words.board.themes })
      .getByRole('link', { name: this.words.board.theme(number) })
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
    return this.question(question).getByRole('textbox', { name: this.words.points.newPoint });
  }

  point(question: number, number: number): Locator {
    return this.question(question).getByRole('textbox', { name: this.words.points.point(number), exact: true });
  }

  subpoint(question: number, number: number, under: number): Locator {
    return this.question(question).getByRole('textbox', {
      name: this.words.points.subpoint(number, under),
      exact: true,
    });
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
    // All at once: read one by one they could be of different moments.
    const fields = await this.question(question)
      .getByRole('textbox')
      .evaluateAll((all) =>
        all.map((field) => ({
          name: field.getAttribute('aria-label') ?? '',
          text: field instanceof HTMLTextAreaElement ? field.value : null,
        })),
      );
    return fields
      .filter(({ name }) => name !== this.words.points.newPoint)
      .map(({ name, text }) => {
        if (text === null) throw new Error(`${name} is no field of a point.`);
        const isSubpoint = name !== this.words.points.point(Number(/\d+/.exec(name)?.[0]));
        return isSubpoint ? `– ${text}` : text;
      });
  }

  /** Resolves when exactly these texts stand under a question. */
  async waitUntilReads(question: number, ...texts: string[]): Promise<void> {
    await expect.poll(() => this.textsOf(question), { timeout: 20_000 }).toEqual(texts);
  }

  async takeSeat(question: number, point: number, rank: number): Promise<void> {
    await this.question(question)
      .getByRole('group', { name: this.words.points.pick(point), exact: true })
      .getByRole('button', { name: String(rank) })
      .click();
  }

  /** The words in the seats of a question, first to last. */
  async seats(question: number): Promise<string[]> {
    return this.question(question)
      .getByRole('list', { name: this.words.points.seats })
      .getByRole('listitem')
      .locator(':scope > span')
      .evaluateAll((captions) => captions.map((caption) => caption.textContent.trim()));
  }

  /** How many sit at the table. */
  async memberCount(): Promise<number> {
    const people = this.page.getByRole('region', { name: this.words.members.heading });
    return people.getByRole('listitem').count();
  }

  /** Adds somebody by what is typed in the search field, taking the first suggestion. */
  async addMember(place: string): Promise<void> {
    await this.page.getByRole('button', { name: this.words.members.add }).first().click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: this.words.members.place }).fill(place);
    // The roles below are options too.
    const suggestions = dialog.getByRole('listbox', { name: this.words.members.suggestions });
    await suggestions.getByRole('option').first().click();
    await dialog.getByRole('button', { name: this.words.app.add }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Writes a point and chooses whom it is for, by the tools that show on it. */
  async chooseAddressee(question: number, point: number, addressee: string): Promise<void> {
    await this.point(question, point).click();
    const tools = this.question(question).getByRole('group', { name: this.words.points.tools });
    await tools.getByRole('button', { name: this.words.points.addressee }).click();
    await tools.getByRole('button', { name: addressee }).click();
  }

  /** Opens a menu by the name of its button, and gives its list. */
  async openMenu(name: string): Promise<Locator> {
    await this.page.getByRole('button', { name, exact: true }).click();
    return this.page.getByRole('list', { name, exact: true });
  }

  /** Writes a private note and closes the notes. */
  async addNote(text: string): Promise<void> {
    await this.page.getByRole('button', { name: this.words.notes.open }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: this.words.notes.write }).fill(text);
    await dialog.getByRole('button', { name: this.words.notes.add }).click();
    await dialog.getByRole('button', { name: this.words.app.close }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** The private note with a number, as it stands. */
  async note(number: number): Promise<string> {
    await this.page.getByRole('button', { name: this.words.notes.open }).click();
    return this.page
      .getByRole('dialog')
      .getByRole('textbox', { name: this.words.notes.note(number) })
      .inputValue();
  }

  async handIn(theme: number): Promise<void> {
    await this.page.getByRole('button', { name: this.words.board.handIn(theme) }).click();
    await this.page.getByRole('button', { name: this.words.board.takeBack(theme) }).waitFor();
  }

  /** Resolves when the board says that everything is saved on this device. */
  async waitUntilSaved(): Promise<void> {
    // As a pattern, because plain words would also be found in "Ikke lagret på denne enheten".
    await this.page.getByText(new RegExp(`^${this.words.app.saved}`)).waitFor();
  }

  /** Resolves when the board says that something is not saved, for the given reason. */
  async waitUntilNotSaved(reason: keyof Messages['app']['notSaved']): Promise<void> {
    await this.page.getByRole('alert').getByText(this.words.app.notSaved[reason]).waitFor();
  }

  /** Takes the way out that the board offers when it cannot save, and gives the path of the file. */
  async saveToFile(): Promise<string> {
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('alert').getByRole('button', { name: this.words.app.saveToFile }).click();
    return (await downloading).path();
  }
}
