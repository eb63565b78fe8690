import type { Messages } from '../messages.ts';

export const failure: Messages['failure'] = {
  heading: 'Noko gjekk gale i Langbord',
  safe: 'Det som er lagra på denne eininga, er ikkje borte. Last sida på nytt for å halde fram.',
  saveFirst:
    'Er du usikker på om det siste vart lagra, kan du lagre seminaret til ei fil først. Fila kan opnast att frå framsida.',
  fileSaved: 'Fila er lagra.',
  fileNotSaved: 'Det gjekk ikkje å lage fila. Last sida på nytt, og prøv igjen.',
  toFrontPage: 'Gå til framsida',
  details: 'Teknisk skildring, for den som skal hjelpe deg',
  notHere: 'Dette seminaret er ikkje på denne eininga',
  notHereHelp:
    'Det kan liggje på ei anna eining, i ein annan nettlesar, eller vere sletta her. Har du seminaret som fil, kan du opne fila frå framsida.',
  cannotStart: 'Langbord kan ikkje starte her',
  notBroughtOver: 'Ikkje alt kom med over i den nye utgåva',
  notBroughtOverHelp:
    'Desse seminara vart laga med ei eldre utgåve av Langbord og kunne ikkje takast med over no. Dei er ikkje borte. Er eininga full, må du frigjere plass. Prøv så igjen.',
  goOnWithout: 'Hald fram utan dei så lenge',
  reasons: {
    noIndexedDb:
      'Nettlesaren kan ikkje lagre noko på denne eininga. Bruk ei nyare utgåve av Safari, Chrome, Edge eller Firefox.',
    oldBrowser:
      'Nettlesaren er for gammal for Langbord. Oppdater han, eller bruk Chrome eller Edge frå versjon 137, Firefox frå 129 eller Safari frå 17. Det som er lagra på denne eininga, er ikkje borte.',
    blocked:
      'Nettlesaren lèt ikkje Langbord lagre på denne eininga. Det kan vere eit privat vindauge, eller at lagring er slått av i innstillingane. Opne sida i eit vanleg vindauge.',
    full: 'Denne eininga er full, så Langbord får ikkje lagra noko. Frigjer plass, og last sida på nytt. Det som er lagra frå før, er ikkje borte.',
    newerApp: 'Ei nyare utgåve av Langbord er i bruk på denne eininga. Last sida på nytt for å få ho her òg.',
    insecure:
      'Adressa til denne sida byrjar ikkje med https, og då slår nettlesaren av det Langbord treng for å lagre og verke utan nett. Be den som har sett opp sida, om ei adresse med https.',
  },
};
