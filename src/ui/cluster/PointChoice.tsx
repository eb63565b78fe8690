import { memo } from 'react';
import type { RoomPoint } from '../../domain/plenary/room.ts';
import { RankBadge } from '../plenary/SeatRow.tsx';
import { toggle, useSelection } from './selection.ts';

interface PointChoiceProps {
  point: RoomPoint;
  /** Whose it is and for whom, in words; '' where that is said above it. */
  source: string;
  /** The cluster it stands in, in words. */
  note?: string | undefined;
}

/** A point as it was written, with whose it is; the whole of it is the box to choose it by. */
export const PointChoice = memo(function PointChoice({ point, source, note }: PointChoiceProps) {
  const isChosen = useSelection(({ points }) => points.has(point.id));
  return (
    <li className="cluster-point">
      <label className="lb-card">
        <input type="checkbox" checked={isChosen} onChange={() => toggle(point.id)} />
        <span>
          {point.words}
          {point.subpoints.length > 0 && (
            <span className="cluster-subpoints">
              {point.subpoints.map((words, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: words alone, in their places.
                <span key={index}>{words}</span>
              ))}
            </span>
          )}
          {source !== '' && <small>{source}</small>}
          {note !== undefined && <small className="cluster-note">{note}</small>}
        </span>
        <RankBadge rank={point.rank} />
      </label>
    </li>
  );
});
