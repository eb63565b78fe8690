import { leaveRoomSeat, takeRoomSeat } from '../../document/commands/plenaryCommands.ts';
import { type Rank, ranks } from '../../domain/group.ts';
import type { QuestionId, VenueId } from '../../domain/ids.ts';
import { choicesAt } from '../../domain/plenary/plenary.ts';
import {
  type RankedCluster,
  type Ranking,
  type RankingColumn,
  rankingColumns,
} from '../../domain/plenary/rankClusters.ts';
import { useFormats, useMessages } from '../language.tsx';
import { breakLongWords } from '../parts/breakLongWords.ts';
import { Icon } from '../parts/Icon.tsx';
import { usePlenary } from './PlenaryProvider.tsx';
import { usePlenarySteps } from './usePlenarySteps.ts';
import type { RoomNames } from './useRoomNames.ts';

interface RankingTableProps {
  question: QuestionId;
  venue: VenueId | null;
  ranking: Ranking;
  names: RoomNames;
  onSort: (by: RankingColumn) => void;
}

/** The clusters with all four figures side by side; the one they stand in order by is bold. Ties are joined by a dashed line. */
export function RankingTable({ question, venue, ranking, names, onSort }: RankingTableProps) {
  const messages = useMessages();
  const t = messages.plenary;
  const formats = useFormats();
  const { plenary } = usePlenary();
  const takeStep = usePlenarySteps();
  const where = venue ?? 'everywhere';
  const seats = choicesAt(plenary, question, venue);
  const pick = ({ cluster }: RankedCluster, rank: Rank) =>
    seats[rank - 1] === cluster.id
      ? takeStep(t.steps.freed(rank), (doc) => leaveRoomSeat(doc, question, where, rank))
      : takeStep(t.steps.chosen(rank), (doc) => takeRoomSeat(doc, question, where, cluster.id, rank));
  return (
    <table className="plenary-table">
      <caption className="lb-sr">{t.table}</caption>
      <thead>
        <tr>
          <th scope="col">{t.place}</th>
          <th scope="col">{t.point}</th>
          {rankingColumns.map((column) => (
            <th key={column} scope="col" aria-sort={ranking.by === column ? 'descending' : undefined}>
              <button type="button" onClick={() => onSort(column)} data-by={ranking.by === column || undefined}>
                {ranking.by === column && <Icon name="arrowDown" />}
                {t[column]}
              </button>
            </th>
          ))}
          <th scope="col">{t.roomPicks}</th>
        </tr>
      </thead>
      <tbody>
        {ranking.rows.map((row, index) => {
          const title = row.cluster.title || messages.room.noTitle;
          const note = ranking.notes.find(({ cluster }) => cluster?.id === row.cluster.id);
          const isTiedWithNext = row.isTied && ranking.rows[index + 1]?.place === row.place;
          return (
            <tr key={row.cluster.id} data-tied={isTiedWithNext || undefined}>
              <td className="lb-num">
                <strong>{row.place}</strong> {row.isTied && <span className="plenary-tie">{messages.room.tied}</span>}
              </td>
              <th scope="row">
                {breakLongWords(title)}
                {note && (
                  <small>
                    {messages.room.minority(
                      formats.list(names.municipalities(note.municipalities)) || t.someGroup,
                      note.isOfSmall,
                    )}
                  </small>
                )}
              </th>
              {rankingColumns.map((column) => (
                <td
                  key={column}
                  className="plenary-figure lb-num"
                  data-by={ranking.by === column || undefined}
                  data-label={t[column]}
                >
                  {row.figures[column]}
                </td>
              ))}
              <td>
                <span className="plenary-pick">
                  {ranks.map((rank) => (
                    <button
                      key={rank}
                      type="button"
                      aria-pressed={seats[rank - 1] === row.cluster.id}
                      aria-label={t.pick(title, rank)}
                      onClick={() => pick(row, rank)}
                    >
                      {rank}
                    </button>
                  ))}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
