import { useId, useState } from 'react';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';

/** Most groups made at once; a venue with more is filled in two turns. */
const mostGroups = 60;

interface MakeGroupsProps {
  venue: string;
  /** The number of the first group that is made. */
  next: number;
  onMake: (names: readonly string[]) => void;
}

/** Makes several numbered groups at a venue. */
export function MakeGroups({ venue, next, onMake }: MakeGroupsProps) {
  const t = useMessages();
  const id = useId();
  const [written, setWritten] = useState('4');
  const count = Math.max(1, Math.min(mostGroups, Math.floor(Number(written)) || 1));
  return (
    <form
      className="prepare-make"
      onSubmit={(event) => {
        event.preventDefault();
        onMake(Array.from({ length: count }, (_, index) => t.chooseGroup.numbered(next + index)));
      }}
    >
      <label className="lb-sr" htmlFor={id}>
        {t.prepare.howMany(venue)}
      </label>
      <input
        id={id}
        className="ds-input"
        type="number"
        min={1}
        max={mostGroups}
        value={written}
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <Button type="submit" variant="secondary" icon="plus">
        {t.prepare.makeGroups(count)}
      </Button>
    </form>
  );
}
