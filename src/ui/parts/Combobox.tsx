import './combobox.css';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../language.tsx';
import { FieldError } from './FieldError.tsx';

export interface ComboboxOption {
  readonly key: string;
  readonly label: string;
  /** What tells it from others, under its label; '' for nothing. */
  readonly detail: string;
}

interface ComboboxProps<Option extends ComboboxOption> {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** What stands in the field. */
  value: string;
  /** What may be meant by that, likeliest first; shown while the field is written in. */
  options: readonly Option[];
  onType: (text: string) => void;
  onChoose: (option: Option) => void;
  /** Enter while nothing in the list is chosen; left out, the form around it hears it. */
  onEnter?: (() => void) | undefined;
}

/** A finger that left the field for a button under the list must find it where it was when it lets go (ms). */
const leavePause = 250;

/** A search field with a list under it (WAI-ARIA combobox). Arrow keys choose, Enter takes, Escape folds the list. */
export function Combobox<Option extends ComboboxOption>(props: ComboboxProps<Option>) {
  const { label, hint, error, value, options, onType, onChoose, onEnter } = props;
  const t = useMessages().members;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);
  const isListed = isOpen && options.length > 0;

  const choose = (option: Option) => {
    setOpen(false);
    setActive(-1);
    onChoose(option);
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
    } else if (event.key === 'Enter' && onEnter) {
      event.preventDefault();
      onEnter();
    } else if (event.key === 'Escape' && isListed) {
      // A dialog around it stays open: Escape folds the list first.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      setActive(-1);
    }
  };
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="ds-field lb-combobox">
      <label className="lb-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="lb-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
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
        aria-describedby={describedBy || undefined}
        value={value}
        onChange={({ currentTarget }) => {
          setOpen(true);
          setActive(-1);
          onType(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => clearTimeout(leaving.current)}
        onBlur={() => {
          leaving.current = setTimeout(() => setOpen(false), leavePause);
        }}
      />
      <div className="lb-combobox__list" id={`${id}-list`} role="listbox" aria-label={t.suggestions} hidden={!isListed}>
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
        {isListed ? t.suggestionCount(options.length) : ''}
      </p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
