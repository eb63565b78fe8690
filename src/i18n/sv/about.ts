import type { Messages } from '../messages.ts';

export const about: Messages['about'] = {
  heading: 'Om Langbord',
  intro:
    'Langbord är till för dialogseminarier där grupper från många kommuner svarar på samma frågor, vid flera bord och på flera platser. Varje enhet fungerar för sig själv, även utan nät.',
  privacy: 'Integritet',
  ownPrivacyPage: 'Integritetspolicyn hos den som driver den här webbplatsen',
  accessibility: 'Tillgänglighet',
  accessibilityStatement: 'Tillgänglighetsredogörelsen från den som driver den här webbplatsen',
  sources: 'Licens och källor',
  licence: 'Langbord är fri programvara under MIT-licensen.',
  font: 'Typsnittet är Schibsted Grotesk (SIL Open Font License). Knappar och fält bygger på Designsystemet (MIT).',
  municipalities:
    'Kommunindelning: Statistisk sentralbyrå (NLOD) och SCB (CC0). Kommunpunkterna är härledda ur data från © Kartverket (CC BY 4.0) och SCB (CC0).',
  version: (version) => `Version ${version}`,
  owner: (owner) => `Den här webbplatsen drivs av ${owner}.`,
};
