import { useMemo, useState } from 'react';
import type { MunicipalityRegister } from '../../../domain/municipality/createRegister.ts';
import { findMunicipalities } from '../../../domain/municipality/findMunicipalities.ts';
import type { Municipality } from '../../../domain/municipality/municipality.ts';
import { municipalityOption } from '../../board/members/placeOptions.ts';
import { useMessages } from '../../language.tsx';
import { Combobox } from '../../parts/Combobox.tsx';

const mostOptions = 8;

interface MunicipalityFieldProps {
  register: MunicipalityRegister;
  label: string;
  hint?: string;
  /** The field is empty again afterwards. */
  onChoose: (municipality: Municipality) => void;
  /** Enter with something written and nothing chosen; true when it was taken, and the field is empty again. */
  onEnter?: (text: string) => boolean;
}

/** Finds one municipality by any of its names. */
export function MunicipalityField({ register, label, hint, onChoose, onEnter }: MunicipalityFieldProps) {
  const t = useMessages();
  const [typed, setTyped] = useState('');
  const options = useMemo(
    () =>
      findMunicipalities(register, typed, mostOptions).map((match) => ({
        ...municipalityOption(match, t),
        municipality: match.municipality,
      })),
    [register, typed, t],
  );
  return (
    <Combobox
      label={label}
      hint={hint}
      value={typed}
      options={options}
      onType={setTyped}
      onChoose={({ municipality }) => {
        setTyped('');
        onChoose(municipality);
      }}
      onEnter={onEnter && (() => typed.trim() !== '' && onEnter(typed) && setTyped(''))}
    />
  );
}
