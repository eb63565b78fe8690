import './listSlides.css';
import type { QuestionId } from '../../domain/ids.ts';
import { gatherPoints } from '../../domain/plenary/gather.ts';
import { tallyPoints } from '../../domain/plenary/tally.ts';
import { useMessages } from '../language.tsx';
import { breakLongWords } from '../parts/breakLongWords.ts';
import { usePlenary } from '../plenary/PlenaryProvider.tsx';
import { WallQuestion } from './WallQuestion.tsx';

/** So many fit with titles of two lines; of more than that, so many with a line each. */
const mostAtLarge = 8;
/** So few that titles of three lines fit. */
const few = 6;
const mostClusters = 16;

/** What has been gathered so far, as it grows. */
export function ClusterSlide({ question }: { question: QuestionId }) {
  const messages = useMessages();
  const { plenary, room } = usePlenary();
  const { clusters, ungathered } = gatherPoints(plenary, room, { question, venue: null });
  const points = clusters.reduce((sum, cluster) => sum + cluster.points.length, 0);
  return (
    <div
      className="wall-clusters"
      data-dense={clusters.length > mostAtLarge || undefined}
      data-few={clusters.length <= few || undefined}
    >
      <WallQuestion question={question}>
        {messages.wall.gathered(clusters.length, points, ungathered.length)}
      </WallQuestion>
      {clusters.length === 0 && <p>{messages.wall.nothingYet}</p>}
      <ul>
        {clusters.slice(0, mostClusters).map(({ cluster, points: inside }) => (
          <li key={cluster.id}>
            <h2>{breakLongWords(cluster.title || messages.room.noTitle)}</h2>
            <p>{messages.room.groups(tallyPoints(inside).groups.length)}</p>
          </li>
        ))}
      </ul>
      {clusters.length > mostClusters && (
        <p className="wall-more">{messages.wall.more(clusters.length - mostClusters)}</p>
      )}
    </div>
  );
}
