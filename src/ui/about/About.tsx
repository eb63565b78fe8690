import './about.css';
import { Link } from 'wouter';
import { useMessages } from '../language.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useServices } from '../services.tsx';

/** What Langbord is and what it is made of, with the ways to privacy and accessibility. */
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
        <ul>
          <li>
            <Link className="about__link" href="/privacy">
              {t.about.privacy}
            </Link>
          </li>
          <li>
            <Link className="about__link" href="/accessibility">
              {t.about.accessibility}
            </Link>
          </li>
        </ul>
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
