import type { GroupDoc } from '../../document/groupDoc.ts';
import { isOwnChange } from '../../document/ownChange.ts';

/**
 * While something on the page has the focus, scrolls by as much as changes of others push it, before that is
 * painted. Browsers with scroll anchoring do so too, but not at the top of the page, and not all have it.
 * Ends when the returned function is called.
 */
export function keepSteady(doc: GroupDoc['doc']): () => void {
  let held: { readonly element: Element; readonly top: number } | null = null;
  // Told once of whatever it begins to observe: when the page has been laid out, and before that is seen.
  const afterLayout = new ResizeObserver(() => letGo());

  const hold = (transaction: { readonly origin: unknown }) => {
    if (held || isOwnChange(transaction)) return;
    const element = document.activeElement;
    if (!element?.closest('main')) return;
    held = { element, top: element.getBoundingClientRect().top };
    afterLayout.observe(document.documentElement);
  };
  const letGo = () => {
    const before = held;
    held = null;
    afterLayout.disconnect();
    if (!before?.element.isConnected || before.element !== document.activeElement) return;
    const pushed = before.element.getBoundingClientRect().top - before.top;
    if (Math.abs(pushed) < 1) return;
    const page = document.scrollingElement;
    const room = page ? page.scrollHeight - page.clientHeight - page.scrollTop : 0;
    if (pushed > room) makeRoom(before.element, pushed - room);
    window.scrollBy({ top: pushed, behavior: 'instant' });
  };
  doc.on('beforeTransaction', hold);
  return () => {
    afterLayout.disconnect();
    doc.off('beforeTransaction', hold);
  };
}

/** A page that ends too soon to scroll so far gets that much longer, until something else has the focus. */
function makeRoom(element: Element, height: number): void {
  const main = element.closest('main');
  if (!main) return;
  const before = Number.parseFloat(getComputedStyle(main).paddingBottom) || 0;
  main.style.paddingBottom = `${before + height}px`;
  const giveBack = () => main.style.removeProperty('padding-bottom');
  element.addEventListener('blur', giveBack, { once: true });
}
