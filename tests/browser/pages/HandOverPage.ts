import type { Locator, Page } from 'playwright-core';
import { BoardPage } from './BoardPage.ts';
import { words } from './words.ts';

/** Handing over and receiving, as somebody with a camera and a screen does them. */
export class HandOverPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async openFromBoard(): Promise<void> {
    const menu = await new BoardPage(this.page).openMenu(words.app.menu);
    await menu.getByText(words.handOver.name, { exact: true }).click();
  }

  /** Pictures of the whole screen while it shows its codes large: more of them than are needed. */
  async photographCodes(): Promise<Buffer[]> {
    await this.press(words.handOver.codes.show);
    await this.page.locator('canvas.lb-qr').waitFor();
    const isOne = await this.page.getByText(words.handOver.codes.one).isVisible();
    const help = isOne ? '1' : await this.page.getByText(/^\d+ koder vises/).textContent();
    const count = Number.parseInt(help ?? '', 10);
    await this.press(words.handOver.codes.large);
    // Half of the codes may say what is said ahead.
    return this.photograph(isOne ? 1 : 2 * count + 3);
  }

  async photographReceipt(): Promise<Buffer[]> {
    await this.press(words.receive.receipt);
    return this.photograph(3);
  }

  private async press(name: string, place: Page | Locator = this.page): Promise<void> {
    await place.getByRole('button', { name, exact: true }).click();
  }

  /** Takes pictures until this many differ, or thirty are taken of codes that do not change. */
  private async photograph(different: number): Promise<Buffer[]> {
    await this.page.locator('dialog canvas.lb-qr').waitFor();
    const pictures = new Map<string, Buffer>();
    for (let taken = 0; taken < 200 && pictures.size < different; taken++) {
      if (taken > 30 && pictures.size === 1) break;
      const picture = await this.page.screenshot({ type: 'jpeg' });
      pictures.set(picture.toString('base64'), picture);
    }
    await this.page.keyboard.press('Escape');
    return [...pictures.values()];
  }

  async scanFromAnotherScreen(): Promise<void> {
    await this.press(words.receive.scanOther);
  }

  async scan(): Promise<void> {
    const camera = this.page.getByRole('region', { name: words.receive.scan });
    // A camera that is on goes on with the film it has.
    if (await camera.getByRole('button', { name: words.receive.stop }).isVisible()) {
      await this.press(words.receive.stop, camera);
    }
    await this.press(words.receive.scan, camera);
  }

  async scanReceipt(): Promise<void> {
    await this.press(words.handOver.codes.scanReceipt);
  }

  async waitUntilCame(line: RegExp): Promise<void> {
    await this.page.getByRole('region', { name: words.receive.came }).getByText(line).waitFor();
  }

  async waitUntilReceived(): Promise<void> {
    await this.page.locator('main').getByText(words.handOver.codes.received).waitFor();
  }

  /** The group's answers as a file, where it was saved. */
  async saveFile(): Promise<string> {
    const downloading = this.page.waitForEvent('download');
    await this.press(words.handOver.file.saveGroup);
    return (await downloading).path();
  }

  async openFile(path: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.press(words.home.openFile);
    await (await choosing).setFiles(path);
  }

  /** Resolves when no device is paired with this one. */
  async waitUntilAlone(): Promise<void> {
    const pairing = this.page.getByRole('region', { name: words.handOver.pair.heading });
    await pairing.getByText(words.handOver.pair.roles).waitFor();
    await pairing.getByText(words.handOver.pair.lines(1)).waitFor({ state: 'detached' });
  }

  /** Shows the first code of a pairing, and gives a picture of it. */
  async showFirstCode(): Promise<Buffer> {
    // Of several devices in turn.
    const another = this.page.getByRole('button', { name: words.handOver.pair.another });
    if (await another.isVisible()) await another.click();
    await this.press(words.handOver.pair.showFirst);
    return this.photographCode(words.handOver.pair.offerLabel);
  }

  /** Scans the first code of a pairing, and gives a picture of the answer. */
  async answerCode(): Promise<Buffer> {
    await this.press(words.handOver.pair.scanFirst);
    return this.photographCode(words.handOver.pair.answerLabel);
  }

  private async photographCode(name: string): Promise<Buffer> {
    const code = this.page.getByRole('img', { name });
    await code.waitFor();
    await code.scrollIntoViewIfNeeded();
    return this.page.screenshot({ type: 'jpeg' });
  }

  /** A camera that looks at a film sees the next one when it is turned on again. */
  async restartCamera(): Promise<void> {
    const pairing = this.page.getByRole('region', { name: words.handOver.pair.heading });
    await this.press(words.receive.stop, pairing);
    await this.press(words.receive.scan, pairing);
  }

  async waitUntilPaired(): Promise<void> {
    await this.page.locator('main').getByText(words.handOver.pair.stage.connected).waitFor();
  }
}
