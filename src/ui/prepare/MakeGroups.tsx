import { useId, useState } from 'react';
import { isSameGroupName, nextGroupNumber } from '../../domain/groupNumber.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';

/** Most groups made at once; a venue with more is filled in two turns. */
const mostGroups = 60;

/** What groups can be called before their number; a digital room has rooms. */
const kinds = ['group', 'room', 'table', 'number'] as const;

interface MakeGroupsProps {
  venue: string;
  /** What the venue's groups are and were called; the numbers go on from there. */
  names: readonly string[];
  onMake: (names: readonly string[]) => void;
}

/** Makes several numbered groups at a venue. */
export function MakeGroups({ venue, names, onMake }: MakeGroupsProps) {
  const t = useMessages().prepare;
  const id = useId();
  const [written, setWritten] = useState('4');
  const wordOf = (each: (typeof kinds)[number]) => (each === 'number' ? '' : t.groupKinds[each]);
  // A venue that has rooms gets more rooms.
  const [kind, setKind] = useState(
    () => kinds.find((each) => names.some((name) => isCalled(name, wordOf(each)))) ?? 'group',
  );
  const count = Math.max(1, Math.min(mostGroups, Math.floor(Number(written)) || 1));
  const word = wordOf(kind);
  const numbered = (number: number) => `${word} ${number}`.trim();
  const next = nextGroupNumber(names.filter((name) => isCalled(name, word)));
  return (
    <form
      className="prepare-make"
      onSubmit={(event) => {
        event.preventDefault();
        onMake(Array.from({ length: count }, (_, index) => numbered(next + index)));
      }}
    >
      <label className="lb-sr" htmlFor={id}>
        {t.howMany(venue)}
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
      <select
        className="ds-input prepare-kind"
        aria-label={t.whatKind(venue)}
        value={kind}
        onChange={({ currentTarget }) => setKind(kinds.find((each) => each === currentTarget.value) ?? 'group')}
      >
        {kinds.map((each) => (
          <option key={each} value={each}>
            {t.groupKinds[each]}
          </option>
        ))}
      </select>
      <Button type="submit" variant="secondary" icon="plus">
        {t.makeGroups(count)}
      </Button>
      <small className="lb-soft">
        {count === 1 ? numbered(next) : t.fromTo(numbered(next), numbered(next + count - 1))}
      </small>
    </form>
  );
}

/** Whether a name is the word with a number after it. */
function isCalled(name: string, word: string): boolean {
  const [, before] = /^(.*?)\d{1,4}\s*$/.exec(name) ?? [];
  if (before === undefined) return false;
  return word === '' ? before.trim() === '' : isSameGroupName(before, word);
}
