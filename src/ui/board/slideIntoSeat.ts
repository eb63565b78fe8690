const duration = 160;

/** Lets a seat slide from where its point was, a short way, so that the eye sees what moved where. */
export function slideIntoSeat(seat: HTMLElement, from: Element | null): void {
  if (!from || typeof seat.animate !== 'function') return;
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const here = seat.getBoundingClientRect();
  const there = from.getBoundingClientRect();
  const [x, y] = [there.left - here.left, there.top - here.top];
  const easing = 'cubic-bezier(.2, .7, .2, 1)';
  seat.animate(
    [
      { transform: `translate(${x}px, ${y}px)`, zIndex: 2 },
      { transform: 'none', zIndex: 2 },
    ],
    {
      duration,
      easing,
    },
  );
}
