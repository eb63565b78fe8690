import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { parsePastedPoints } from '../../domain/parsePastedPoints.ts';
import { growWithText } from '../parts/growWithText.ts';
import { onOneLine } from './LineField.tsx';

interface NewLineProps {
  label: string;
  placeholder: string;
  onAdd: (texts: readonly string[]) => void;
}

/** A finger that left this line for a button must find it where it was when it lets go (ms). */
const leavePause = 250;

/** The empty line at the end of a list: what is written in it becomes the next item, a pasted list several. */
export function NewLine({ label, placeholder, onAdd }: NewLineProps) {
  const [text, setText] = useState('');
  const element = useRef<HTMLTextAreaElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ text, onAdd });
  useLayoutEffect(() => {
    latest.current = { text, onAdd };
  });
  const add = useCallback((pasted: readonly string[] = []) => {
    clearTimeout(leaving.current);
    const { text: written, onAdd: hand } = latest.current;
    const texts = [onOneLine(written), ...pasted].filter((line) => line !== '');
    latest.current = { text: '', onAdd: hand };
    setText('');
    if (texts.length > 0) hand(texts);
  }, []);
  useEffect(() => {
    const addWhenHidden = () => document.visibilityState === 'hidden' && add();
    document.addEventListener('visibilitychange', addWhenHidden);
    return () => {
      document.removeEventListener('visibilitychange', addWhenHidden);
      add();
    };
  }, [add]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the words that are shown.
  useLayoutEffect(() => {
    if (element.current) growWithText(element.current);
  }, [text]);
  return (
    <textarea
      ref={element}
      className="prepare-line"
      data-new
      rows={1}
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={() => clearTimeout(leaving.current)}
      onBlur={() => {
        leaving.current = setTimeout(add, leavePause);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        add();
      }}
      onPaste={(event) => {
        const lines = linesIn(event.clipboardData.getData('text/plain'));
        if (lines.length < 2) return;
        event.preventDefault();
        add(lines);
      }}
    />
  );
}

/** A pasted list, line by line, without bullets and numbering. */
function linesIn(pasted: string): readonly string[] {
  return parsePastedPoints(pasted, 'emptyPoint').flatMap((point) => [point.text, ...point.subpoints]);
}
