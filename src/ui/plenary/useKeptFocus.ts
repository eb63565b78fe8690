import { type RefObject, useLayoutEffect } from 'react';

const stations = 'button, input, select, textarea, summary, a[href]';

/**
 * Keeps the keyboard's place on a page whose parts leave with a step: when what had the focus is gone, what came after it in its section has
 * it, else the section. A bar or a dialog outside all sections sends it back to where it was before.
 */
export function useKeptFocus(page: RefObject<HTMLElement | null>): void {
  // Listens before the page is drawn: an effect that comes after it would miss who is quicker.
  useLayoutEffect(() => {
    const frame = page.current;
    if (!frame) return;
    let last: Element | null = null;
    let section: HTMLElement | null = null;
    let rest: readonly HTMLElement[] = [];
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      last = target;
      const own = target.closest('dialog') ? null : target.closest('section');
      if (!own || own === target) return;
      section = own;
      const all = [...own.querySelectorAll<HTMLElement>(stations)];
      rest = all.slice(all.indexOf(target) + 1);
    };
    const goOn = () => {
      if (!last || last.isConnected || (document.activeElement ?? document.body) !== document.body) return;
      last = null;
      const home = section?.isConnected ? section : frame.querySelector('section');
      for (const next of rest.filter((each) => home?.contains(each))) {
        next.focus();
        if (document.activeElement === next) return;
      }
      home?.setAttribute('tabindex', '-1');
      home?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(goOn);
    watch.observe(frame, { childList: true, subtree: true });
    frame.addEventListener('focusin', onFocus);
    return () => {
      watch.disconnect();
      frame.removeEventListener('focusin', onFocus);
    };
  }, [page]);
}
