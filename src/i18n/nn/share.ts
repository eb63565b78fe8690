import type { Messages } from '../messages.ts';

export const share: Messages['share'] = {
  menu: 'Del',
  invite: 'Inviter',
  toGroup: 'Lenkje for gruppa',
  heading: {
    seminar: 'Inviter til seminaret',
    group: (group) => `Lenkje for ${group}`,
    facilitator: 'Lenkje for prosessleiarar',
  },
  allows: {
    seminar:
      'Den som har lenkja, kan lese alt i seminaret og skrive for ei gruppe: ei som er laga på førehand, eller ei ny.',
    group: (group) => `Den som har lenkja, kan lese alt i seminaret og skrive for ${group}.`,
    facilitator:
      'Den som har lenkja, kan lese og endre alt i seminaret, i alle grupper, og det kan ikkje takast tilbake. Gi henne berre til andre prosessleiarar.',
  },
  scanHelp:
    'Skann koden i Langbord, under «Bli med». Den som ikkje har Langbord enno, kan bruke kameraet på telefonen.',
  reveal: 'Vis koden og lenkja',
  revealHelp: 'Sjå først til at ingen uvedkomande ser skjermen, og at han ikkje blir vist på storskjerm.',
  codeOf: {
    seminar: (title) => `QR-kode for å bli med på «${title}»`,
    group: (group) => `QR-kode for å skrive for ${group}`,
    facilitator: (title) => `QR-kode for prosessleiarar i «${title}»`,
  },
  untitled: 'seminar utan tittel',
  link: 'Lenkja',
  copy: 'Kopier lenkja',
  copied: 'Lenkja er kopiert.',
  copyByHand:
    'Nettlesaren lét ikkje Langbord kopiere. Lenkja er merkt: trykk Ctrl+C, eller hald på henne og vel Kopier.',
  send: 'Send …',
  notSent: 'Lenkja vart ikkje send. Kopier henne i staden.',
  showLarge: 'Vis koden stort',
  toSheet: 'Gjenopprettingsark',
};

export const recoverySheet: Messages['recoverySheet'] = {
  heading: 'Gjenopprettingsark',
  help: 'Skriv ut arket, og ha det innelåst. Med det kan du halde fram som prosessleiar på ei ny eining om denne blir borte.',
  print: 'Skriv ut',
  kind: 'Gjenopprettingsark for prosessleiar',
  madeOn: (day) => `Arket er laga ${day}.`,
  secret: 'Hald arket for deg sjølv',
  secretFacts: [
    'Den som har arket eller eit bilete av det, kan lese og endre alt i seminaret, og det kan ikkje takast tilbake.',
    'Gi det ikkje til grupper eller deltakarar, heng det ikkje opp, og lat det ikkje liggje att i skrivaren.',
  ],
  use: 'Slik bruker du det',
  open: (address) => `Opne Langbord på den nye eininga: ${address}`,
  steps: [
    'Vel «Bli med», og skann koden eller skriv lenkja under.',
    'Hent det som er skrive: opne seminarfila di, eller ha Langbord ope til ei eining som har seminaret, er på nett samstundes.',
  ],
  notContent: 'Arket er ein nøkkel, ikkje ein kopi. Lagre seminaret til fil òg.',
  code: 'QR-kode for prosessleiar',
  letters: 'Lenkja, til å skrive av',
  lettersHelp:
    'Store og små bokstavar er ulike. Mellomrom og linjeskift gjer ingenting. Bindestrek og understrek høyrer med.',
};
