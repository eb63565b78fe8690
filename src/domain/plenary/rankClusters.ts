import type { GroupId } from '../ids.ts';
import type { MunicipalityId } from '../municipality/municipality.ts';
import { type Plan, questionsOf } from '../plan.ts';
import { type GatheredCluster, gatherPoints, type PlenaryView } from './gather.ts';
import { type MinorityNote, minorityNotes } from './minorityNotes.ts';
import type { Plenary } from './plenary.ts';
import type { Room } from './room.ts';
import { municipalitiesAt, type Tally, tallyPoints } from './tally.ts';

/** The four figures that clusters can be ranked by. */
export const rankingColumns = ['groups', 'municipalities', 'firstChoices', 'points'] as const;
export type RankingColumn = (typeof rankingColumns)[number];
export type RankingFigures = Readonly<Record<RankingColumn, number>>;

export interface RankedCluster extends GatheredCluster {
  readonly tally: Tally;
  readonly figures: RankingFigures;
  /** One more than the number of clusters that have more in the column; the same for those that have the same. */
  readonly place: number;
  readonly isTied: boolean;
}

export interface Ranking {
  readonly by: RankingColumn;
  /** Best first. Ties stand in the order of the other figures, but have the same place. */
  readonly rows: readonly RankedCluster[];
  readonly notes: readonly MinorityNote[];
  /** Who has points here, gathered or not. */
  readonly groups: readonly GroupId[];
  readonly municipalities: readonly MunicipalityId[];
  /** Groups that have points where something could be put first, and have put nothing in a seat. */
  readonly withoutPriorities: readonly GroupId[];
  /** Points in no cluster, and how many of them sit in a seat: they count in no row. */
  readonly ungathered: { readonly points: number; readonly seated: number };
}

/**
 * Ranks the clusters of a question or of all, with the points of a venue or of all, by one figure and nothing else:
 * whoever has the same in it stands alike. A cluster that nobody in view has a point in has no row.
 */
export function rankClusters(
  sources: { readonly plan: Plan; readonly plenary: Plenary; readonly room: Room },
  view: PlenaryView,
  by: RankingColumn,
): Ranking {
  const { clusters, ungathered } = gatherPoints(sources.plenary, sources.room, view);
  const counted = clusters
    .filter(({ points }) => points.length > 0)
    .map((cluster) => {
      const tally = tallyPoints(cluster.points);
      return { ...cluster, tally, figures: figuresOf(tally) };
    });
  const order = [by, ...rankingColumns.filter((column) => column !== by)];
  const rows = counted
    .sort((a, b) => order.map((column) => b.figures[column] - a.figures[column]).find((more) => more !== 0) ?? 0)
    .map((row) => {
      const better = counted.filter(({ figures }) => figures[by] > row.figures[by]).length;
      const alike = counted.filter(({ figures }) => figures[by] === row.figures[by]).length;
      return { ...row, place: better + 1, isTied: alike > 1 };
    });
  const points = [...clusters.flatMap((cluster) => cluster.points), ...ungathered];
  const groups = [...new Set(points.map(({ group }) => group))];
  const seated = new Set(questionsOf(sources.plan).flatMap(({ id, seats }) => (seats > 0 ? [id] : [])));
  const couldChoose = points.filter(({ question }) => seated.has(question));
  const haveChosen = new Set(points.filter(({ rank }) => rank !== null).map(({ group }) => group));
  return {
    by,
    rows,
    notes: minorityNotes(counted, ungathered, { groups, small: new Set(sources.plan.small) }),
    groups: groups.map(({ id }) => id),
    municipalities: municipalitiesAt(groups),
    withoutPriorities: [...new Set(couldChoose.map(({ group }) => group))]
      .filter((group) => !haveChosen.has(group))
      .map(({ id }) => id),
    ungathered: { points: ungathered.length, seated: ungathered.filter(({ rank }) => rank !== null).length },
  };
}

function figuresOf({ groups, municipalities, firstBy, points }: Tally): RankingFigures {
  return { groups: groups.length, municipalities: municipalities.length, firstChoices: firstBy.length, points };
}
