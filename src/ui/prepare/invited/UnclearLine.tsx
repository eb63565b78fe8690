import { useMemo } from 'react';
import type { MunicipalityRegister } from '../../../domain/municipality/createRegister.ts';
import { type Municipality, municipalityLabel } from '../../../domain/municipality/municipality.ts';
import { readInvitations } from '../../../domain/municipality/readInvitations.ts';
import { useMessages } from '../../language.tsx';
import { Button } from '../../parts/Button.tsx';
import { MunicipalityField } from './MunicipalityField.tsx';
import { useInvite } from './useInvite.ts';

interface UnclearLineProps {
  text: string;
  register: MunicipalityRegister;
  onDone: () => void;
}

/** A text that was not understood: what it may be, a field to find it in, and the way to leave it out. */
export function UnclearLine({ text, register, onDone }: UnclearLineProps) {
  const t = useMessages().invited;
  const invite = useInvite();
  const candidates = useMemo(() => {
    const { municipalities, unclear } = readInvitations(register, text);
    return [...municipalities, ...unclear.flatMap((each) => each.candidates)];
  }, [register, text]);
  const choose = (municipality: Municipality) => {
    invite.choose(municipality);
    onDone();
  };
  return (
    <li className="invited-unclear__line">
      <strong>{t.quoted(text)}</strong>
      {candidates.length > 0 && (
        <div className="lb-actions">
          {candidates.map((municipality) => (
            <Button
              key={municipality.id}
              variant="secondary"
              label={t.means(text, municipalityLabel(municipality))}
              onClick={() => choose(municipality)}
            >
              {municipalityLabel(municipality)}
            </Button>
          ))}
        </div>
      )}
      <MunicipalityField register={register} label={t.find(text)} onChoose={choose} />
      <Button variant="tertiary" color="neutral" icon="trash" onClick={onDone}>
        {t.drop(text)}
      </Button>
    </li>
  );
}
