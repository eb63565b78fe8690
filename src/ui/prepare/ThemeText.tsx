import { useId, useMemo } from 'react';
import type { ThemeId } from '../../domain/ids.ts';
import { SharedTextarea } from '../parts/SharedTextarea.tsx';
import { usePlanDoc } from '../seminar/usePlan.ts';

interface ThemeTextProps {
  theme: ThemeId;
  field: 'introduction' | 'instructions';
  label: string;
}

/** A long text of a theme, which several people may write in at once. */
export function ThemeText({ theme, field, label }: ThemeTextProps) {
  const plan = usePlanDoc();
  const id = useId();
  const text = useMemo(() => plan.themeText(theme, field), [plan, theme, field]);
  if (!text) return null;
  return (
    <div className="ds-field">
      <label className="lb-label" htmlFor={id}>
        {label}
      </label>
      <SharedTextarea id={id} className="ds-input prepare-text" text={text} />
    </div>
  );
}
