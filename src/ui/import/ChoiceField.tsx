import { useId } from 'react';
import type { Proposal } from '../../imports/importDraft.ts';
import { Why } from './Why.tsx';

interface ChoiceFieldProps<Value extends string> {
  label: string;
  options: readonly { readonly value: Value; readonly words: string }[];
  value: Value;
  onChange: (value: Value) => void;
  /** Says under the field why this is chosen. */
  proposal?: Proposal<unknown> | undefined;
}

/** Chooses one of a few things that are proposed; the reason stands under it. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, options, value, onChange, proposal } = props;
  const id = useId();
  return (
    <div className="ds-field">
      <label className="lb-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="ds-input"
        value={value}
        aria-describedby={proposal && `${id}-why`}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      {proposal && <Why proposal={proposal} id={`${id}-why`} />}
    </div>
  );
}
