import { type ComponentProps, useId } from 'react';
import { FieldError } from './FieldError.tsx';
import { useDraft } from './useDraft.ts';

interface TextFieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** The value as it stands, also when somebody else changes it; shown while this field is not being written in. */
  value: string;
  /** Told of a new value when the field is left, on Enter, and after a pause; never twice of the same. */
  onCommit: (value: string) => void;
  /** Hides the label for the eye, not for screen readers. */
  isLabelHidden?: boolean;
}

type InputProps = Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | keyof TextFieldProps>;

/** One line of text that keeps itself: no button is needed to save it. */
export function TextField({
  label,
  hint,
  error,
  value,
  onCommit,
  isLabelHidden,
  ...input
}: TextFieldProps & InputProps) {
  const id = useId();
  const draft = useDraft(value, onCommit);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="ds-field">
      <label className={isLabelHidden ? 'lb-sr' : 'lb-label'} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="lb-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        type="text"
        autoComplete="off"
        {...input}
        id={id}
        className="ds-input"
        value={draft.shown}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
        onChange={(event) => draft.write(event.currentTarget.value)}
        onBlur={(event) => {
          draft.leave();
          input.onBlur?.(event);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) draft.commit();
          input.onKeyDown?.(event);
        }}
      />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
