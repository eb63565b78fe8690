import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Messages } from '../../../src/i18n/messages.ts';
import { BoardPage } from './BoardPage.ts';
import { words as bokmål } from './words.ts';

/** The way into a seminar that others have: a link, a code, the waiting, and the choice of a group. */
export class JoinPage {
  constructor(
    private readonly page: Page,
    private readonly words: Messages = bokmål,
  ) {}

  /** Goes to the screen for joining from the front page. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.home.byLink }).click();
    await this.page.getByRole('heading', { level: 1, name: this.words.join.heading }).waitFor();
  }

  /** Pastes a link, or what somebody takes for one, and asks to join. */
  async paste(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: this.words.join.linkLabel }).fill(text);
    await this.page.getByRole('button', { name: this.words.join.go, exact: true }).click();
  }

  async choosePicture(path: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: this.words.join.picture }).click();
    await (await choosing).setFiles(path);
  }

  /** Opens a seminar file, from the front page or while the seminar is waited for. */
  async openFile(path: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: this.words.home.openFile }).click();
    await (await choosing).setFiles(path);
  }

  async scan(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.join.scan }).click();
  }

  /** Resolves when the screen says so. */
  async waitUntilSays(sentence: string): Promise<void> {
    await this.page.getByText(sentence, { exact: true }).waitFor();
  }

  /** Resolves when the screen says that it waits for the seminar, and for what. */
  async waitUntilWaiting(reach: keyof Messages['waiting']['reach']): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: this.words.waiting.heading }).waitFor();
    await this.page.getByRole('status').getByText(this.words.waiting.reach[reach]).waitFor();
  }

  /** Resolves when the seminar is here and asks which group this is. */
  async waitUntilChoosing(): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: this.words.chooseGroup.heading }).waitFor();
  }

  /** Resolves when a board is shown. */
  async waitForBoard(): Promise<BoardPage> {
    await this.page.waitForURL(/\/g\//);
    const board = new BoardPage(this.page, this.words);
    await board.waitUntilOpen();
    return board;
  }

  async choose(group: string): Promise<BoardPage> {
    await this.waitUntilChoosing();
    // What follows the name says whose group it is.
    await this.page.getByRole('button', { name: new RegExp(`^${group}(?![\\p{L}\\d])`, 'u') }).click();
    return this.waitForBoard();
  }

  async found(group: string): Promise<BoardPage> {
    await this.waitUntilChoosing();
    await this.page.getByRole('textbox', { name: this.words.chooseGroup.name }).fill(group);
    await this.page.getByRole('button', { name: this.words.chooseGroup.start }).click();
    return this.waitForBoard();
  }

  /** The board's word that nothing may be written here. */
  async waitUntilReadOnly(): Promise<void> {
    await this.page.getByText(this.words.condition.readingGroup).waitFor();
  }

  /** Fails when anything a person or a program could later read on this device's screen holds the link. */
  async expectNoTraceOf(link: string): Promise<void> {
    const secret = link.slice(link.indexOf('#') + 1);
    const traces = await this.page.evaluate(() => [
      location.href,
      document.title,
      document.referrer,
      JSON.stringify(history.state),
      document.body.textContent,
      ...Object.values({ ...localStorage }),
      ...Object.values({ ...sessionStorage }),
    ]);
    const session = await this.page.context().newCDPSession(this.page);
    const { entries } = await session.send('Page.getNavigationHistory');
    await session.detach();
    traces.push(...entries.flatMap(({ url, title }) => [url, title]));
    expect(traces.filter((trace) => trace.includes(secret))).toEqual([]);
  }
}
