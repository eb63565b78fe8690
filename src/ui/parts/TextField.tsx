import { type ComponentProps, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';

/** Writing that rests this long (ms) is committed without leaving the field. */
export const commitPause = 500;

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
  const [draft, setDraft] = useState<string | null>(null);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const commit = useRef(() => {});
  useLayoutEffect(() => {
    commit.current = () => {
      const text = waiting.current?.text;
      clearTimeout(waiting.current?.timer);
      waiting.current = null;
      if (text !== undefined && text !== value) onCommit(text);
    };
  });
  // What was written just before the screen changed is kept too.
  useEffect(() => () => commit.current(), []);
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
        value={draft ?? value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setDraft(text);
          clearTimeout(waiting.current?.timer);
          waiting.current = { text, timer: setTimeout(() => commit.current(), commitPause) };
        }}
        onBlur={(event) => {
          commit.current();
          setDraft(null);
          input.onBlur?.(event);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit.current();
          input.onKeyDown?.(event);
        }}
      />
      {error && (
        <p className="lb-error" id={`${id}-error`}>
          <Icon name="warning" />
          {error}
        </p>
      )}
    </div>
  );
}
