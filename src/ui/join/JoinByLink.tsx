import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { FieldError } from '../parts/FieldError.tsx';
import type { Joining } from './useJoining.ts';

/** A link, pasted or typed; it may have spaces and line breaks in it, or words around it. */
export function JoinByLink({ joining }: { joining: Joining }) {
  const t = useMessages().join;
  const id = useId();
  const headingId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);
  async function submit(event?: SubmitEvent<HTMLFormElement>): Promise<void> {
    event?.preventDefault();
    const text = field.current?.value ?? '';
    setMissing(text.trim() === '');
    joining.clear();
    const isTaken = text.trim() !== '' && (await joining.take('link', text));
    if (!isTaken) field.current?.focus();
  }
  const { refused, state } = joining;
  const problem = refused?.way === 'link' ? refused.problem : null;
  const error = isMissing
    ? t.linkMissing
    : problem && (problem === 'foreign' || problem === 'damaged' ? t.linkProblems[problem] : t.problems[problem]);
  return (
    <section className="lb-card join-way" aria-labelledby={headingId}>
      <h2 id={headingId}>{t.link}</h2>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <div className="ds-field">
          <label className="lb-label" htmlFor={id}>
            {t.linkLabel}
          </label>
          <p className="lb-hint" id={`${id}-hint`}>
            {t.linkHelp}
          </p>
          <textarea
            ref={field}
            id={id}
            className="ds-input join-link"
            rows={4}
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              void submit();
            }}
          />
          {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
        </div>
        <Button type="submit" variant="secondary" aria-disabled={state !== 'open'}>
          {state === 'open' ? t.go : t.going}
        </Button>
      </form>
    </section>
  );
}
