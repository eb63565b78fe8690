import { useId } from 'react';
import type { Rank } from '../../domain/group.ts';
import type { MunicipalityId } from '../../domain/municipality/municipality.ts';
import { everyPoint, type PointFilter } from '../../domain/plenary/filterPoints.ts';
import type { Room } from '../../domain/plenary/room.ts';
import { useFormats, useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import type { RoomNames } from '../plenary/useRoomNames.ts';
import { usePlan } from '../seminar/usePlan.ts';

interface FilterBarProps {
  room: Room;
  filter: PointFilter;
  names: RoomNames;
  onChange: (filter: PointFilter) => void;
}

const rankFilters = ['seated', '1', '2', '3'] as const;

/** Which points to look at: by words, and by what is folded away until it is needed. What tells nothing apart here is left out. */
export function FilterBar({ room, filter, names, onChange }: FilterBarProps) {
  const messages = useMessages();
  const t = messages.cluster;
  const { compare } = useFormats();
  const plan = usePlan();
  const id = useId();
  const set = (part: Partial<PointFilter>) => onChange({ ...filter, ...part });
  const on = [filter.venue, filter.municipality, filter.addressee, filter.rank].filter((part) => part !== null).length;
  const municipalities = [...new Set(room.groups.flatMap((group) => group.municipalities))].map((each) => ({
    id: each,
    words: names.municipalities([each])[0] ?? each,
  }));
  return (
    <div className="cluster-filters">
      <div className="ds-field">
        <label className="lb-sr" htmlFor={id}>
          {t.search}
        </label>
        <input
          id={id}
          type="search"
          className="ds-input"
          autoComplete="off"
          placeholder={t.search}
          value={filter.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
      </div>
      <details>
        <summary>
          {on > 0 ? t.filtersOn(on) : t.filters} <Icon name="down" />
        </summary>
        <div className="cluster-filters__choices">
          {plan.venues.length > 1 && (
            <SelectField
              label={messages.room.venue}
              all={messages.room.allVenues}
              options={plan.venues.map(({ id: venue, name }) => ({ id: venue, words: name }))}
              value={filter.venue}
              onChange={(venue) => set({ venue })}
            />
          )}
          {municipalities.length > 0 && (
            <SelectField<MunicipalityId>
              label={t.municipality}
              all={t.allMunicipalities}
              options={municipalities.sort((a, b) => compare(a.words, b.words))}
              value={filter.municipality}
              onChange={(municipality) => set({ municipality })}
            />
          )}
          {plan.addressees.length > 0 && (
            <SelectField
              label={t.addressee}
              all={t.allAddressees}
              options={plan.addressees.map(({ id: addressee, name }) => ({ id: addressee, words: name }))}
              value={filter.addressee}
              onChange={(addressee) => set({ addressee })}
            />
          )}
          <SelectField<(typeof rankFilters)[number]>
            label={t.rank}
            all={t.allRanks}
            options={rankFilters.map((rank) => ({
              id: rank,
              words: rank === 'seated' ? t.seated : t.ranked(Number(rank)),
            }))}
            value={toChoice(filter.rank)}
            onChange={(rank) => set({ rank: toRank(rank) })}
          />
          {on > 0 && (
            <Button variant="tertiary" onClick={() => onChange({ ...everyPoint, text: filter.text })}>
              {t.clearFilters}
            </Button>
          )}
        </div>
      </details>
    </div>
  );
}

function toChoice(rank: PointFilter['rank']): (typeof rankFilters)[number] | null {
  return rankFilters.find((choice) => choice === String(rank)) ?? null;
}

function toRank(choice: (typeof rankFilters)[number] | null): PointFilter['rank'] {
  if (choice === 'seated' || choice === null) return choice;
  const ranks: Readonly<Record<'1' | '2' | '3', Rank>> = { 1: 1, 2: 2, 3: 3 };
  return ranks[choice];
}
