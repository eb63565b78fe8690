import { useState } from 'react';
import { useMessages } from '../language.tsx';
import { TextField } from '../parts/TextField.tsx';

/** The longest a theme can last: a day. */
const mostMinutes = 1_440;

/** Minutes set aside for a theme, empty for none. */
export function MinutesField(props: { minutes: number | null; onChange: (minutes: number | null) => void }) {
  const { minutes, onChange } = props;
  const t = useMessages().prepare;
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <TextField
      label={t.minutes}
      inputMode="numeric"
      value={refused ?? (minutes === null ? '' : String(minutes))}
      error={refused === null ? undefined : t.minutesWrong}
      onCommit={(text) => {
        const written = toMinutes(text.trim());
        setRefused(written === undefined ? text : null);
        if (written !== undefined && written !== minutes) onChange(written);
      }}
    />
  );
}

function toMinutes(text: string): number | null | undefined {
  if (text === '') return null;
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= mostMinutes ? minutes : undefined;
}
