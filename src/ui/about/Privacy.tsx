import './about.css';
import { loadPrivacyWords } from '../../i18n/loadPrivacyWords.ts';
import type { AppConfig } from '../appConfig.ts';
import { useFormats, useMessages } from '../language.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useWords } from '../parts/useWords.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { useServices } from '../services.tsx';
import { FactSections } from './FactSections.tsx';
import { OwnersPage } from './OwnersPage.tsx';

/** What is stored where, who can read it, what is sent, and how to delete it; and how this site is set up. */
export function Privacy() {
  const { app, about } = useMessages();
  const { config } = useServices();
  const formats = useFormats();
  const words = useWords(loadPrivacyWords);
  useTitle(about.privacy);
  if (!words) return <Waiting />;
  const finding = [...new Set(config.signalling.map(hostOf))].map((host) => host ?? words.thisSite);
  const helping = helpersOf(config);
  return (
    <>
      <TopBar where={{ title: app.name }} />
      <main className="lb-page about">
        <h1>{words.heading}</h1>
        <p>{words.lead}</p>
        {config.privacyPage && <OwnersPage address={config.privacyPage} name={about.ownPrivacyPage} />}
        <FactSections
          sections={[
            ...words.sections,
            {
              heading: words.setUp,
              facts: [
                finding.length > 0 ? words.findsBy(formats.list(finding)) : words.findsNobody,
                helping.length > 0 ? words.helpedBy(formats.list(helping)) : words.helpedByNobody,
              ],
            },
          ]}
        />
        {config.owner && <p className="lb-soft lb-small">{about.owner(config.owner)}</p>}
      </main>
    </>
  );
}

/** The place of an address elsewhere; null for one of this site. */
function hostOf(address: string): string | null {
  try {
    const { host } = new URL(address, document.baseURI);
    return host === location.host ? null : host;
  } catch {
    return address;
  }
}

/** The servers that help to find a way, as "stun.example.org". */
function helpersOf({ iceServers }: AppConfig): readonly string[] {
  const addresses = iceServers.flatMap(({ urls }) => urls);
  return [...new Set(addresses.map((address) => address.replace(/^\w+:/, '').replace(/[?:].*$/, '')))];
}
