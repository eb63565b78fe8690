import type { Rank } from '../group.ts';
import type { GroupId } from '../ids.ts';
import type { MunicipalityId } from '../municipality/municipality.ts';
import type { RoomGroup, RoomPoint } from './room.ts';

/** What a few points together come to. */
export interface Tally {
  /** Groups that have one of the points, each once. */
  readonly groups: readonly GroupId[];
  /** Municipalities at those groups' tables, each once, in the order of ids. */
  readonly municipalities: readonly MunicipalityId[];
  /** The best seat of each group that has given one of the points a seat, best first. */
  readonly seats: readonly Rank[];
  /** Groups that have put one of the points first. */
  readonly firstBy: readonly RoomGroup[];
  /** First choices count 3, second choices 2, third choices 1; a group counts once, by its best seat. */
  readonly points: number;
}

/**
 * Counts points that mean the same. A group counts once however many of the points are its own, and a municipality once
 * however many of its people or groups said it. A group that holds no priorities counts as a group and adds no points.
 */
export function tallyPoints(points: readonly RoomPoint[]): Tally {
  const best = new Map<RoomGroup, Rank | null>();
  for (const { group, rank } of points) {
    const before = best.get(group) ?? null;
    best.set(group, before === null || (rank !== null && rank < before) ? rank : before);
  }
  const seats = [...best.values()].filter((rank) => rank !== null).sort();
  return {
    groups: [...best.keys()].map(({ id }) => id),
    municipalities: municipalitiesAt([...best.keys()]),
    seats,
    firstBy: [...best].filter(([, rank]) => rank === 1).map(([group]) => group),
    points: seats.reduce((sum, rank) => sum + pointsFor(rank), 0),
  };
}

/** 3-2-1. */
export function pointsFor(rank: Rank): number {
  return 4 - rank;
}

export function municipalitiesAt(groups: readonly RoomGroup[]): readonly MunicipalityId[] {
  return [...new Set(groups.flatMap(({ municipalities }) => municipalities))].sort();
}
