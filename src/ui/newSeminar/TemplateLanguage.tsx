import { useId } from 'react';
import { languages } from '../../domain/plan.ts';
import { languageNames } from '../../i18n/chooseLanguage.ts';
import { useMessages } from '../language.tsx';
import type { Start } from './makeTemplate.ts';

type FromTemplate = Extract<Start, { kind: 'template' }>;

/** The language of the built-in template. */
export function TemplateLanguage({ start, onChange }: { start: FromTemplate; onChange: (start: Start) => void }) {
  const t = useMessages().newSeminar;
  const id = useId();
  return (
    <div className="ds-field">
      <label className="lb-label" htmlFor={id}>
        {t.language}
      </label>
      <p className="lb-hint" id={`${id}-hint`}>
        {t.languageHint}
      </p>
      <select
        id={id}
        className="ds-input"
        aria-describedby={`${id}-hint`}
        value={start.language}
        onChange={({ currentTarget }) =>
          onChange({
            kind: 'template',
            language: languages.find((candidate) => candidate === currentTarget.value) ?? start.language,
          })
        }
      >
        {languages.map((candidate) => (
          <option key={candidate} value={candidate} lang={candidate}>
            {languageNames[candidate]}
          </option>
        ))}
      </select>
    </div>
  );
}
