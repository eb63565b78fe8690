import type { PrivacyWords } from '../loadPrivacyWords.ts';

export const privacy: PrivacyWords = {
  heading: 'Personvern',
  lead: 'Her står det kva Langbord lagrar, kvar det ligg, kven som kan lese det, og korleis det blir sletta.',
  sections: [
    {
      heading: 'Kort sagt',
      facts: [
        'Det de skriv, ligg på einingane til dei som er med i seminaret. Det ligg ikkje på ein tenar.',
        'Lenkja til seminaret er nøkkelen. Den som har lenkja, kan lese alt som blir skrive der.',
        'Det er inga innlogging, ingen informasjonskapslar, ingen statistikk og ingen delar frå andre nettstader.',
        'Dei som arrangerer seminaret, avgjer kva som blir skrive ned, og kor lenge det blir teke vare på. Spør dei om du vil sjå, rette eller slette noko om deg sjølv.',
      ],
    },
    {
      heading: 'Kva som blir lagra, og kvar',
      facts: [
        'I nettlesaren på kvar eining som er med: planen, gruppene, kven som sit ved bordet, innspela, prioriteringane, meldingar, stemmer, det som er samla og avgjort, og tidlegare utgåver av dette.',
        'Namn på deltakarar er frivillig. Kommune eller organisasjon er nok. Blir eit namn skrive inn, kan alle i seminaret lese det.',
        'Berre på den eininga der dei vart laga: private notat og bilete av arka til gruppene. Dei blir aldri sende og er aldri med i ein kopi. Det du flyttar frå eit notat til svaret til gruppa, er ikkje privat lenger.',
        'Malar du lagrar, språk og utsjånad ligg òg på eininga.',
        'Det som er skrive, ligg kryptert på disken, men nøkkelen ligg i same nettlesar. Den som kan bruke eininga og nettlesaren din, kan lese seminara her.',
        'Kvar endring, også ei stemme, har eit tidspunkt og eit kjenneteikn for eininga som gjorde ho. Kjenneteiknet er tilfeldig og seier ikkje kven du er, men er det same i alle seminar på eininga.',
      ],
    },
    {
      heading: 'Kven som kan lese og skrive',
      facts: [
        'Den som har lenkja eller koden til seminaret, kan lese alt frå alle grupper, skrive for ei gruppe som er laga på førehand, og starte nye grupper.',
        'Den som har lenkja til ei gruppe, kan dessutan skrive, endre og slette for den gruppa.',
        'Den som har lenkja for prosessleiarar, kan lese og endre alt. Arket til gjenoppretting er denne lenkja på papir.',
        'Den som får ein kopi av seminaret (.langbord), får òg lenkja til det.',
        'Ei lenkje kan ikkje trekkjast tilbake. Kjem ho på avvegar, må de lage eit nytt seminar.',
        'Dei som driv denne sida, får ikkje det de skriv. Men dei leverer appen, og den som styrer tenaren, kunne levere ein app som gir alt frå seg. Bruk ei side som blir driven av nokon de stolar på.',
      ],
    },
    {
      heading: 'Kva som blir sendt',
      facts: [
        'Einingane i eit seminar sender det som blir skrive, direkte til kvarandre, kryptert med nøklar frå lenkja.',
        'For å finne kvarandre bruker dei ei teneste på nettet. Ho ser nettadressene til einingane (IP), kor mange som er i same seminar, når, og kor store meldingane er. Ho får verken lenkja, titlar, namn eller noko av det de skriv.',
        'Tenaren som følgjer med Langbord, skriv ikkje ned nettadresser. Den som driv han, eller noko som står framfor han, kan likevel føre logg, som på andre nettstader.',
        'Einingar som snakkar direkte saman, ser nettadressene til kvarandre. Dei andre i seminaret ser kor mange einingar som er ved kvar gruppe, og ved kva spørsmål nokon skriv, men ikkje kven.',
        'Rapportar og kopiar blir laga på eininga og går berre dit du sender dei. «Send prioriteringane på e-post» opnar ditt eige e-postprogram.',
      ],
    },
    {
      heading: 'Kamera og bilete',
      facts: [
        'Kameraet er berre på medan noko blir skanna, og blir slått av når du går frå skjermen. Bileta derifrå blir lesne på eininga og blir verken lagra eller sende.',
        'Tek ein prosessleiar bilete av arket til ei gruppe, blir biletet på den eininga til det blir sletta der, eller til seminaret blir sletta.',
        'Langbord bed aldri om mikrofon eller posisjon.',
      ],
    },
    {
      heading: 'Slik slettar du',
      facts: [
        'På framsida: opne menyen ved seminaret, og vel «Slett frå denne eininga». Du kan angre til du går frå framsida. Då blir alt Langbord har lagra av seminaret her, sletta: det som er skrive, lenkjene, private notat, bilete av ark og valet av mappe til kopiar.',
        'Ein prosessleiar kan setje ein dag seminaret skal takast vare på til. Etter den gjer kvar eining framlegg om å slette det der. Ingenting blir sletta av seg sjølv.',
        'Seminaret på andre einingar, kopiar, rapportar og utskrifter må slettast der dei er. Langbord kan ikkje slette dei.',
        'Eit innspel som blir sletta i eit seminar, kan liggje att i historikken på einingane som har seminaret.',
        'Nettlesaren kan ha hugsa adressene du har opna, også ei lenkje, i sin eigen historikk. Det slettar du i nettlesaren.',
        'Det kan ta tid før nettlesaren ryddar det sletta bort frå disken. Det som eventuelt ligg att av ord, er kryptert, men ikkje om det vart skrive med utgåve 1 av Langbord.',
        'Slettar du nettstadsdata for denne sida i nettlesaren, forsvinn alt, også nøklane. Safari på iPhone og iPad kan sjølv slette det etter ei veke utan besøk, om Langbord ikkje er lagt til på Heim-skjermen.',
      ],
    },
  ],
  setUp: 'Slik er denne sida sett opp',
  thisSite: 'denne sida',
  findsBy: (places) => `Einingane finn kvarandre ved hjelp av ${places}.`,
  findsNobody: 'Inga teneste for å finne kvarandre er sett opp. Einingane møtest berre ved hjelp av filer og kodar.',
  helpedBy: (places) =>
    `For å finne veg mellom ulike nett blir òg ${places} brukt. Den som driv det, ser nettadressene til einingane og kan sende vidare det som er kryptert.`,
  helpedByNobody: 'Ingen andre tenester blir brukte.',
};
