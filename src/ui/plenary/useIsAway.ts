import { type RefObject, useEffect, useState } from 'react';

/** The size (px) of a place on the page that has been scrolled out of sight, null while any of it is seen. */
export interface PlaceAway {
  readonly width: number;
  readonly height: number;
}

/** Whether the place of something is out of sight, and how large it was there, so that it can be kept free. `isThere` is whether it is drawn. */
export function useIsAway(place: RefObject<HTMLElement | null>, isThere: boolean): PlaceAway | null {
  const [away, setAway] = useState<PlaceAway | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element || !isThere) return;
    const watch = new IntersectionObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.boundingClientRect;
      setAway(entry.isIntersecting ? null : { width, height });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [place, isThere]);
  return away;
}
