import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/**
 * A step to another screen takes away the control that was pressed, and the focus with it. Then the focus
 * goes to the heading of the new screen, once that stands: screen readers say it, and Tab goes on from there.
 */
export function useFocusOnNewScreen(): void {
  const [place] = useLocation();
  const before = useRef(place);
  useEffect(() => {
    if (place === before.current) return;
    before.current = place;
    const hasArrived = () => {
      if (isShown(document.activeElement) && document.activeElement !== document.body) return true;
      const heading = [...document.querySelectorAll('h1')].find(isShown);
      if (!heading) return false;
      heading.tabIndex = -1;
      heading.focus();
      return true;
    };
    if (hasArrived()) return;
    // A screen that is fetched or opened first stands a little later.
    const watch = new MutationObserver(() => hasArrived() && watch.disconnect());
    watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
    return () => watch.disconnect();
  }, [place]);
}

function isShown(element: Element | null): boolean {
  return element !== null && element.getClientRects().length > 0;
}
