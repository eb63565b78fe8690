export const failure = {
  heading: 'Noe gikk galt i Langbord',
  safe: 'Det som er lagret på denne enheten, er ikke borte. Last siden på nytt for å fortsette.',
  saveFirst:
    'Er du usikker på om det siste ble lagret, kan du lagre seminaret til en fil først. Filen kan åpnes igjen fra forsiden.',
  fileSaved: 'Filen er lagret.',
  fileNotSaved: 'Filen kunne ikke lages. Last siden på nytt, og prøv igjen.',
  toFrontPage: 'Gå til forsiden',
  details: 'Teknisk beskrivelse, for den som skal hjelpe deg',
  notHere: 'Dette seminaret er ikke på denne enheten',
  notHereHelp:
    'Det kan ligge på en annen enhet, i en annen nettleser, eller være slettet her. Har du seminaret som fil, kan du åpne filen fra forsiden.',
  cannotStart: 'Langbord kan ikke starte her',
  notBroughtOver: 'Ikke alt kom med over i den nye utgaven',
  notBroughtOverHelp:
    'Disse seminarene ble laget med en eldre utgave av Langbord og kunne ikke tas med over nå. De er ikke borte. Er enheten full, må du frigjøre plass. Prøv så igjen.',
  goOnWithout: 'Fortsett uten dem så lenge',
  reasons: {
    noIndexedDb:
      'Nettleseren kan ikke lagre noe på denne enheten. Bruk en nyere utgave av Safari, Chrome, Edge eller Firefox.',
    oldBrowser:
      'Nettleseren er for gammel for Langbord. Oppdater den, eller bruk Chrome eller Edge fra versjon 137, Firefox fra 129 eller Safari fra 17. Det som er lagret på denne enheten, er ikke borte.',
    blocked:
      'Nettleseren lar ikke Langbord lagre på denne enheten. Det kan være et privat vindu, eller at lagring er slått av i innstillingene. Åpne siden i et vanlig vindu.',
    full: 'Denne enheten er full, så Langbord får ikke lagret noe. Frigjør plass, og last siden på nytt. Det som er lagret fra før, er ikke borte.',
    newerApp: 'En nyere utgave av Langbord er i bruk på denne enheten. Last siden på nytt for å få den her også.',
    insecure:
      'Adressen til denne siden begynner ikke med https, og da slår nettleseren av det Langbord trenger for å lagre og virke uten nett. Be den som har satt opp siden, om en adresse med https.',
  },
};
