/** The page about accessibility. Fetched when it is opened. It says only what has been tried, and what has not. */
export const accessibility = {
  heading: 'Tilgjengelighet',
  lead: 'Her sier de som lager Langbord hva som er prøvd og virker, hva som ikke er bra nok, og hva som ikke er prøvd. Den som driver denne siden, kan ha en egen erklæring.',
  sections: [
    {
      heading: 'Målet',
      facts: [
        'Langbord skal oppfylle WCAG 2.2 på nivå A og AA. Det er ikke vurdert av noen utenfor prosjektet.',
        'Under «Utseende» på forsiden velger du lyse eller mørke farger og mer kontrast. Langbord følger også innstillingene enheten har for kontrast, farger og bevegelse.',
      ],
    },
    {
      heading: 'Det som er prøvd og virker',
      facts: [
        'Et program (axe) ser gjennom skjermer, dialoger og menyer for hver nye utgave, på bærbar og telefon, i lyse og mørke farger og med mer kontrast. Det finner ingen feil. Et program kan bare finne noen slags feil.',
        'Å lage og forberede et seminar, skrive, flytte, prioritere, føre opp deltakere og levere er prøvd med bare tastatur. Alt som kan dras, kan også flyttes med knapper.',
        'Ingenting må rulles sidelengs når teksten er forstørret til 400 prosent på en vanlig skjerm, og ingen ord kuttes når avstanden mellom ord og linjer økes.',
        'Knapper og felt er store nok til å treffes med en finger, og det som har fokus, er synlig.',
        'Tilstander vises med form og ord, ikke bare farge. Det er sett etter med egne systemfarger (høy kontrast) i Chromium.',
        'Ting slutter å bevege seg når enheten ber om mindre bevegelse.',
        'Rapporten i Word har overskrifter, lister, tabeller med overskriftsrad, språk på teksten og en beskrivelse av kartet.',
      ],
    },
    {
      heading: 'Det vi vet ikke er bra nok',
      facts: [
        'Når noe leveres med koder foran et kamera, kan koden skifte opptil ti ganger i sekundet. Er «mindre bevegelse» slått på i enheten, skifter den tre ganger. Fil og nett er andre måter å levere på.',
        'Å skanne en kode krever at kameraet rettes mot den. Lenke og fil er andre veier inn.',
        'Det folk skriver, er ikke merket med språk på skjermen. I rapporten gjettes språket, og korte tekster kan få feil språk.',
        'Kartet med prikker er et bilde. Listen under sier det samme med ord.',
        'En PDF lages av nettleseren, og det er den som avgjør om filen er merket for skjermlesere. Word-filen er sikrere.',
        'Tekstene på skjermen på veggen er laget for å leses på avstand. Det samme står i seminaret på enhetene.',
      ],
    },
    {
      heading: 'Det som ikke er prøvd',
      facts: [
        'Skjermlesere på virkelige enheter: NVDA, JAWS, VoiceOver og TalkBack.',
        'Talestyring, brytere og programmer som forstørrer skjermen.',
        'Virkelige iPader og iPhoner, og virkelige projektorer.',
        'Prøving sammen med folk som har en funksjonsnedsettelse.',
      ],
    },
    {
      heading: 'Si fra',
      facts: [
        'Virker ikke noe for deg, si fra til den som driver denne siden, eller til den som inviterte deg. Fortell hva du gjorde, hva som skjedde, og hvilken enhet, nettleser og hvilket hjelpemiddel du brukte.',
        'Kan du ikke bruke Langbord i seminaret, kan en annen ved bordet skrive for deg, eller gruppen kan skrive på papir.',
      ],
    },
  ],
};
