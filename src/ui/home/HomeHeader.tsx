import { useState } from 'react';
import { languages } from '../../domain/plan.ts';
import { languageNames } from '../../i18n/chooseLanguage.ts';
import { useLanguage, useMessages } from '../language.tsx';
import { AppearanceDialog } from '../parts/AppearanceDialog.tsx';
import { Button } from '../parts/Button.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Menu } from '../parts/Menu.tsx';
import { setPreference } from '../preferences.ts';

/** The app's name, the language and how it looks. */
export function HomeHeader() {
  const t = useMessages();
  const language = useLanguage();
  const [isChoosingLook, setChoosingLook] = useState(false);
  return (
    <header className="home__header">
      <p className="home__brand">
        <Mark />
        {t.app.name}
      </p>
      <Button
        variant="tertiary"
        color="neutral"
        icon="appearance"
        label={t.appearance.heading}
        onClick={() => setChoosingLook(true)}
      />
      <Menu
        label={t.home.language(languageNames[language])}
        text={languageNames[language]}
        items={languages.map((each) => ({
          label: languageNames[each],
          lang: each,
          isCurrent: each === language,
          onSelect: () => setPreference({ language: each }),
        }))}
      />
      {isChoosingLook && <AppearanceDialog onClose={() => setChoosingLook(false)} />}
    </header>
  );
}
