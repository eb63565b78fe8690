import type { Rank } from '../group.ts';
import type { AddresseeId, GroupId, VenueId } from '../ids.ts';
import type { MunicipalityId } from '../municipality/municipality.ts';
import { foldForSearch } from './foldForSearch.ts';
import type { RoomPoint } from './room.ts';

/** Which points to show; null and '' leave all in. */
export interface PointFilter {
  readonly venue: VenueId | null;
  readonly group: GroupId | null;
  readonly municipality: MunicipalityId | null;
  readonly addressee: AddresseeId | null;
  /** A seat; `seated`: any of them. */
  readonly rank: Rank | 'seated' | null;
  /** Words that must all be there, as typed: half words too. */
  readonly text: string;
}

export const everyPoint: PointFilter = {
  venue: null,
  group: null,
  municipality: null,
  addressee: null,
  rank: null,
  text: '',
};

/** Whether it leaves every point in. */
export function isEveryPoint({ venue, group, municipality, addressee, rank, text }: PointFilter): boolean {
  return [venue, group, municipality, addressee, rank].every((part) => part === null) && text.trim() === '';
}

/** Those that pass, in their order. What a point says is folded once and kept for as long as the point is. */
export function filterPoints(points: readonly RoomPoint[], filter: PointFilter): readonly RoomPoint[] {
  const wanted = foldForSearch(filter.text).trim().split(' ');
  const isWanted = (point: RoomPoint) =>
    (filter.venue === null || point.group.venue === filter.venue) &&
    (filter.group === null || point.group.id === filter.group) &&
    (filter.municipality === null || point.group.municipalities.includes(filter.municipality)) &&
    (filter.addressee === null || point.addressee === filter.addressee) &&
    (filter.rank === null || (filter.rank === 'seated' ? point.rank !== null : point.rank === filter.rank));
  if (wanted.join('') === '') return points.filter(isWanted);
  return points.filter((point) => {
    if (!isWanted(point)) return false;
    const text = foldedOf(point);
    return wanted.every((word) => text.includes(word));
  });
}

const folded = new WeakMap<RoomPoint, string>();

function foldedOf(point: RoomPoint): string {
  const before = folded.get(point);
  if (before !== undefined) return before;
  const text = foldForSearch([point.words, ...point.subpoints].join(' '));
  folded.set(point, text);
  return text;
}
