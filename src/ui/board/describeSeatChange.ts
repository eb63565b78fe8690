import { rankOf, ranks, type Seats, type TextOf } from '../../domain/group.ts';
import type { PointId } from '../../domain/ids.ts';
import type { Messages } from '../../i18n/messages.ts';

/** More of a point's words than anybody wants to hear twice. */
const longestHeard = 60;

/** Who sits where now, who moved and who lost a seat, in one or two sentences. */
export function describeSeatChange(before: Seats, after: Seats, textOf: TextOf, t: Messages): string {
  const words = (point: PointId) => shorten(textOf(point)) || t.points.wordless;
  const sentences: string[] = [];
  for (const rank of ranks) {
    const point = after[rank - 1];
    if (!point || before[rank - 1] === point) continue;
    const isSwap = rankOf(before, point) !== null && sentences.length > 0;
    sentences.push(isSwap ? t.points.alsoMoved(words(point), rank) : t.points.tookSeat(words(point), rank));
  }
  for (const rank of ranks) {
    const point = before[rank - 1];
    if (!point || rankOf(after, point) !== null) continue;
    const isFree = after[rank - 1] === null;
    sentences.push(isFree ? t.points.leftSeat(words(point), rank) : t.points.lostSeat(words(point)));
  }
  return sentences.join(' ');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestHeard ? line : `${line.slice(0, longestHeard - 1).trimEnd()}…`;
}
