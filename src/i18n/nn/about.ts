import type { Messages } from '../messages.ts';

export const about: Messages['about'] = {
  heading: 'Om Langbord',
  intro:
    'Langbord er for dialogseminar der grupper frå mange kommunar svarar på dei same spørsmåla, ved fleire bord og på fleire stader. Kvar eining verkar for seg sjølv, også utan nett.',
  privacy: 'Personvern',
  ownPrivacyPage: 'Personvernerklæringa til den som driv denne sida',
  accessibility: 'Tilgjenge',
  accessibilityStatement: 'Tilgjengefråsegna til den som driv denne sida',
  sources: 'Lisens og kjelder',
  licence: 'Langbord er fri programvare under MIT-lisensen.',
  font: 'Skrifta er Schibsted Grotesk (SIL Open Font License). Knappar og felt byggjer på Designsystemet (MIT).',
  municipalities:
    'Kommuneinndeling: Statistisk sentralbyrå (NLOD) og SCB (CC0). Kommunepunkta er avleidde av data frå © Kartverket (CC BY 4.0) og SCB (CC0).',
  version: (version) => `Utgåve ${version}`,
  owner: (owner) => `Denne sida blir driven av ${owner}.`,
};
