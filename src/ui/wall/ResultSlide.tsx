import './resultSlide.css';
import { type Rank, ranks } from '../../domain/group.ts';
import type { QuestionId, VenueId } from '../../domain/ids.ts';
import { choicesAt } from '../../domain/plenary/plenary.ts';
import { type RankedCluster, rankClusters } from '../../domain/plenary/rankClusters.ts';
import { useFormats, useMessages } from '../language.tsx';
import { breakLongWords } from '../parts/breakLongWords.ts';
import { heardWords } from '../plenary/heardWords.ts';
import { usePlenary } from '../plenary/PlenaryProvider.tsx';
import { useRoomNames } from '../plenary/useRoomNames.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { HeardLine } from './HeardLine.tsx';
import { WallQuestion } from './WallQuestion.tsx';

interface ResultSlideProps {
  question: QuestionId;
  venue: VenueId | null;
  /** So many of the three are uncovered, the third first. */
  uncovered: number;
}

/**
 * The room's own 1–3 at the table's edge; a seat that it has left free stays free. Where it has not chosen at all the
 * ranking stands, under its rule and with its ties.
 */
export function ResultSlide({ question, venue, uncovered }: ResultSlideProps) {
  const messages = useMessages();
  const t = messages.wall;
  const formats = useFormats();
  const names = useRoomNames();
  const plan = usePlan();
  const { plenary, room } = usePlenary();
  const ranking = rankClusters({ plan, plenary, room }, { question, venue }, 'groups');
  const chosen = choicesAt(plenary, question, venue);
  const hasChosen = chosen.some((seat) => seat !== null);
  const rowsOf = (rank: Rank) => {
    const cluster = chosen[rank - 1];
    return ranking.rows.filter((row) => (hasChosen ? row.cluster.id === cluster : row.place === rank));
  };
  const titleOf = (id: string | null) => plenary.clusters.find((cluster) => cluster.id === id)?.title;
  const [note, ...moreNotes] = ranking.notes;
  const told = note && (formats.list(names.municipalities(note.municipalities)) || messages.plenary.someGroup);
  const place = plan.venues.find(({ id }) => id === venue)?.name;
  const whatItIs = place ? messages.plenary.roomChoiceAt(place) : messages.plenary.roomChoice;
  const rule = [place, t.rankedBy.groups].filter(Boolean).join('. ');
  return (
    <div className="wall-result">
      <WallQuestion question={question}>
        {hasChosen ? whatItIs : rule}. {heardWords(messages.room, ranking.groups.length, ranking.municipalities.length)}
      </WallQuestion>
      <ol className="wall-seats">
        {ranks.map((rank) => {
          const rows = rowsOf(rank);
          const isUncovered = uncovered > 3 - rank;
          const fallback = titleOf(chosen[rank - 1] ?? null);
          return (
            <li key={rank} data-long={hasLongWord(rows) || undefined} data-covered={!isUncovered || undefined}>
              <p className="wall-rank">
                <b>{rank}</b>
                {isUncovered && rows.length > 1 && <span>{t.tie(rows.length)}</span>}
              </p>
              {isUncovered && rows.length === 0 && <h2>{breakLongWords(fallback ?? t.undecided)}</h2>}
              {isUncovered && (
                <ul>
                  {rows.slice(0, 2).map(({ cluster, figures }) => (
                    <li key={cluster.id} className="wall-point">
                      <h2>{breakLongWords(cluster.title || messages.room.noTitle)}</h2>
                      <HeardLine groups={figures.groups} municipalities={figures.municipalities} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      <div className="wall-edge">
        <i />
      </div>
      <p className="wall-minority">
        {uncovered === 3 && note && told && (
          <>
            {messages.plenary.minorityHeading}:{' '}
            {messages.plenary.minorityLine(briefly(note.cluster?.title || note.point.words), told, note.isOfSmall)}
            {moreNotes.length > 0 && `, ${t.more(moreNotes.length)}`}
          </>
        )}
      </p>
    </div>
  );
}

/** Words of so many letters fit at full size. */
const mostInWord = 15;

function hasLongWord(rows: readonly RankedCluster[]): boolean {
  return rows.some(({ cluster }) => cluster.title.split(/\s/).some((word) => word.length > mostInWord));
}

/** The municipalities are what a minority's line must not lose: long words give way. */
const mostLetters = 60;

function briefly(words: string): string {
  if (words.length <= mostLetters) return words;
  const whole = words.slice(0, mostLetters).replace(/\s+\S*$/, '');
  return `${whole} …`;
}
