export const share = {
  menu: 'Del',
  invite: 'Inviter',
  toGroup: 'Lenke for gruppen',
  heading: {
    seminar: 'Inviter til seminaret',
    group: (group: string) => `Lenke for ${group}`,
    facilitator: 'Lenke for prosessledere',
  },
  allows: {
    seminar:
      'Den som har lenken, kan lese alt i seminaret og skrive for en gruppe: en som er laget på forhånd, eller en ny.',
    group: (group: string) => `Den som har lenken, kan lese alt i seminaret og skrive for ${group}.`,
    facilitator:
      'Den som har lenken, kan lese og endre alt i seminaret, i alle grupper, og det kan ikke tas tilbake. Gi den bare til andre prosessledere.',
  },
  scanHelp: 'Skann koden i Langbord, under «Bli med». Den som ikke har Langbord ennå, kan bruke kameraet på telefonen.',
  reveal: 'Vis koden og lenken',
  revealHelp: 'Se først at ingen uvedkommende ser skjermen, og at den ikke vises på storskjerm.',
  codeOf: {
    seminar: (title: string) => `QR-kode for å bli med på «${title}»`,
    group: (group: string) => `QR-kode for å skrive for ${group}`,
    facilitator: (title: string) => `QR-kode for prosessledere i «${title}»`,
  },
  untitled: 'seminar uten tittel',
  link: 'Lenken',
  copy: 'Kopier lenken',
  copied: 'Lenken er kopiert.',
  copyByHand:
    'Nettleseren lot ikke Langbord kopiere. Lenken er merket: trykk Ctrl+C, eller hold på den og velg Kopier.',
  send: 'Send …',
  notSent: 'Lenken ble ikke sendt. Kopier den i stedet.',
  showLarge: 'Vis koden stort',
  toSheet: 'Gjenopprettingsark',
};

export const recoverySheet = {
  heading: 'Gjenopprettingsark',
  help: 'Skriv ut arket, og oppbevar det innelåst. Med det kan du fortsette som prosessleder på en ny enhet hvis denne blir borte.',
  print: 'Skriv ut',
  kind: 'Gjenopprettingsark for prosessleder',
  madeOn: (day: string) => `Arket er laget ${day}.`,
  secret: 'Hold arket for deg selv',
  secretFacts: [
    'Den som har arket eller et bilde av det, kan lese og endre alt i seminaret, og det kan ikke tas tilbake.',
    'Gi det ikke til grupper eller deltakere, heng det ikke opp, og la det ikke ligge igjen i skriveren.',
  ],
  use: 'Slik bruker du det',
  open: (address: string) => `Åpne Langbord på den nye enheten: ${address}`,
  steps: [
    'Velg «Bli med», og skann koden eller skriv lenken under.',
    'Hent det som er skrevet: åpne seminarfilen din, eller ha Langbord åpent til en enhet som har seminaret, er på nett samtidig.',
  ],
  notContent: 'Arket er en nøkkel, ikke en kopi. Lagre seminaret til fil også.',
  code: 'QR-kode for prosessleder',
  letters: 'Lenken, til å skrive av',
  lettersHelp:
    'Store og små bokstaver er ulike. Mellomrom og linjeskift gjør ingenting. Bindestrek og understrek hører med.',
};
