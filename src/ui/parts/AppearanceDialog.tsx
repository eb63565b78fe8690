import { useId } from 'react';
import { useMessages } from '../language.tsx';
import { colourSchemes, setPreference, usePreferences } from '../preferences.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

/** Light, dark or as the device has it, and more contrast. Takes effect at once. */
export function AppearanceDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages();
  const id = useId();
  const { colourScheme, contrast } = usePreferences();
  return (
    <Dialog heading={t.appearance.heading} onClose={onClose} actions={<Button onClick={onClose}>{t.app.done}</Button>}>
      <fieldset>
        <legend className="lb-label">{t.appearance.colours}</legend>
        {colourSchemes.map((each) => (
          <div className="ds-field" key={each}>
            <input
              className="ds-input"
              type="radio"
              id={`${id}-${each}`}
              name={id}
              checked={each === colourScheme}
              onChange={() => setPreference({ colourScheme: each })}
            />
            <label htmlFor={`${id}-${each}`}>{t.appearance.colourSchemes[each]}</label>
          </div>
        ))}
      </fieldset>
      <div className="ds-field">
        <input
          className="ds-input"
          type="checkbox"
          id={`${id}-contrast`}
          aria-describedby={`${id}-help`}
          checked={contrast === 'more'}
          onChange={(event) => setPreference({ contrast: event.currentTarget.checked ? 'more' : 'normal' })}
        />
        <label htmlFor={`${id}-contrast`}>{t.appearance.contrast}</label>
        <p className="lb-hint" id={`${id}-help`}>
          {t.appearance.contrastHelp}
        </p>
      </div>
    </Dialog>
  );
}
