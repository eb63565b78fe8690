import type { MapDot, MapLabel } from './dotMap.ts';

/** In units of the map. Letters are counted, not measured: most are narrower than this. */
const letterWidth = 6.6;
const labelHeight = 14;
const gap = 6;
const dotRadius = 4;
/** More names than this hide the dots. */
const mostLabels = 10;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Names for some of the dots, the loneliest first, where they cover neither another dot nor another name. `dots`
 * are the marked ones; `width` is the map's.
 */
export function placeLabels(dots: readonly MapDot[], width: number): readonly MapLabel[] {
  const boxes = dots.map(({ x, y }) => boxAround(x - dotRadius, x + dotRadius, y, 2 * dotRadius));
  const labels: MapLabel[] = [];
  const taken: Box[] = [];
  for (const dot of loneliestFirst(dots)) {
    if (labels.length === mostLabels) break;
    const place = (['right', 'left'] as const)
      .map((side) => ({ side, box: labelBox(dot, side) }))
      .find(({ box }) => box.left >= 0 && box.right <= width && ![...boxes, ...taken].some((each) => meet(each, box)));
    if (!place) continue;
    taken.push(place.box);
    labels.push({ ...dot, side: place.side, x: place.side === 'right' ? dot.x + gap : dot.x - gap });
  }
  return labels;
}

function loneliestFirst(dots: readonly MapDot[]): readonly MapDot[] {
  const distance = (a: MapDot, b: MapDot) => Math.hypot(a.x - b.x, a.y - b.y);
  return dots
    .map((dot) => ({ dot, room: Math.min(...dots.filter((each) => each !== dot).map((each) => distance(dot, each))) }))
    .sort((a, b) => b.room - a.room)
    .map(({ dot }) => dot);
}

function labelBox({ municipality, x, y }: MapDot, side: MapLabel['side']): Box {
  const length = municipality.name.length * letterWidth;
  return side === 'right'
    ? boxAround(x + gap, x + gap + length, y, labelHeight)
    : boxAround(x - gap - length, x - gap, y, labelHeight);
}

function boxAround(left: number, right: number, y: number, height: number): Box {
  return { left, right, top: y - height / 2, bottom: y + height / 2 };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
