import type { Proposal } from '../../imports/importDraft.ts';
import { SelectField } from '../parts/SelectField.tsx';
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
  return (
    <SelectField
      label={label}
      options={options.map((option) => ({ id: option.value, words: option.words }))}
      value={value}
      onChange={(chosen) => chosen !== null && onChange(chosen)}
      {...(proposal && { explain: (id) => <Why proposal={proposal} id={id} /> })}
    />
  );
}
