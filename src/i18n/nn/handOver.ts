import { plural } from '../plural.ts';

/** The ways to get a group's answers, or the seminar, to another device. */
export const handOver = {
  name: 'Overlever',
  heading: (group: string) => `Overlever svara frå ${group}`,
  headingSeminar: 'Gi seminaret vidare',
  intro:
    'Det som er skrive, er trygt på denne eininga. Vel korleis det skal kome fram. Du kan gjere det fleire gonger; ingenting kjem dobbelt.',
  introSeminar: 'For ein som har lenkja, men ikkje får seminaret over nettet. Den andre skannar lenkja først.',
  back: 'Tilbake',
  network: {
    heading: 'Over nettet',
    received: 'Prosessleiaren har fått alt som er skrive på denne eininga.',
    onTheWay: 'Prosessleiaren er innan rekkjevidd. Det går av seg sjølv.',
    others: 'Andre einingar er innan rekkjevidd. Dei får alt av seg sjølve og gir det vidare.',
    waiting: 'Ingen er innan rekkjevidd no. Langbord leitar vidare, og då går det av seg sjølv.',
  },
  codes: {
    heading: 'Med QR-kodar',
    about: 'Denne skjermen viser kodar, og den andre eininga skannar dei. Treng ikkje nett.',
    show: 'Vis kodar',
    making: 'Lagar kodane …',
    label: 'QR-kode som skiftar',
    one: 'Hald koden framfor kameraet til den andre eininga.',
    many: (count: number) =>
      `${plural(count, 'kode', 'kodar')} blir viste om og om igjen. Hald skjermen i ro framfor kameraet til den andre eininga seier frå. Det gjer ikkje noko om nokre kodar ikkje blir lesne.`,
    how: 'På den andre eininga: vel «Ta imot» og skann.',
    howNewcomer: 'På den andre eininga: opne lenkja, og vel «Skann frå ein annan skjerm».',
    large: 'Vis stort',
    pause: 'Stopp på denne koden',
    resume: 'Hald fram',
    coarse: 'Grovare kodar',
    coarseHelp: 'Fleire og enklare kodar, for eit dårleg kamera.',
    tooMuch: 'Dette er for mykje for eit kamera. Bruk fil, eller kople saman einingane.',
    failed: 'Kodane kunne ikkje lagast. Alt er trygt her. Prøv igjen, eller bruk fil.',
    tryAgain: 'Prøv igjen',
    scanReceipt: 'Skann kvitteringa',
    receiptHelp: 'Når alt er motteke, kan prosessleiaren vise ei kvittering som blir skanna her.',
    received: 'Kvitteringa er lesen: prosessleiaren har fått det som er skrive her.',
  },
  pair: {
    heading: 'Kople saman to einingar',
    about:
      'To einingar på same trådlause nett eller same mobilsone viser kvarandre kvar sin kode. Sidan går alt av seg sjølv. Treng ikkje internett.',
    showFirst: 'Vis ein kode her først',
    scanFirst: 'Skann koden til den andre først',
    roles: 'Den eine eininga viser ein kode først, den andre skannar han først.',
    making: 'Lagar koden …',
    offerLabel: 'QR-kode for å kople saman, den første',
    answerLabel: 'QR-kode for å kople saman, svaret',
    showThis: 'Lat den andre eininga skanne denne koden.',
    thenScan: 'Hald så koden til den andre framfor kameraet her.',
    scanTheirs: 'Hald kameraet mot koden på den andre eininga.',
    stage: {
      answered: 'Ventar på at den andre eininga skannar svaret …',
      connecting: 'Koplar saman …',
      connected: 'Einingane er kopla saman. Alt går av seg sjølv så lenge begge har seminaret ope.',
    },
    failed:
      'Einingane når ikkje kvarandre. Nettet her held truleg einingane frå kvarandre. Prøv med mobilsona til ein telefon, eller bruk kodar eller fil i staden.',
    notHere:
      'Denne fana kan ikkje kople til andre einingar. Lukk andre faner med seminaret og prøv igjen, eller bruk kodar eller fil.',
    problems: {
      foreign: 'Dette er ikkje ein kode for å kople saman.',
      damaged: 'Koden vart ikkje lesen rett. Hald kameraet i ro; det prøver av seg sjølv.',
      newer: 'Koden er laga med ei nyare utgåve av Langbord. Kople til nettet, og last sida på nytt.',
      otherSeminar: 'Koden høyrer til eit anna seminar.',
      otherOffer: 'Svaret høyrer til ein kode som ikkje blir vist lenger. Byrj på nytt på begge einingane.',
      handOver: 'Dette er kodar for overlevering. Vel «Ta imot» for å skanne dei.',
    },
    lines: (count: number) => `${plural(count, 'eining', 'einingar')} kopla til denne no`,
    another: 'Kople til éi eining til',
    again: 'Prøv igjen',
  },
  file: {
    heading: 'Som fil',
    about:
      'Til ein minnepinne, ein e-post eller ei eining ved sida av (AirDrop, Nærdeling). Fila kan opnast igjen og igjen.',
    sendGroup: 'Del fila til gruppa',
    sendSeminar: 'Del heile seminaret',
    saveGroup: 'Lagre fila til gruppa',
    saveSeminar: 'Lagre heile seminaret',
    holdsLink: 'Den som får fila, kan lese seminaret. Private notat er ikkje med.',
    sent: 'Fila er delt.',
    saved: 'Fila er lagra blant det du har lasta ned.',
    failed: 'Fila kunne ikkje lagast. Alt er trygt her. Prøv igjen.',
  },
};

/** A file that the device gave to the app. */
export const openedFile = {
  opening: 'Opnar fila …',
  heading: 'Fila som vart opna',
  toSeminar: 'Gå til seminaret',
  none: 'Inga fil å opne. Vel fila på framsida.',
};

/** Taking in what others hand over. */
export const receive = {
  name: 'Ta imot',
  heading: 'Ta imot frå ei gruppe',
  intro:
    'Skann kodane på skjermen til gruppa. Rekkjefølgja har ingenting å seie, og det same to gonger gir ingenting dobbelt.',
  scan: 'Start kameraet',
  scanInstead: 'Skann kodar i staden',
  scanOther: 'Skann frå ein annan skjerm',
  stop: 'Slå av kameraet',
  view: 'Det kameraet ser',
  progress: (known: number, count: number) => `${known} av ${count} kodar`,
  progressLabel: 'Kor mykje som er lese',
  ready: 'Hald kameraet mot kodane.',
  next: 'Klar for neste gruppe.',
  problems: {
    foreign: 'Dette er ikkje ein kode for overlevering. Be gruppa velje «Overlever» og «Vis kodar».',
    damaged: 'Koden vart ikkje lesen rett. Hald kameraet i ro; det prøver av seg sjølv.',
    newer: 'Koden er laga med ei nyare utgåve av Langbord. Kople til nettet, og last sida på nytt.',
    otherSeminar: 'Koden høyrer til eit anna seminar.',
    pairing: 'Dette er ein kode for å kople saman to einingar. Vel «Kople saman».',
    notSaved: 'Det kom hit, men vart ikkje lagra på denne eininga. Sjå om eininga er full. Gruppa har det framleis.',
  },
  camera: {
    starting: 'Slår på kameraet …',
    none: 'Langbord finn ikkje noko kamera her. Bruk ei fil, eller lat ei anna eining ta imot.',
    refused:
      'Langbord har ikkje lov til å bruke kameraet. Gi lov i innstillingane til nettlesaren for denne sida, og prøv igjen. Ei fil verkar òg.',
    busy: 'Kameraet er oppteke i eit anna program eller ei anna fane. Lukk det, og prøv igjen. Ei fil verkar òg.',
    notLoaded: 'Skannaren er ikkje lagra på denne eininga enno. Kople til nettet og prøv igjen, eller bruk ei fil.',
  },
  came: 'Kome inn her',
  nothingYet: 'Ingenting enno.',
  /** A group's priorities, which its codes bring first. */
  ahead: (group: string) => `${group}: prioriteringane er lesne. Innspela kjem med resten av kodane.`,
  aheadRead: 'Prioriteringane er lesne. Resten kjem.',
  aheadHelp: 'Hald kameraet der til alt er lese. Før det er ingenting motteke.',
  /** What came of a group, in one line. */
  arrived: (group: string, answers: number, newer: number, lost: number) =>
    `${group}: ${plural(answers, 'svar', 'svar')}, ${newer} nyare enn her, ${lost} tapt`,
  groups: (count: number) => plural(count, 'gruppe', 'grupper'),
  nothingNew: (group: string, answers: number) =>
    `${group}: ${plural(answers, 'svar', 'svar')}, alt var her frå før, 0 tapt`,
  planArrived: 'Planen for seminaret er her.',
  waits: (count: number) =>
    `${plural(count, 'del', 'delar')} ventar på noko som ikkje er kome. Be om å få alt på nytt frå same eining.`,
  lost: (count: number) =>
    `${plural(count, 'del', 'delar')} var skadd eller ikkje lov å ta imot. Be om å få det på nytt.`,
  receipt: 'Vis kvittering',
  receiptHeading: 'Kvittering: motteke',
  receiptHelp: 'Gruppa skannar ho med «Skann kvitteringa».',
  receiptLabel: 'QR-kode med kvitteringa',
  noReceipt: 'Kvitteringa kan ikkje visast i denne fana. Lukk andre faner med seminaret, og prøv igjen.',
  beside: 'Er det nokon ved sida av med seminaret?',
  besideHelp: 'På den andre eininga: vel «Gi seminaret vidare» og «Vis kodar», eller «Kople saman».',
  otherWays: 'Andre måtar',
  byFile: 'Ei fil frå gruppa kan opnast her.',
};
