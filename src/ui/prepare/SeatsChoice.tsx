import { ranks } from '../../domain/group.ts';
import type { SeatCount } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';

interface SeatsChoiceProps {
  seats: SeatCount;
  number: number;
  onChange: (seats: SeatCount) => void;
}

/** Whether groups choose their most important points of a question, and how many. */
export function SeatsChoice({ seats, number, onChange }: SeatsChoiceProps) {
  const t = useMessages().prepare;
  return (
    <>
      <label className="prepare-check">
        <input
          type="checkbox"
          aria-label={`${t.prioritised(seats || 3)}, ${t.questionName(number)}`}
          checked={seats > 0}
          onChange={(event) => onChange(event.currentTarget.checked ? 3 : 0)}
        />
        {t.prioritised(seats || 3)}
      </label>
      {seats > 0 && (
        <select
          className="ds-input prepare-select"
          aria-label={t.seatsOf(number)}
          value={seats}
          onChange={(event) => onChange(ranks.find((count) => String(count) === event.currentTarget.value) ?? 3)}
        >
          {ranks.map((count) => (
            <option key={count} value={count}>
              {t.seats(count)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
