import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * How many of some widths, in rem and rising, an element is at least as wide as, so that larger letters count; all
 * where it cannot be measured.
 */
export function useFits(element: RefObject<HTMLElement | null>, widths: readonly number[]): number {
  const [fits, setFits] = useState(widths.length);
  const wanted = widths.join(' ');
  useLayoutEffect(() => {
    const node = element.current;
    if (!node || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setFits(wanted.split(' ').filter((width) => node.clientWidth >= Number(width) * rem).length);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element, wanted]);
  return fits;
}
