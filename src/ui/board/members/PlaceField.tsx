import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { Affiliation } from '../../../domain/affiliation.ts';
import type { MunicipalityRegister } from '../../../domain/municipality/createRegister.ts';
import { municipalityLabel } from '../../../domain/municipality/municipality.ts';
import { useFormats, useMessages } from '../../language.tsx';
import { FieldError } from '../../parts/FieldError.tsx';
import { type PlaceOption, placeOptions } from './placeOptions.ts';

interface PlaceFieldProps {
  register: MunicipalityRegister | null | 'failed';
  /** What is chosen; empty while a text is only typed. */
  places: readonly Affiliation[];
  error: string | undefined;
  /** Told of every choice and every letter; what is typed is no choice yet. */
  onChange: (places: readonly Affiliation[], typed: string) => void;
}

/** A municipality or an organisation: a search field with a list (WAI-ARIA combobox). */
export function PlaceField({ register, places, error, onChange }: PlaceFieldProps) {
  const t = useMessages();
  const formats = useFormats();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const known = register === 'failed' ? null : register;
  const options = useMemo(() => placeOptions(register, typed ?? '', t, formats), [register, typed, t, formats]);
  const isListed = isOpen && options.length > 0;

  const choose = (option: PlaceOption) => {
    setTyped(option.shown);
    setOpen(false);
    setActive(-1);
    onChange(option.places, option.shown);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = options[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setOpen(true);
      setActive(isListed ? (active + step + options.length) % options.length : 0);
    } else if (event.key === 'Enter' && isListed && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === 'Escape' && isListed) {
      // The dialog stays open: Escape folds the list first.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      setActive(-1);
    }
  };
  return (
    <div className="ds-field lb-combobox">
      <label className="lb-label" htmlFor={id}>
        {t.members.place}
      </label>
      <p className="lb-hint" id={`${id}-hint`}>
        {register === 'failed' ? t.members.registerFailed : t.members.placeHint}
      </p>
      <input
        id={id}
        type="text"
        className="ds-input"
        role="combobox"
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        maxLength={200}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={`${id}-list`}
        aria-activedescendant={isListed && active >= 0 ? `${id}-${active}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
        value={typed ?? shownOf(places, known)}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setOpen(true);
          setActive(-1);
          onChange([], currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div
        className="lb-combobox__list"
        id={`${id}-list`}
        role="listbox"
        aria-label={t.members.suggestions}
        hidden={!isListed}
      >
        {isListed &&
          options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field, which keeps the focus.
            <div
              key={option.key}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <span>{option.label}</span>
              {option.detail && <small>{option.detail}</small>}
            </div>
          ))}
      </div>
      <p className="lb-sr" role="status">
        {isListed ? t.members.suggestionCount(options.length) : ''}
      </p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

function shownOf(places: readonly Affiliation[], register: MunicipalityRegister | null): string {
  const [place] = places;
  if (!place) return '';
  if (place.kind === 'organisation') return place.name;
  const municipality = register?.byId.get(place.id);
  return municipality ? municipalityLabel(municipality) : '';
}
