import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether an element is at least so wide, in rem, so that larger letters count; true where it cannot be measured. */
export function useFits(element: RefObject<HTMLElement | null>, rem: number): boolean {
  const [doesFit, setFits] = useState(true);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setFits(node.clientWidth >= rem * size);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element, rem]);
  return doesFit;
}
