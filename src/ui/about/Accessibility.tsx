import './about.css';
import { loadAccessibilityWords } from '../../i18n/loadAccessibilityWords.ts';
import { useMessages } from '../language.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useWords } from '../parts/useWords.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { useServices } from '../services.tsx';
import { FactSections } from './FactSections.tsx';
import { OwnersPage } from './OwnersPage.tsx';

/** What has been tried and works, what does not, what has not been tried, and whom to tell. */
export function Accessibility() {
  const { app, about } = useMessages();
  const { config, appVersion } = useServices();
  const words = useWords(loadAccessibilityWords);
  useTitle(about.accessibility);
  if (!words) return <Waiting />;
  return (
    <>
      <TopBar where={{ title: app.name }} />
      <main className="lb-page about">
        <h1>{words.heading}</h1>
        <p>{words.lead}</p>
        {config.accessibilityStatement && (
          <OwnersPage address={config.accessibilityStatement} name={about.accessibilityStatement} />
        )}
        <FactSections sections={words.sections} />
        <p className="lb-soft lb-small">
          {about.version(appVersion)}. {config.owner && about.owner(config.owner)}
        </p>
      </main>
    </>
  );
}
