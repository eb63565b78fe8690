import { type RefObject, useEffect } from 'react';

const boxes = '.cluster-point input';

/** Arrow keys go from point to point, and Enter to what can be done with those that are chosen (the element with the id `bar`). */
export function usePointKeys(page: RefObject<HTMLElement | null>, bar: string): void {
  useEffect(() => {
    const frame = page.current;
    if (!frame) return;
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (!(target instanceof HTMLElement) || !target.matches(boxes)) return;
      const next = key === 'Enter' ? document.getElementById(bar) : neighbour(target, key);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    frame.addEventListener('keydown', onKey);
    return () => frame.removeEventListener('keydown', onKey);
  }, [page, bar]);
}

function neighbour(box: HTMLElement, key: string): HTMLElement | undefined {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const all = [...(box.closest('section')?.querySelectorAll<HTMLElement>(boxes) ?? [])];
  return step === 0 ? undefined : all[all.indexOf(box) + step];
}
