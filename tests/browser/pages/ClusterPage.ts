import type { Locator, Page } from 'playwright-core';
import { words } from './words.ts';

/** The screen where a facilitator gathers points, as a person meets it. */
export class ClusterPage {
  constructor(private readonly page: Page) {}

  /** Opens it in a seminar, and resolves when this many points are there. */
  async open(seminar: string, points: number): Promise<void> {
    await this.page.goto(`${seminar}/cluster`);
    await this.page
      .getByRole('heading', { name: new RegExp(` ${points} innspill`) })
      .first()
      .waitFor();
  }

  /** A point by how its words begin. */
  point(text: string): Locator {
    return this.page.getByRole('checkbox', { name: text }).first();
  }

  async gather(title: string, ...points: readonly string[]): Promise<void> {
    for (const point of points) await this.point(point).check();
    await this.page.getByRole('button', { name: words.cluster.gather }).click();
    await this.page.getByRole('textbox', { name: words.cluster.title }).fill(title);
    await this.page.keyboard.press('Enter');
    await this.cluster(title).waitFor();
  }

  /** Gathers the first two points and goes on from the next, without a pointer. */
  async gatherByKeyboard(title: string): Promise<void> {
    const boxes = this.page.getByRole('region', { name: words.cluster.ungathered }).getByRole('checkbox');
    await boxes.first().focus();
    for (const key of ['Space', 'ArrowDown', 'Space', 'Enter', 'Enter']) await this.page.keyboard.press(key);
    const field = this.page.getByRole('textbox', { name: words.cluster.title });
    await field.waitFor();
    await field.fill(title);
    await this.page.keyboard.press('Enter');
    await this.cluster(title).waitFor();
    await this.page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  }

  /** Chooses all that each search shows, and gathers it. */
  async gatherFound(title: string, ...searches: readonly string[]): Promise<void> {
    const field = this.page.getByRole('searchbox', { name: words.cluster.search });
    for (const text of searches) {
      await field.fill(text);
      const found = this.page
        .getByRole('button', { name: words.cluster.selectShown(0).replace(/0.*/, '') })
        .or(this.page.getByRole('button', { name: words.cluster.selectShown(1) }));
      await found.or(this.page.getByText(words.cluster.nothingFound)).waitFor();
      if (await found.isVisible()) await found.click();
    }
    await field.fill('');
    await this.page.getByRole('button', { name: words.cluster.gather }).click();
    await this.page.getByRole('textbox', { name: words.cluster.title }).fill(title);
    await this.page.keyboard.press('Enter');
    await this.cluster(title).waitFor();
  }

  cluster(title: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { level: 3, name: title }) });
  }

  /** Every cluster with how many points are in it, and how many points are in none. */
  async told(): Promise<string[]> {
    const clusters = await this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { level: 3 }) })
      .evaluateAll((cards) =>
        cards.map(
          (card) =>
            `${card.querySelector('h3')?.textContent}: ${card.querySelector('summary')?.textContent?.replace(/\D/g, '')}`,
        ),
      );
    const loose = await this.page.getByRole('heading', { name: words.cluster.ungathered }).textContent();
    return [...clusters.sort(), loose ?? ''];
  }
}
