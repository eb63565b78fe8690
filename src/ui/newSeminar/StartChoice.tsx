import { type ReactNode, useId, useState } from 'react';
import { languages } from '../../domain/plan.ts';
import { languageNames } from '../../i18n/chooseLanguage.ts';
import { useLanguage, useMessages } from '../language.tsx';
import type { Start } from './makeTemplate.ts';

/** What the seminar begins with, and the language of the template. */
export function StartChoice({ start, onChange }: { start: Start; onChange: (start: Start) => void }) {
  const t = useMessages().newSeminar;
  const interfaceLanguage = useLanguage();
  const [language, setLanguage] = useState(start.kind === 'template' ? start.language : interfaceLanguage);
  const id = useId();
  return (
    <>
      <fieldset className="new-start">
        <legend className="lb-label">{t.startFrom}</legend>
        <Choice
          isChosen={start.kind === 'template'}
          onChoose={() => onChange({ kind: 'template', language })}
          name={t.template}
          facts={t.templateFacts}
        />
        <Choice
          isChosen={start.kind === 'empty'}
          onChoose={() => onChange({ kind: 'empty' })}
          name={t.empty}
          facts={t.emptyFacts}
        />
      </fieldset>
      {start.kind === 'template' && (
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
            value={language}
            onChange={(event) => {
              const chosen = languages.find((candidate) => candidate === event.currentTarget.value) ?? language;
              setLanguage(chosen);
              onChange({ kind: 'template', language: chosen });
            }}
          >
            {languages.map((candidate) => (
              <option key={candidate} value={candidate} lang={candidate}>
                {languageNames[candidate]}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}

function Choice(props: { isChosen: boolean; onChoose: () => void; name: ReactNode; facts: ReactNode }) {
  const id = useId();
  return (
    <label className="new-choice">
      <input
        type="radio"
        name="start"
        checked={props.isChosen}
        onChange={props.onChoose}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-facts`}
      />
      <span>
        <strong id={`${id}-name`}>{props.name}</strong>
        <span id={`${id}-facts`}>{props.facts}</span>
      </span>
    </label>
  );
}
