import type { PointId, QuestionId, VenueId } from '../ids.ts';
import { countVotes } from '../plenary/countVotes.ts';
import { ballotAt, choicesAt } from '../plenary/plenary.ts';
import { type RankingColumn, rankClusters } from '../plenary/rankClusters.ts';
import { createRoomReader } from '../plenary/room.ts';
import type { ReportAnswer, ReportBallot, ReportCluster, ReportCut, ReportGathering, RoomChoice } from './report.ts';
import type { ReportSources } from './reportGroups.ts';

/** A report ranks by how many tables speak of a thing. */
const by: RankingColumn = 'groups';

/**
 * Gives what the plenary has made of a question's answers. In a report that is cut to an addressee or a municipality
 * there is none of it: half of a ranking would mislead.
 */
export function createGathering(
  { plan, groups, textOf, plenary, withdrawn }: ReportSources,
  cut: ReportCut,
): (question: QuestionId, answers: readonly ReportAnswer[]) => ReportGathering | null {
  if (!plenary || plenary.clusters.length === 0 || cut.kind === 'addressee' || cut.kind === 'municipality')
    return () => null;
  const room = createRoomReader()({ plan, groups, textOf });
  const venue: VenueId | null = cut.kind === 'venue' ? cut.venue : null;
  return (question, answers) => {
    const own = plenary.clusters.filter((cluster) => cluster.question === question);
    if (own.length === 0) return null;
    const told = new Map<PointId, ReportCluster['points'][number]>(
      answers.flatMap(({ group, points }) => points.map((point) => [point.id, { group, point }] as const)),
    );
    const ranking = rankClusters({ plan, plenary, room }, { question, venue }, by);
    const ranked = ranking.rows.map(
      ({ cluster, figures, place, isTied, points }): ReportCluster => ({
        ...{ id: cluster.id, title: cluster.title, figures, place, isTied },
        points: points.flatMap(({ id }) => told.get(id) ?? []),
      }),
    );
    const empty = own
      .filter(({ id }) => !ranked.some((cluster) => cluster.id === id))
      .map(
        ({ id, title }): ReportCluster => ({ ...{ id, title, place: null, isTied: false, points: [] }, figures: none }),
      );
    const clusters = [...ranked, ...empty];
    const venueOf = (where: VenueId | null) => plan.venues.find(({ id }) => id === where) ?? null;
    const choiceAt = (where: VenueId | null): RoomChoice => {
      const [first = null, second = null, third = null] = choicesAt(plenary, question, where).map(
        (id) => clusters.find((cluster) => cluster.id === id) ?? null,
      );
      return { venue: venueOf(where), seats: [first, second, third] };
    };
    const ballotsAt = (where: VenueId | null): readonly ReportBallot[] => {
      const ballot = ballotAt(plenary, question, where);
      const result = ballot && countVotes(ballot, new Map(), plenary, { mergedInto: plan.mergedInto, withdrawn });
      if (!result || result.isOpen || result.voters === 0) return [];
      const rows = result.rows.flatMap((row) => {
        const cluster = clusters.find(({ id }) => id === row.cluster);
        return cluster ? [{ ...row, cluster }] : [];
      });
      return [{ venue: venueOf(where), voters: result.voters, votedBy: ballot.voters, rows }];
    };
    const places = venue ? [venue] : [null, ...plan.venues.map(({ id }) => id)];
    return {
      by,
      clusters,
      choices: places.map(choiceAt).filter(({ seats }) => seats.some((seat) => seat !== null)),
      ballots: places.flatMap(ballotsAt),
      minorities: ranking.notes.map(({ cluster, point, groups: ids, municipalities, isOfSmall }) => ({
        isOfSmall,
        words: cluster?.title || point.words,
        municipalities,
        groups: answers.map(({ group }) => group).filter(({ id }) => ids.includes(id)),
      })),
    };
  };
}

const none = { groups: 0, municipalities: 0, firstChoices: 0, points: 0 };
