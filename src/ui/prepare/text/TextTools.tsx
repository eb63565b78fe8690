import { type RefObject, useState } from 'react';
import { useMessages } from '../../language.tsx';
import { Button } from '../../parts/Button.tsx';
import type { IconName } from '../../parts/Icon.tsx';
import { editField } from './editField.ts';
import { LinkDialog } from './LinkDialog.tsx';
import { linkEdit, markText, type TextMark } from './markText.ts';

const marks: readonly (readonly [TextMark, IconName])[] = [
  ['heading', 'heading'],
  ['strong', 'strong'],
  ['list', 'list'],
  ['numbers', 'numbers'],
];

interface TextToolsProps {
  field: RefObject<HTMLTextAreaElement | null>;
  /** The field's own name, for those who hear the buttons. */
  name: string;
}

/** Buttons over a long text, for those who do not know the marks it is formatted with. */
export function TextTools({ field, name }: TextToolsProps) {
  const t = useMessages().prepare;
  const [link, setLink] = useState<{ readonly range: readonly [number, number]; readonly words: string } | null>(null);
  const rangeOf = ({ selectionStart, selectionEnd }: HTMLTextAreaElement) => [selectionStart, selectionEnd] as const;
  return (
    <fieldset className="prepare-text-tools" aria-label={t.format(name)}>
      {marks.map(([mark, icon]) => (
        <Button
          key={mark}
          variant="tertiary"
          color="neutral"
          icon={icon}
          onClick={() => {
            const element = field.current;
            if (element) editField(element, markText(element.value, rangeOf(element), mark));
          }}
        >
          {t.marks[mark]}
        </Button>
      ))}
      <Button
        variant="tertiary"
        color="neutral"
        icon="link"
        onClick={() => {
          const element = field.current;
          if (!element) return;
          const range = rangeOf(element);
          setLink({ range, words: element.value.slice(...range) });
        }}
      >
        {t.link}
      </Button>
      {link && (
        <LinkDialog
          words={link.words}
          onClose={() => setLink(null)}
          onLink={(words, address) => {
            setLink(null);
            const element = field.current;
            // The dialog gives focus back when it is gone; the text is edited then.
            if (element) queueMicrotask(() => editField(element, linkEdit(link.range, words, address)));
          }}
        />
      )}
    </fieldset>
  );
}
