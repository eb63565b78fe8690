import type { Page } from 'playwright-core';

/** More stops than any screen has, several times round: now and then a browser goes from the end to the beginning without a stop between. */
const mostStops = 360;

interface Focus {
  /** Accessible name; '' when nothing on the page has the focus. */
  name: string;
  value: string;
  isSeen: boolean;
}

/** Somebody without a mouse: moves by Tab, and fails when the focus is lost or cannot be seen. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Presses Tab until the control with this name has the focus; it may go round once by way of the browser's bars. */
  async tabTo(name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    do {
      await this.page.keyboard.press('Tab');
      const focus = await this.focus();
      if (focus.name !== '') expectSeen(focus, 'Tab');
      if (typeof name === 'string' ? focus.name === name : name.test(focus.name)) return;
      passed.push(focus.name);
    } while (passed.length < mostStops && passed.filter((stop) => stop === '').length < 3);
    throw new Error(`Tab did not come to ${name}, but to: ${passed.join(' | ')}`);
  }

  /** Presses keys one after the other; after each, something that can be seen has the focus. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      expectSeen(await this.focus(), key);
    }
  }

  /** Presses Enter on what leads to another screen; resolves when the heading there has the focus, and gives it. */
  async enterScreen(): Promise<string> {
    const before = this.page.url();
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction((address) => location.href !== address, before);
    await this.page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    return (await this.focus()).name;
  }

  /** Writes over what stands in the field. */
  async writeOver(text: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.type(text);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Goes by Tab to the end of the page, and then through all of it; gives the controls it did not come to. */
  async findUnreached(): Promise<string[]> {
    await this.tabToEnd();
    await this.page.evaluate(() => {
      for (const element of document.querySelectorAll('[data-reached]')) element.removeAttribute('data-reached');
    });
    await this.tabToEnd();
    return this.unreached();
  }

  private async tabToEnd(): Promise<void> {
    for (let stops = 0; stops < mostStops; stops++) {
      await this.page.keyboard.press('Tab');
      const focus = await this.focus();
      if (focus.name === '') return;
      expectSeen(focus, 'Tab');
      await this.page.evaluate(() => document.activeElement?.setAttribute('data-reached', ''));
    }
    throw new Error(`After ${mostStops} stops Tab has not come to the end of the page.`);
  }

  async focus(): Promise<Focus> {
    return this.page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return { name: '', value: '', isSeen: false };
      const field = focused.matches('input, textarea, select') ? (focused as HTMLInputElement) : null;
      const labelId = focused.getAttribute('aria-labelledby');
      const label = labelId ? document.getElementById(labelId) : field?.labels?.[0];
      const name = focused.getAttribute('aria-label') ?? (label ?? focused).textContent ?? '';
      const box = focused.getBoundingClientRect();
      const isInWindow = box.bottom > 0 && box.top < window.innerHeight;
      // The browser marks the parts of a date itself; a heading that was moved to is no control.
      const isMarkedByBrowser = focused.matches('h1, input[type="date"]');
      // The frame of a point is drawn round its whole line.
      const drawn = [focused, focused.closest('li')].map((element) => element && getComputedStyle(element));
      const hasFrame = drawn.some((style) => style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none'));
      return {
        name: name.trim(),
        value: field?.value ?? '',
        isSeen: isInWindow && (hasFrame || isMarkedByBrowser),
      };
    });
  }

  private async unreached(): Promise<string[]> {
    return this.page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
      return (
        [...controls]
          .filter((control) => control.checkVisibility({ visibilityProperty: true }) && control.tabIndex >= 0)
          .filter((control) => !control.hasAttribute('data-reached'))
          // Of choices that exclude each other only the chosen one is a stop; arrow keys reach the others.
          .filter((control) => !control.matches('input[type="radio"]:not(:checked)'))
          .map((control) => control.outerHTML.slice(0, 120))
      );
    });
  }
}

function expectSeen(focus: Focus, key: string): void {
  if (focus.name === '' && focus.value === '') throw new Error(`After ${key} nothing has the focus.`);
  if (!focus.isSeen) throw new Error(`After ${key} the focus on “${focus.name}” cannot be seen.`);
}
