import { useId } from 'react';
import type { SeminarRow } from '../../storage/database.ts';
import { useFormats, useMessages } from '../language.tsx';
import type { Start } from './makeTemplate.ts';

interface EarlierSeminarProps {
  start: Extract<Start, { kind: 'earlier' }>;
  earlier: readonly SeminarRow[];
  onChange: (start: Start) => void;
}

/** Which earlier seminar, and whether its groups come along. */
export function EarlierSeminar({ start, earlier, onChange }: EarlierSeminarProps) {
  const { newSeminar: t, home } = useMessages();
  const formats = useFormats();
  const id = useId();
  return (
    <>
      <div className="ds-field">
        <label className="lb-label" htmlFor={id}>
          {t.whichEarlier}
        </label>
        <select
          id={id}
          className="ds-input"
          value={start.seminar}
          onChange={({ currentTarget }) => {
            const row = earlier.find((each) => each.id === currentTarget.value);
            if (row) onChange({ ...start, seminar: row.id });
          }}
        >
          {earlier.map(({ id: seminar, summary }) => (
            <option key={seminar} value={seminar}>
              {[summary.title || home.untitled, formats.day(summary.date)].filter(Boolean).join(', ')}
            </option>
          ))}
        </select>
      </div>
      <label className="new-check">
        <input
          type="checkbox"
          checked={start.withGroups}
          onChange={({ currentTarget }) => onChange({ ...start, withGroups: currentTarget.checked })}
        />
        {t.withGroups}
      </label>
    </>
  );
}
