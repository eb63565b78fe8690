import './rankingSlide.css';
import type { QuestionId, VenueId } from '../../domain/ids.ts';
import { type RankingColumn, rankClusters, rankingColumns } from '../../domain/plenary/rankClusters.ts';
import { useMessages } from '../language.tsx';
import { usePlenary } from '../plenary/PlenaryProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { WallQuestion } from './WallQuestion.tsx';
import { WholeWords } from './WholeWords.tsx';

interface RankingSlideProps {
  question: QuestionId;
  venue: VenueId | null;
  by: RankingColumn;
}

const mostRows = 5;

/** The first of the ranking, with the figures and the rule. */
export function RankingSlide({ question, venue, by }: RankingSlideProps) {
  const messages = useMessages();
  const t = messages.wall;
  const plan = usePlan();
  const { plenary, room } = usePlenary();
  const { rows } = rankClusters({ plan, plenary, room }, { question, venue }, by);
  const shown = rows.slice(0, mostRows);
  // What nobody has is no figure to show a room: groups need not have put anything first.
  const columns = rankingColumns.filter((column) => column === by || rows.some(({ figures }) => figures[column] > 0));
  const place = plan.venues.find(({ id }) => id === venue)?.name;
  return (
    <div className="wall-ranking">
      <WallQuestion question={question}>{[place, t.rankedBy[by]].filter(Boolean).join('. ')}</WallQuestion>
      {rows.length === 0 ? (
        <p>{t.nothingYet}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="lb-sr">{messages.plenary.place}</span>
              </th>
              <th scope="col">
                <span className="lb-sr">{messages.plenary.point}</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" data-by={column === by || undefined}>
                  {messages.plenary[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={row.cluster.id} data-tied={(row.isTied && shown[index + 1]?.place === row.place) || undefined}>
                <td>
                  {row.place}
                  {row.isTied && <small>{messages.room.tied}</small>}
                </td>
                <th scope="row">
                  <span>
                    <WholeWords text={row.cluster.title || messages.room.noTitle} />
                  </span>
                </th>
                {columns.map((column) => (
                  <td key={column} data-by={column === by || undefined}>
                    {row.figures[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown.length && <p className="wall-more">{t.more(rows.length - shown.length)}</p>}
    </div>
  );
}
