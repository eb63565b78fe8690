import { useId } from 'react';
import { offerLanguage } from '../../document/commands/invitationCommands.ts';
import { languages } from '../../domain/plan.ts';
import { languageNames } from '../../i18n/chooseLanguage.ts';
import { useMessages } from '../language.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { usePlanSteps } from './PlanSteps.tsx';

/** Which languages of the interface participants are offered. The last one cannot be taken away. */
export function LanguagesOffered() {
  const t = useMessages().prepare;
  const { languages: offered } = usePlan();
  const { take } = usePlanSteps();
  const id = useId();
  return (
    <fieldset className="prepare-languages" aria-describedby={`${id}-hint`}>
      <legend className="lb-label">{t.languages}</legend>
      <p className="lb-hint" id={`${id}-hint`}>
        {t.languagesHint}
      </p>
      {languages.map((language) => {
        const isOffered = offered.includes(language);
        return (
          <label key={language} className="prepare-check" lang={language}>
            <input
              type="checkbox"
              checked={isOffered}
              disabled={isOffered && offered.length === 1}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                take(t.changed(t.theLanguages), (plan) => offerLanguage(plan, language, checked));
              }}
            />
            {languageNames[language]}
          </label>
        );
      })}
    </fieldset>
  );
}
