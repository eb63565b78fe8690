import { plural } from '../plural.ts';

/** The ways to get a group's answers, or the seminar, to another device. */
export const handOver = {
  name: 'Overlever',
  heading: (group: string) => `Overlever svarene fra ${group}`,
  headingSeminar: 'Gi seminaret videre',
  intro:
    'Det som er skrevet, er trygt på denne enheten. Velg hvordan det skal komme fram. Du kan gjøre det flere ganger; ingenting kommer dobbelt.',
  introSeminar: 'For en som har lenken, men ikke får seminaret over nettet. Den andre skanner lenken først.',
  back: 'Tilbake',
  network: {
    heading: 'Over nettet',
    received: 'Prosesslederen har mottatt alt som er skrevet på denne enheten.',
    onTheWay: 'Prosesslederen er innen rekkevidde. Det går av seg selv.',
    others: 'Andre enheter er innen rekkevidde. De får alt av seg selv og gir det videre.',
    waiting: 'Ingen er innen rekkevidde nå. Langbord leter videre, og da går det av seg selv.',
  },
  codes: {
    heading: 'Med QR-koder',
    about: 'Denne skjermen viser koder, og den andre enheten skanner dem. Trenger ikke nett.',
    show: 'Vis koder',
    making: 'Lager kodene …',
    label: 'QR-kode som skifter',
    one: 'Hold koden foran kameraet til den andre enheten.',
    many: (count: number) =>
      `${plural(count, 'kode', 'koder')} vises om og om igjen. Hold skjermen i ro foran kameraet til den andre enheten sier fra. Det gjør ikke noe om noen koder ikke blir lest.`,
    how: 'På den andre enheten: velg «Ta imot» og skann.',
    howNewcomer: 'På den andre enheten: åpne lenken, og velg «Skann fra en annen skjerm».',
    large: 'Vis stort',
    pause: 'Stopp på denne koden',
    resume: 'Fortsett',
    coarse: 'Grovere koder',
    coarseHelp: 'Flere og enklere koder, for et dårlig kamera.',
    tooMuch: 'Dette er for mye for et kamera. Bruk fil, eller koble sammen enhetene.',
    failed: 'Kodene kunne ikke lages. Alt er trygt her. Prøv igjen, eller bruk fil.',
    tryAgain: 'Prøv igjen',
    scanReceipt: 'Skann kvitteringen',
    receiptHelp: 'Når alt er mottatt, kan prosesslederen vise en kvittering som skannes her.',
    received: 'Kvitteringen er lest: prosesslederen har mottatt det som er skrevet her.',
  },
  pair: {
    heading: 'Koble sammen to enheter',
    about:
      'To enheter på samme trådløse nett eller samme mobilsone viser hverandre hver sin kode. Siden går alt av seg selv. Trenger ikke internett.',
    showFirst: 'Vis en kode her først',
    scanFirst: 'Skann den andres kode først',
    roles: 'Den ene enheten viser en kode først, den andre skanner den først.',
    making: 'Lager koden …',
    offerLabel: 'QR-kode for å koble sammen, den første',
    answerLabel: 'QR-kode for å koble sammen, svaret',
    showThis: 'La den andre enheten skanne denne koden.',
    thenScan: 'Hold så den andres kode foran kameraet her.',
    scanTheirs: 'Hold kameraet mot koden på den andre enheten.',
    stage: {
      answered: 'Venter på at den andre enheten skanner svaret …',
      connecting: 'Kobler sammen …',
      connected: 'Enhetene er koblet sammen. Alt går av seg selv så lenge begge har seminaret åpent.',
    },
    failed:
      'Enhetene når ikke hverandre. Nettet her holder trolig enhetene fra hverandre. Prøv med en telefons mobilsone, eller bruk koder eller fil i stedet.',
    notHere:
      'Denne fanen kan ikke koble til andre enheter. Lukk andre faner med seminaret og prøv igjen, eller bruk koder eller fil.',
    problems: {
      foreign: 'Dette er ikke en kode for å koble sammen.',
      damaged: 'Koden ble ikke lest riktig. Hold kameraet i ro; det prøver av seg selv.',
      newer: 'Koden er laget med en nyere utgave av Langbord. Koble til nettet, og last siden på nytt.',
      otherSeminar: 'Koden hører til et annet seminar.',
      otherOffer: 'Svaret hører til en kode som ikke vises lenger. Begynn på nytt på begge enhetene.',
      handOver: 'Dette er koder for overlevering. Velg «Ta imot» for å skanne dem.',
    },
    lines: (count: number) => `${plural(count, 'enhet', 'enheter')} koblet til denne nå`,
    another: 'Koble til én enhet til',
    again: 'Prøv igjen',
  },
  file: {
    heading: 'Som fil',
    about:
      'Til en minnepinne, en e-post eller en enhet ved siden av (AirDrop, Nærdeling). Filen kan åpnes igjen og igjen.',
    sendGroup: 'Del gruppens fil',
    sendSeminar: 'Del hele seminaret',
    saveGroup: 'Lagre gruppens fil',
    saveSeminar: 'Lagre hele seminaret',
    holdsLink: 'Den som får filen, kan lese seminaret. Private notater er ikke med.',
    sent: 'Filen er delt.',
    saved: 'Filen er lagret blant det du har lastet ned.',
    failed: 'Filen kunne ikke lages. Alt er trygt her. Prøv igjen.',
  },
};

/** A file that the device gave to the app. */
export const openedFile = {
  opening: 'Åpner filen …',
  heading: 'Filen som ble åpnet',
  toSeminar: 'Gå til seminaret',
  none: 'Ingen fil å åpne. Velg filen på forsiden.',
};

/** Taking in what others hand over. */
export const receive = {
  name: 'Ta imot',
  heading: 'Ta imot fra en gruppe',
  intro:
    'Skann kodene på gruppens skjerm. Rekkefølgen er uten betydning, og det samme to ganger gir ingenting dobbelt.',
  scan: 'Start kameraet',
  scanInstead: 'Skann koder i stedet',
  scanOther: 'Skann fra en annen skjerm',
  stop: 'Slå av kameraet',
  view: 'Det kameraet ser',
  progress: (known: number, count: number) => `${known} av ${count} koder`,
  progressLabel: 'Hvor mye som er lest',
  ready: 'Hold kameraet mot kodene.',
  next: 'Klar for neste gruppe.',
  problems: {
    foreign: 'Dette er ikke en kode for overlevering. Be gruppen velge «Overlever» og «Vis koder».',
    damaged: 'Koden ble ikke lest riktig. Hold kameraet i ro; det prøver av seg selv.',
    newer: 'Koden er laget med en nyere utgave av Langbord. Koble til nettet, og last siden på nytt.',
    otherSeminar: 'Koden hører til et annet seminar.',
    pairing: 'Dette er en kode for å koble sammen to enheter. Velg «Koble sammen».',
    notSaved: 'Det kom hit, men ble ikke lagret på denne enheten. Se om enheten er full. Gruppen har det fortsatt.',
  },
  camera: {
    starting: 'Slår på kameraet …',
    none: 'Langbord finner ikke noe kamera her. Bruk en fil, eller la en annen enhet ta imot.',
    refused:
      'Langbord har ikke lov til å bruke kameraet. Gi lov i nettleserens innstillinger for denne siden, og prøv igjen. En fil virker også.',
    busy: 'Kameraet er opptatt i et annet program eller en annen fane. Lukk det, og prøv igjen. En fil virker også.',
    notLoaded: 'Skanneren er ikke lagret på denne enheten ennå. Koble til nettet og prøv igjen, eller bruk en fil.',
  },
  came: 'Kommet inn her',
  nothingYet: 'Ingenting ennå.',
  /** A group's priorities, which its codes bring first. */
  ahead: (group: string) => `${group}: prioriteringene er lest. Innspillene kommer med resten av kodene.`,
  aheadRead: 'Prioriteringene er lest. Resten kommer.',
  aheadHelp: 'Hold kameraet der til alt er lest. Før det er ingenting mottatt.',
  /** What came of a group, in one line. */
  arrived: (group: string, answers: number, newer: number, lost: number) =>
    `${group}: ${plural(answers, 'svar', 'svar')}, ${newer} nyere enn her, ${lost} tapt`,
  groups: (count: number) => plural(count, 'gruppe', 'grupper'),
  nothingNew: (group: string, answers: number) =>
    `${group}: ${plural(answers, 'svar', 'svar')}, alt var her fra før, 0 tapt`,
  planArrived: 'Seminarets plan er her.',
  waits: (count: number) =>
    `${plural(count, 'del', 'deler')} venter på noe som ikke er kommet. Be om å få alt på nytt fra samme enhet.`,
  lost: (count: number) =>
    `${plural(count, 'del', 'deler')} var skadet eller ikke lov å ta imot. Be om å få det på nytt.`,
  receipt: 'Vis kvittering',
  receiptHeading: 'Kvittering: mottatt',
  receiptHelp: 'Gruppen skanner den med «Skann kvitteringen».',
  receiptLabel: 'QR-kode med kvitteringen',
  noReceipt: 'Kvitteringen kan ikke vises i denne fanen. Lukk andre faner med seminaret, og prøv igjen.',
  beside: 'Er det noen ved siden av med seminaret?',
  besideHelp: 'På den andre enheten: velg «Gi seminaret videre» og «Vis koder», eller «Koble sammen».',
  otherWays: 'Andre måter',
  byFile: 'En fil fra gruppen kan åpnes her.',
};
