import { type RefObject, useEffect, useRef } from 'react';

/** A window that lost more than this share of its height lost it to an on-screen keyboard. */
const keyboardShare = 0.25;

/**
 * Folds a bar at the foot of the screen while the on-screen keyboard is open, and lifts it above the
 * keyboard where the browser leaves it behind: sets `data-folded` and `--lift` on the element.
 */
export function useRoomOverKeyboard<Bar extends HTMLElement>(): RefObject<Bar | null> {
  const bar = useRef<Bar>(null);
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const place = () => {
      const element = bar.current;
      if (!element) return;
      const hidden = window.innerHeight - viewport.height * viewport.scale;
      const isOpen = hidden > window.innerHeight * keyboardShare;
      element.toggleAttribute('data-folded', isOpen);
      const lift = isOpen ? window.innerHeight - viewport.height - viewport.offsetTop : 0;
      element.style.setProperty('--lift', `${Math.max(0, lift)}px`);
    };
    // No keyboard is open while the board comes up, and asking for sizes then would lay it out twice.
    viewport.addEventListener('resize', place);
    viewport.addEventListener('scroll', place);
    return () => {
      viewport.removeEventListener('resize', place);
      viewport.removeEventListener('scroll', place);
    };
  }, []);
  return bar;
}
