import { useCallback, useId, useMemo, useRef } from 'react';
import { isFormatted } from '../../../domain/formattedText.ts';
import type { Theme } from '../../../domain/plan.ts';
import { useMessages } from '../../language.tsx';
import { FormattedText } from '../../parts/FormattedText.tsx';
import { SharedTextarea } from '../../parts/SharedTextarea.tsx';
import { usePlanDoc } from '../../seminar/usePlan.ts';
import { TextTools } from './TextTools.tsx';

interface ThemeTextProps {
  theme: Theme;
  field: 'introduction' | 'instructions';
  label: string;
}

/** A long text of a theme, which several people may write in at once; under it how it will look, once that differs. */
export function ThemeText({ theme, field, label }: ThemeTextProps) {
  const t = useMessages().prepare;
  const plan = usePlanDoc();
  const id = useId();
  const text = useMemo(() => plan.themeText(theme.id, field), [plan, theme.id, field]);
  const element = useRef<HTMLTextAreaElement>(null);
  const onElement = useCallback((node: HTMLTextAreaElement | null) => {
    element.current = node;
  }, []);
  if (!text) return null;
  return (
    <div className="ds-field">
      <label className="lb-label" htmlFor={id}>
        {label}
      </label>
      <TextTools field={element} name={label} />
      <SharedTextarea id={id} className="ds-input prepare-text" text={text} onElement={onElement} />
      {isFormatted(theme[field]) && (
        <section className="prepare-looks" aria-label={t.looksOf(label)}>
          <p className="lb-hint">{t.looks}</p>
          <FormattedText text={theme[field]} level={2} />
        </section>
      )}
    </div>
  );
}
