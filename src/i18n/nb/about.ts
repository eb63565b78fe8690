export const about = {
  heading: 'Om Langbord',
  intro:
    'Langbord er for dialogseminarer der grupper fra mange kommuner svarer på de samme spørsmålene, ved flere bord og på flere steder. Hver enhet virker for seg selv, også uten nett.',
  privacy: 'Personvern',
  privacyFacts: [
    'Det du skriver, lagres i nettleseren på denne enheten: seminarene, gruppene, innspillene, prioriteringene og de private notatene. Språk og utseende lagres også her.',
    'I denne utgaven sendes ingenting av dette fra enheten. Serveren leverer bare selve appen og får ikke vite hva som blir skrevet.',
    'Det er ingen innlogging, ingen informasjonskapsler, ingen statistikk og ingen deler fra andre nettsteder.',
    'Den som bruker denne enheten med samme nettleser, kan lese seminarene her. Den du gir en seminarfil, kan lese alt i filen. Private notater er aldri med i filen.',
    'Navn på deltakere er frivillig. Kommune eller organisasjon er nok.',
  ],
  deleting: 'Slette',
  deletingFacts: [
    'Et seminar sletter du på forsiden: åpne menyen ved seminaret, og velg å slette det fra denne enheten. Du kan angre til du forlater forsiden. Deretter er det borte herfra for godt.',
    'Sletter du nettstedsdata i nettleseren, forsvinner alt. Safari på iPhone og iPad kan selv slette det etter en uke uten besøk, hvis Langbord ikke er lagt til på Hjem-skjermen.',
    'Kopier på andre enheter og i filer må slettes der de er.',
  ],
  ownPrivacyPage: 'Personvernerklæringen til den som driver denne siden',
  accessibility: 'Tilgjengelighet',
  accessibilityFacts: [
    'Langbord er laget for å oppfylle WCAG 2.2 på nivå AA: alt kan gjøres med tastatur og skjermleser, teksten kan forstørres til 400 prosent, og farge er aldri det eneste tegnet.',
    'Under Utseende på forsiden velger du lyse eller mørke farger og mer kontrast. Langbord følger også enhetens innstillinger for kontrast og bevegelse.',
  ],
  accessibilityStatement: 'Tilgjengelighetserklæringen til den som driver denne siden',
  noStatement: 'Finner du noe som ikke virker for deg, si det til den som inviterte til seminaret.',
  sources: 'Lisens og kilder',
  licence: 'Langbord er fri programvare under MIT-lisensen.',
  font: 'Skriften er Schibsted Grotesk (SIL Open Font License). Knapper og felt bygger på Designsystemet (MIT).',
  municipalities:
    'Kommuneinndeling: Statistisk sentralbyrå (NLOD) og SCB (CC0). Kommunepunkter er avledet av data fra © Kartverket (CC BY 4.0) og SCB (CC0).',
  version: (version: string) => `Utgave ${version}`,
  owner: (owner: string) => `Denne siden drives av ${owner}.`,
};
