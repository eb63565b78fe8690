import { type ReactNode, useId } from 'react';

interface SelectFieldProps<Id extends string> {
  label: string;
  /** The words for all of them, where that can be chosen. */
  all?: string;
  options: readonly { readonly id: Id; readonly words: string }[];
  /** Null for all; an id that is no longer among the options counts as all. */
  value: Id | null;
  onChange: (value: Id | null) => void;
  /** What stands under it, made with the id that it is to have: the field is described by it. */
  explain?: (id: string) => ReactNode;
}

/** Chooses one thing or all. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { label, all, options, value, onChange, explain } = props;
  const id = useId();
  return (
    <div className="ds-field">
      <label className="lb-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="ds-input"
        value={value ?? ''}
        aria-describedby={explain && `${id}-explained`}
        onChange={({ currentTarget }) =>
          onChange(options.find((option) => option.id === currentTarget.value)?.id ?? null)
        }
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.words}
          </option>
        ))}
      </select>
      {explain?.(`${id}-explained`)}
    </div>
  );
}
