export const about = {
  heading: 'Om Langbord',
  intro:
    'Langbord er for dialogseminarer der grupper fra mange kommuner svarer på de samme spørsmålene, ved flere bord og på flere steder. Hver enhet virker for seg selv, også uten nett.',
  privacy: 'Personvern',
  ownPrivacyPage: 'Personvernerklæringen til den som driver denne siden',
  accessibility: 'Tilgjengelighet',
  accessibilityStatement: 'Tilgjengelighetserklæringen til den som driver denne siden',
  sources: 'Lisens og kilder',
  licence: 'Langbord er fri programvare under MIT-lisensen.',
  font: 'Skriften er Schibsted Grotesk (SIL Open Font License). Knapper og felt bygger på Designsystemet (MIT).',
  municipalities:
    'Kommuneinndeling: Statistisk sentralbyrå (NLOD) og SCB (CC0). Kommunepunkter er avledet av data fra © Kartverket (CC BY 4.0) og SCB (CC0).',
  version: (version: string) => `Utgave ${version}`,
  owner: (owner: string) => `Denne siden drives av ${owner}.`,
};
