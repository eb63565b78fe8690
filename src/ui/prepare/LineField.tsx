import { useLayoutEffect, useRef } from 'react';
import { growWithText } from '../parts/growWithText.ts';
import { useDraft } from '../parts/useDraft.ts';

interface LineFieldProps {
  label: string;
  value: string;
  /** Told of new words, trimmed and on one line; never of none, since a line is taken away by its button. */
  onCommit: (text: string) => void;
  onEnter: () => void;
}

/** A line of a list, edited in place. It grows with its words and looks like paper until it is written in. */
export function LineField({ label, value, onCommit, onEnter }: LineFieldProps) {
  const element = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(value, (written) => {
    const text = onOneLine(written);
    if (text !== '' && text !== value) onCommit(text);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the words that are shown.
  useLayoutEffect(() => {
    if (element.current) growWithText(element.current);
  }, [draft.shown]);
  return (
    <textarea
      ref={element}
      className="prepare-line"
      rows={1}
      aria-label={label}
      autoComplete="off"
      value={draft.shown}
      onChange={(event) => draft.write(event.currentTarget.value)}
      onBlur={draft.leave}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        draft.commit();
        onEnter();
      }}
    />
  );
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
