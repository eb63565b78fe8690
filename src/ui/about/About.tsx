import { useMessages } from '../language.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useServices } from '../services.tsx';
import './about.css';

/** What Langbord is, what it stores and where, how to delete it, for whom it works, and what it is made of. */
export function About() {
  const t = useMessages();
  const { config, appVersion } = useServices();
  useTitle(t.about.heading);
  return (
    <>
      <TopBar where={{ title: t.app.name }} />
      <main className="lb-page about">
        <h1>{t.about.heading}</h1>
        <p>{t.about.intro}</p>
        <h2>{t.about.privacy}</h2>
        <Sentences of={t.about.privacyFacts} />
        {config.privacyPage && <OwnersPage address={config.privacyPage} name={t.about.ownPrivacyPage} />}
        <h2>{t.about.deleting}</h2>
        <Sentences of={t.about.deletingFacts} />
        <h2>{t.about.accessibility}</h2>
        <Sentences of={t.about.accessibilityFacts} />
        {config.accessibilityStatement ? (
          <OwnersPage address={config.accessibilityStatement} name={t.about.accessibilityStatement} />
        ) : (
          <p>{t.about.noStatement}</p>
        )}
        <h2>{t.about.sources}</h2>
        <p>{t.about.municipalities}</p>
        <p>{t.about.font}</p>
        <p>{t.about.licence}</p>
        <p className="lb-soft lb-small">
          {t.about.version(appVersion)}. {config.owner && t.about.owner(config.owner)}
        </p>
      </main>
    </>
  );
}

function Sentences({ of: sentences }: { of: readonly string[] }) {
  return (
    <ul className="about__facts">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function OwnersPage({ address, name }: { address: string; name: string }) {
  return (
    <p>
      <a href={address} rel="noreferrer">
        {name}
      </a>
    </p>
  );
}
