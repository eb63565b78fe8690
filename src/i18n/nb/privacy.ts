/** The privacy page. Fetched when it is opened. Every sentence is to be true of the code. */
export const privacy = {
  heading: 'Personvern',
  lead: 'Her står hva Langbord lagrer, hvor det ligger, hvem som kan lese det, og hvordan det slettes.',
  sections: [
    {
      heading: 'Kort sagt',
      facts: [
        'Det dere skriver, ligger på enhetene til dem som er med i seminaret. Det ligger ikke på en server.',
        'Lenken til seminaret er nøkkelen. Den som har lenken, kan lese alt som skrives der.',
        'Det er ingen innlogging, ingen informasjonskapsler, ingen statistikk og ingen deler fra andre nettsteder.',
        'De som arrangerer seminaret, bestemmer hva som skrives ned, og hvor lenge det beholdes. Spør dem hvis du vil se, rette eller slette noe om deg selv.',
      ],
    },
    {
      heading: 'Hva som lagres, og hvor',
      facts: [
        'I nettleseren på hver enhet som er med: planen, gruppene, hvem som sitter ved bordet, innspillene, prioriteringene, meldinger, stemmer, det som er samlet og bestemt, og tidligere utgaver av dette.',
        'Navn på deltakere er frivillig. Kommune eller organisasjon er nok. Skrives et navn inn, kan alle i seminaret lese det.',
        'Bare på den enheten der de ble laget: private notater og bilder av gruppenes ark. De sendes aldri og er aldri med i en kopi. Det du flytter fra et notat til gruppens svar, er ikke lenger privat.',
        'Maler du lagrer, språk og utseende ligger også på enheten.',
        'Det som er skrevet, ligger kryptert på disken, men nøkkelen ligger i samme nettleser. Den som kan bruke enheten og nettleseren din, kan lese seminarene her.',
        'Hver endring, også en stemme, har et tidspunkt og et kjennetegn for enheten som gjorde den. Kjennetegnet er tilfeldig og sier ikke hvem du er, men er det samme i alle seminarer på enheten.',
      ],
    },
    {
      heading: 'Hvem som kan lese og skrive',
      facts: [
        'Den som har lenken eller koden til seminaret, kan lese alt fra alle grupper, skrive for en gruppe som er laget på forhånd, og starte nye grupper.',
        'Den som har lenken til en gruppe, kan dessuten skrive, endre og slette for den gruppen.',
        'Den som har lenken for prosessledere, kan lese og endre alt. Arket til gjenoppretting er denne lenken på papir.',
        'Den som får en kopi av seminaret (.langbord), får også lenken til det.',
        'En lenke kan ikke trekkes tilbake. Kommer den på avveie, må dere lage et nytt seminar.',
        'De som driver denne siden, får ikke det dere skriver. Men de leverer appen, og den som styrer serveren, kunne levere en app som gir alt fra seg. Bruk en side som drives av noen dere stoler på.',
      ],
    },
    {
      heading: 'Hva som sendes',
      facts: [
        'Enhetene i et seminar sender det som skrives, direkte til hverandre, kryptert med nøkler fra lenken.',
        'For å finne hverandre bruker de en tjeneste på nettet. Den ser nettadressene til enhetene (IP), hvor mange som er i samme seminar, når, og hvor store meldingene er. Den får verken lenken, titler, navn eller noe av det dere skriver.',
        'Serveren som følger med Langbord, skriver ikke ned nettadresser. Den som driver den, eller noe som står foran den, kan likevel føre logg, som på andre nettsteder.',
        'Enheter som snakker direkte sammen, ser hverandres nettadresser. De andre i seminaret ser hvor mange enheter som er ved hver gruppe, og ved hvilket spørsmål noen skriver, men ikke hvem.',
        'Rapporter og kopier lages på enheten og går bare dit du sender dem. «Send prioriteringene på e-post» åpner ditt eget e-postprogram.',
      ],
    },
    {
      heading: 'Kamera og bilder',
      facts: [
        'Kameraet er bare på mens noe skannes, og slås av når du går fra skjermen. Bildene derfra leses på enheten og blir verken lagret eller sendt.',
        'Tar en prosessleder bilde av en gruppes ark, blir bildet på den enheten til det slettes der, eller til seminaret slettes.',
        'Langbord ber aldri om mikrofon eller posisjon.',
      ],
    },
    {
      heading: 'Slik sletter du',
      facts: [
        'På forsiden: åpne menyen ved seminaret, og velg «Slett fra denne enheten». Du kan angre til du går fra forsiden. Da slettes alt Langbord har lagret av seminaret her: det som er skrevet, lenkene, private notater, bilder av ark og valget av mappe til kopier.',
        'En prosessleder kan sette en dag seminaret skal beholdes til. Etter den foreslår hver enhet at det slettes der. Ingenting slettes av seg selv.',
        'Seminaret på andre enheter, kopier, rapporter og utskrifter må slettes der de er. Langbord kan ikke slette dem.',
        'Et innspill som slettes i et seminar, kan ligge igjen i historikken på enhetene som har seminaret.',
        'Nettleseren kan ha husket adressene du har åpnet, også en lenke, i sin egen historikk. Det slettes i nettleseren.',
        'Det kan ta tid før nettleseren rydder det slettede bort fra disken. Det som eventuelt ligger igjen av ord, er kryptert, men ikke hvis det ble skrevet med utgave 1 av Langbord.',
        'Sletter du nettstedsdata for denne siden i nettleseren, forsvinner alt, også nøklene. Safari på iPhone og iPad kan selv slette det etter en uke uten besøk, hvis Langbord ikke er lagt til på Hjem-skjermen.',
      ],
    },
  ],
  setUp: 'Slik er denne siden satt opp',
  thisSite: 'denne siden',
  findsBy: (places: string) => `Enhetene finner hverandre ved hjelp av ${places}.`,
  findsNobody: 'Ingen tjeneste for å finne hverandre er satt opp. Enhetene møtes bare ved hjelp av filer og koder.',
  helpedBy: (places: string) =>
    `For å finne vei mellom ulike nett brukes også ${places}. Den som driver det, ser nettadressene til enhetene og kan sende videre det som er kryptert.`,
  helpedByNobody: 'Ingen andre tjenester brukes.',
};
