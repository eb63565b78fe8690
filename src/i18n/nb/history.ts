import { plural } from '../plural.ts';

/** What was done and when, and bringing back what was. Doings begin with a verb, since sentences are made of several. */
export const history = {
  heading: 'Historikk',
  ofGroup: (group: string) => `Historikk for ${group}`,
  ofPlan: 'Historikk for seminaret',
  explained: 'Velg et tidspunkt for å se hvordan det var da. Klokkeslettene er fra enheten som skrev.',
  toBoard: 'Tilbake til svarene',
  toPrepare: 'Tilbake til forberedelsene',
  toHistory: 'Tilbake til historikken',
  reading: 'Leser historikken …',
  empty: 'Ingenting er skrevet ennå.',
  failed: 'Historikken kunne ikke leses. Det som er skrevet, er trygt. Prøv igjen.',
  earlier: 'Vis tidligere',
  smallerSteps: 'Vis i mindre steg',
  smallerStepsOf: (when: string) => `Vis i mindre steg: ${when}`,
  looking: 'Ser hva som ble gjort …',
  nothingToSee: 'Ingen endring å se.',
  gathered: 'Alt som var gjort til da.',
  notShown: 'Kan ikke vises lenger.',
  cannotBeShown:
    'Noe av det eldste er slått sammen for å spare plass. Det kan ikke vises for seg eller settes tilbake.',

  by: (who: string) => `av ${who}`,
  thisDevice: 'denne enheten',
  facilitator: (number: number | null) => (number === null ? 'en prosessleder' : `prosessleder ${number}`),
  otherDevice: (number: number | null) => (number === null ? 'en annen enhet' : `en annen enhet (${number})`),
  span: (from: string, to: string) => `${from}–${to}`,
  dayAndTime: (day: string, time: string) => `${day} kl. ${time}`,

  added: (what: string) => `la til ${what}`,
  changed: (what: string) => `endret ${what}`,
  moved: (what: string) => `flyttet ${what}`,
  removed: (what: string) => `slettet ${what}`,
  points: (count: number) => plural(count, 'innspill', 'innspill'),
  participants: (count: number) => plural(count, 'deltaker', 'deltakere'),
  venues: (count: number) => plural(count, 'samlingssted', 'samlingssteder'),
  themes: (count: number) => plural(count, 'tema', 'temaer'),
  questions: (count: number) => plural(count, 'spørsmål', 'spørsmål'),
  addressees: (count: number) => plural(count, 'mottaker', 'mottakere'),
  groups: (count: number) => plural(count, 'gruppe', 'grupper'),
  prioritised: (count: number) => `endret prioriteringene på ${plural(count, 'spørsmål', 'spørsmål')}`,
  answered: (count: number) => `endret måten ${plural(count, 'spørsmål', 'spørsmål')} er besvart på`,
  handedIn: (theme: number | null) => (theme === null ? 'leverte et tema' : `leverte tema ${theme}`),
  takenBack: (theme: number | null) => (theme === null ? 'tok tilbake et tema' : `tok tilbake tema ${theme}`),
  duties: 'fordelte oppgaver',
  renamed: 'ga gruppen nytt navn eller samlingssted',
  about: 'endret tittel, dato eller arrangør',
  merged: 'slo sammen eller delte grupper',

  asItWas: (when: string) => `Slik var det ${when}`,
  since: (doings: string) => `Gjort siden da: ${doings}.`,
  sameNow: 'Slik er det nå også.',
  gone: 'Dette tidspunktet kan ikke vises lenger',
  goneNext: 'Det som ble gjort til da, er slått sammen for å spare plass. Velg et senere tidspunkt.',
  bringGroupBack: 'Sett svarene tilbake til dette',
  bringPlanBack: 'Sett seminaret tilbake til dette',
  onlyGroup: 'Bare de som skriver for gruppen, og prosesslederne, kan sette svarene tilbake.',
  onlyFacilitators: 'Bare prosesslederne kan sette seminaret tilbake.',
  confirmGroup: 'Sette svarene tilbake?',
  confirmPlan: 'Sette seminaret tilbake?',
  confirmChange: (when: string) => `Alt blir slik det var ${when}, for alle som er med.`,
  confirmKept: 'Ingenting blir slettet. Det som er gjort siden, står fortsatt i historikken.',
  confirmUndo: 'Du kan angre rett etterpå.',
  bringBack: 'Sett tilbake',
  step: (when: string) => `Satte tilbake til ${when}`,
  broughtGroupBack: (when: string) => `Svarene er satt tilbake til slik de var ${when}.`,
  broughtPlanBack: (when: string) => `Seminaret er satt tilbake til slik det var ${when}.`,

  changedSince: 'Endret siden',
  movedSince: 'Flyttet siden',
  removedSince: 'Slettet siden',
  now: (words: string) => `Nå: ${words}`,
  addedSince: 'Står her nå, men ikke da',
  seatsSince: 'Prioriteringene er endret siden.',
  noPoints: 'Ingen innspill.',
};

/** What this device may write, and what is wrong with what it has. */
export const condition = {
  readingGroup:
    'Dere kan lese det gruppen har skrevet. Skann eller åpne gruppens egen lenke hvis dere skal skrive for den.',
  chooseGroup: 'Velg gruppe',
  readingPlan: 'Du kan lese hvordan seminaret er lagt opp. Åpne lenken for prosessledere hvis du skal forberede det.',
  newerApp:
    'Noe i dette seminaret er skrevet med en nyere versjon av Langbord, og kan bare leses her til denne enheten har den også. Last siden på nytt når du er på nett.',
  newerAppReady:
    'Noe i dette seminaret er skrevet med en nyere versjon av Langbord, og kan bare leses her til du tar den i bruk.',
  notSavedYet: 'Noe er ikke lagret ennå, så ingenting ble gjort. Prøv igjen om litt.',
  ownFork: 'To enheter sier at de er denne enheten. Ingenting er borte: Det begge har skrevet, er tatt vare på.',
  otherFork: 'To enheter sier at de er den samme. Ingenting er borte: Det begge har skrevet, er tatt vare på.',
  forkDetails: 'Hva betyr det, og hva gjør vi?',
  forkMeaning:
    'Som regel er en nettleser med Langbord kopiert til en annen maskin, eller lagt tilbake fra en sikkerhetskopi. Det kan også være noen som gir seg ut for å være en annen.',
  ownForkNext:
    'Fortsett på den ene av de to. På den andre: Åpne Langbord i en annen nettleserprofil, og bli med på nytt med lenken. Spør prosesslederen hvis du er usikker.',
  otherForkNext:
    'Finn ut hvem som skriver med en kopi. Den ene av de to bør åpne Langbord i en annen nettleserprofil og bli med på nytt med lenken. Spør prosesslederen hvis du er usikker.',
  forkWhere: (where: string) => `Det gjelder ${where}.`,
  thePlan: 'planen for seminaret',
  deleted: (letters: number, devices: number, where: string) =>
    `${devices === 1 ? 'En annen enhet' : `${devices} andre enheter`} har slettet ${letters} tegn som denne enheten skrev i ${where}. De er tatt vare på til du sier at de kan slettes for godt.`,
  seeHistory: 'Se historikken',
  mayGo: 'De kan slettes for godt',
  nowGone: 'De slettes for godt.',
  mayGoFailed: 'Det kunne ikke lagres at de kan slettes, så de er fortsatt tatt vare på. Prøv igjen om litt.',
  understood: 'Skjul',
};
