import { plural } from '../plural.ts';

/** Deleting a seminar from this device. Fetched when that is first spoken of. */
export const leave = {
  /** After the day that a facilitator has set. */
  due: (title: string, day: string) =>
    `«${title}» skulle beholdes til og med ${day}. Nå kan det slettes fra denne enheten.`,
  keep: 'Behold det her',
  kept: (title: string) => `«${title}» blir værende på denne enheten.`,
  notKept: 'Valget ble ikke lagret. Prøv igjen.',

  looking: 'Ser etter hva som er mottatt og kopiert …',
  notLooked: 'Det gikk ikke å se etter om alt er mottatt.',
  groupsMissing: (count: number) =>
    count === 1
      ? 'Én gruppe har ikke levert alt, eller ikke alt derfra er kommet hit.'
      : `${count} grupper har ikke levert alt, eller ikke alt derfra er kommet hit.`,
  unreceived: (count: number) =>
    `${plural(count, 'endring', 'endringer')} herfra er ikke bekreftet mottatt av en prosessleder. Slettes seminaret nå, kan det gå tapt.`,
  noCopy: 'Det er ikke lagret noen kopi fra denne enheten.',
  olderCopy: (when: string) => `Sist det ble lagret en kopi herfra, var ${when}. Det er kommet mer til siden.`,
  copyAt: (when: string) => `Sist det ble lagret en kopi herfra, var ${when}.`,
  saveCopy: 'Lagre en kopi først',
  copySaved: 'Kopien er laget, og alt er med. Den ligger der nettleseren legger nedlastinger.',
  copyFailed: 'Kopien kunne ikke lages. Prøv igjen.',

  goes: 'Dette slettes herfra',
  written: 'alt som er skrevet i seminaret, og lenkene til det',
  notes: (count: number) => plural(count, 'privat notat', 'private notater'),
  photos: (count: number) => plural(count, 'bilde av et ark', 'bilder av ark'),
  stays: 'Dette må slettes der det er',
  otherDevices: 'seminaret på andre enheter som har det',
  files: 'filer, kopier og rapporter som er lagret eller sendt, og utskrifter',
  folder: (name: string) => `kopien i mappen «${name}»`,
  template: 'malen som er laget av det, under «Lag et nytt seminar»',
  lost: 'Finnes det ikke på en annen enhet eller i en fil, er det borte for godt.',
  undo: 'Du kan angre så lenge du er på forsiden.',
};
