import { type ComponentProps, useEffect, useLayoutEffect, useRef } from 'react';
import { longestText, type SharedText } from '../../document/sharedText.ts';
import { bindTextarea } from './bindTextarea.ts';
import { growsByItself, growWithText } from './growWithText.ts';

interface SharedTextareaProps {
  text: SharedText;
  /** The field's name for screen readers; leave it out where `aria-labelledby` or a `<label>` names it. */
  label?: string | undefined;
  /** Given the element while it stands, so that the owner can move focus to it. */
  onElement?: ((element: HTMLTextAreaElement | null) => void) | undefined;
}

type TextareaProps = Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'ref' | keyof SharedTextareaProps>;

/** A textarea several people may write in at once. Grows with its words. */
export function SharedTextarea({
  text,
  label,
  onElement,
  className,
  ...textarea
}: SharedTextareaProps & TextareaProps) {
  const element = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const node = element.current;
    return node ? bindTextarea(node, text, () => growWithText(node)) : undefined;
  }, [text]);
  useEffect(() => {
    const node = element.current;
    if (!node || growsByItself || typeof ResizeObserver === 'undefined') return;
    let width = node.clientWidth;
    const observer = new ResizeObserver(() => {
      // Growing changes the height too; only a new width breaks lines anew.
      if (node.clientWidth !== width) growWithText(node);
      width = node.clientWidth;
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    onElement?.(element.current);
    return () => onElement?.(null);
  }, [onElement]);
  return (
    <textarea
      rows={1}
      maxLength={longestText}
      {...textarea}
      ref={element}
      className={className ?? 'lb-text'}
      aria-label={label}
      onInput={(event) => {
        growWithText(event.currentTarget);
        textarea.onInput?.(event);
      }}
    />
  );
}
