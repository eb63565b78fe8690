import { useRef, useState } from 'react';
import { foundGroup } from '../../document/commands/groupCommands.ts';
import { isSameGroupName, nextGroupNumber } from '../../domain/groupNumber.ts';
import type { GroupId, VenueId } from '../../domain/ids.ts';
import type { Venue } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { GroupNameField } from './GroupNameField.tsx';
import type { GroupChoice } from './groupChoices.ts';

interface FoundGroupProps {
  venues: readonly Venue[];
  /** Groups whose names are in use. */
  taken: readonly GroupChoice[];
  /** Starting a group is the main thing to do here, since there is none to choose. */
  isMain: boolean;
  onFounded: (group: GroupId) => void;
  onFailed: () => void;
}

/** Starts a group at the table: a name or the next number, and where it sits. */
export function FoundGroup({ venues, taken, isMain, onFounded, onFailed }: FoundGroupProps) {
  const t = useMessages().chooseGroup;
  const seminar = useSeminar();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<VenueId | null>(null);
  const [written, setWritten] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const venue = venues.find((candidate) => candidate.id === chosen)?.id ?? venues[0]?.id ?? null;
  const names = taken.filter((group) => group.venue === venue).map((group) => group.name);
  const name = written ?? t.numbered(nextGroupNumber(names));

  async function start(): Promise<void> {
    if (name.trim() === '') {
      setMissing(true);
      form.current?.querySelector('input')?.focus();
      return;
    }
    try {
      const group = await seminar.openGroup(await seminar.links.foundGroup());
      foundGroup(group, { name: name.trim(), venue });
      onFounded(group.id);
    } catch {
      onFailed();
    }
  }

  return (
    <section className="lb-card choose-found" aria-labelledby="choose-found">
      <h2 id="choose-found">{t.found}</h2>
      {!isMain && <p className="lb-soft">{t.foundNote}</p>}
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        {venues.length > 0 && (
          <div className="ds-field">
            <label className="lb-label" htmlFor="choose-venue">
              {t.venue}
            </label>
            <select
              id="choose-venue"
              className="ds-input"
              value={venue ?? ''}
              onChange={(event) =>
                setChosen(venues.find((candidate) => candidate.id === event.currentTarget.value)?.id ?? null)
              }
            >
              {venues.map((candidate) => (
                <option key={candidate.id} value={candidate.id}>
                  {candidate.name}
                </option>
              ))}
            </select>
          </div>
        )}
        <GroupNameField
          name={name}
          isMissing={isMissing && name.trim() === ''}
          isTaken={names.some((other) => isSameGroupName(other, name))}
          onWrite={setWritten}
        />
        <Button type="submit" variant={isMain ? 'primary' : 'secondary'}>
          {t.start}
        </Button>
      </form>
    </section>
  );
}
