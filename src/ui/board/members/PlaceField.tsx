import { useMemo, useState } from 'react';
import type { Affiliation } from '../../../domain/affiliation.ts';
import type { MunicipalityRegister } from '../../../domain/municipality/createRegister.ts';
import { municipalityLabel } from '../../../domain/municipality/municipality.ts';
import { useFormats, useMessages } from '../../language.tsx';
import { Combobox } from '../../parts/Combobox.tsx';
import { placeOptions } from './placeOptions.ts';

interface PlaceFieldProps {
  register: MunicipalityRegister | null | 'failed';
  /** What is chosen; empty while a text is only typed. */
  places: readonly Affiliation[];
  error: string | undefined;
  /** Told of every choice and every letter; what is typed is no choice yet. */
  onChange: (places: readonly Affiliation[], typed: string) => void;
}

/** A municipality or an organisation. */
export function PlaceField({ register, places, error, onChange }: PlaceFieldProps) {
  const t = useMessages();
  const formats = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const known = register === 'failed' ? null : register;
  const options = useMemo(() => placeOptions(register, typed ?? '', t, formats), [register, typed, t, formats]);
  return (
    <Combobox
      label={t.members.place}
      hint={register === 'failed' ? t.members.registerFailed : t.members.placeHint}
      error={error}
      value={typed ?? shownOf(places, known)}
      options={options}
      onType={(text) => {
        setTyped(text);
        onChange([], text);
      }}
      onChoose={(option) => {
        setTyped(option.shown);
        onChange(option.places, option.shown);
      }}
    />
  );
}

function shownOf(places: readonly Affiliation[], register: MunicipalityRegister | null): string {
  const [place] = places;
  if (!place) return '';
  if (place.kind === 'organisation') return place.name;
  const municipality = register?.byId.get(place.id);
  return municipality ? municipalityLabel(municipality) : '';
}
