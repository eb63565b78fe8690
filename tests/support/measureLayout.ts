import type { Page } from 'playwright-core';

/** What makes the page, or a dialog in it, wider than its window; empty when nothing scrolls sideways. */
export async function findSidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frames = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
    return frames.flatMap((frame) => {
      if (frame.scrollWidth <= frame.clientWidth) return [];
      const edge = frame.getBoundingClientRect().left + frame.clientWidth;
      const guilty = [...frame.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > edge + 0.5 && element.checkVisibility(),
      );
      const names = guilty.slice(0, 3).map((element) => element.outerHTML.slice(0, 90));
      return [`${frame.scrollWidth} px in ${frame.clientWidth} px: ${names.join(' … ')}`];
    });
  });
}

/** Controls smaller than a finger, `least` px each way; a link inside a sentence may be as low as its line (24 px). */
export async function findSmallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((required) => {
    const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const controls = open.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="option"]',
    );
    const union = (a: DOMRect, b: DOMRect) => ({
      width: Math.max(a.right, b.right) - Math.min(a.left, b.left),
      height: Math.max(a.bottom, b.bottom) - Math.min(a.top, b.top),
    });
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('.lb-sr')) return [];
      const own = control.getBoundingClientRect();
      // A box to tick is as large as its label, which ticks it too.
      const label = control instanceof HTMLInputElement ? control.labels?.[0]?.getBoundingClientRect() : undefined;
      const isChoice = control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);
      const { width, height } = isChoice && label ? union(own, label) : own;
      const isInline = getComputedStyle(control).display === 'inline';
      if (height + 0.5 >= (isInline ? 24 : required) && (isInline || width + 0.5 >= required)) return [];
      return [`${Math.round(width)} × ${Math.round(height)} px: ${control.outerHTML.slice(0, 120)}`];
    });
  }, least);
}

/**
 * Words that do not fit in their box and are cut off. The captions of seats are left out: they are meant to be
 * short, and the whole point stands below them.
 */
export async function findCutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest('.lb-sr, .lb-seat, svg') || !element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const clips = /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
      const hasWords = element instanceof HTMLTextAreaElement || element.textContent?.trim();
      if (!clips || !hasWords) continue;
      const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      if (isCut) cut.push(element.outerHTML.slice(0, 120));
    }
    return cut;
  });
}

/** Sets the text as wide as people may need it to read (WCAG 1.4.12), or as it was. */
export async function spaceText(page: Page, isWide: boolean): Promise<void> {
  await page.evaluate((wide) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets = wide ? [sheet] : [];
  }, isWide);
}

/** What lies over the middle of the control that has the focus, or '' when it can be seen. */
export async function findCoverOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return '';
    const box = focused.getBoundingClientRect();
    const name = focused.outerHTML.slice(0, 100);
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, window.innerHeight);
    if (bottom - top < Math.min(box.height, 20)) return `outside the window: ${name}`;
    const x = Math.min(Math.max(box.left + box.width / 2, 1), window.innerWidth - 1);
    const seen = document.elementFromPoint(x, (top + bottom) / 2);
    if (!seen || focused.contains(seen) || seen.contains(focused)) return '';
    // The label of a box to tick may lie over it.
    if (seen.closest('label')?.contains(focused)) return '';
    return `${seen.outerHTML.slice(0, 100)} lies over ${name}`;
  });
}
