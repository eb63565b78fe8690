import type { Messages } from '../messages.ts';

export const about: Messages['about'] = {
  heading: 'Om Langbord',
  intro:
    'Langbord er for dialogseminar der grupper frå mange kommunar svarar på dei same spørsmåla, ved fleire bord og på fleire stader. Kvar eining verkar for seg sjølv, også utan nett.',
  privacy: 'Personvern',
  privacyFacts: [
    'Det du skriv, blir lagra i nettlesaren på denne eininga: seminara, gruppene, innspela, prioriteringane og dei private notata. Språk og utsjånad blir òg lagra her.',
    'I denne utgåva blir ingenting av dette sendt frå eininga. Tenaren leverer berre sjølve appen og får ikkje vite kva som blir skrive.',
    'Det er inga innlogging, ingen informasjonskapslar, ingen statistikk og ingen delar frå andre nettstader.',
    'Den som bruker denne eininga med same nettlesar, kan lese seminara her. Den du gir ei seminarfil, kan lese alt i fila. Private notat er aldri med i fila.',
    'Namn på deltakarar er frivillig. Kommune eller organisasjon er nok.',
  ],
  deleting: 'Slette',
  deletingFacts: [
    'Eit seminar slettar du på framsida: opne menyen ved seminaret, og vel å slette det frå denne eininga. Du kan angre til du går frå framsida. Etter det er det borte herifrå for godt.',
    'Slettar du nettstadsdata i nettlesaren, forsvinn alt. Safari på iPhone og iPad kan sjølv slette det etter ei veke utan besøk, om Langbord ikkje er lagt til på Heim-skjermen.',
    'Kopiar på andre einingar og i filer må slettast der dei er.',
  ],
  ownPrivacyPage: 'Personvernerklæringa til den som driv denne sida',
  accessibility: 'Tilgjenge',
  accessibilityFacts: [
    'Langbord er laga for å oppfylle WCAG 2.2 på nivå AA: alt kan gjerast med tastatur og skjermlesar, teksten kan forstørrast til 400 prosent, og farge er aldri det einaste teiknet.',
    'Under Utsjånad på framsida vel du lyse eller mørke fargar og meir kontrast. Langbord følgjer òg innstillingane eininga har for kontrast og rørsle.',
  ],
  accessibilityStatement: 'Tilgjengefråsegna til den som driv denne sida',
  noStatement: 'Finn du noko som ikkje verkar for deg, sei det til den som inviterte til seminaret.',
  sources: 'Lisens og kjelder',
  licence: 'Langbord er fri programvare under MIT-lisensen.',
  font: 'Skrifta er Schibsted Grotesk (SIL Open Font License). Knappar og felt byggjer på Designsystemet (MIT).',
  municipalities:
    'Kommuneinndeling: Statistisk sentralbyrå (NLOD) og SCB (CC0). Kommunepunkta er avleidde av data frå © Kartverket (CC BY 4.0) og SCB (CC0).',
  version: (version) => `Utgåve ${version}`,
  owner: (owner) => `Denne sida blir driven av ${owner}.`,
};
