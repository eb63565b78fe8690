import { plural } from '../plural.ts';

/** Deleting a seminar from this device. Fetched when that is first spoken of. */
export const leave = {
  /** After the day that a facilitator has set. */
  due: (title: string, day: string) =>
    `«${title}» skulle takast vare på til og med ${day}. No kan det slettast frå denne eininga.`,
  keep: 'Behald det her',
  kept: (title: string) => `«${title}» blir verande på denne eininga.`,
  notKept: 'Valet vart ikkje lagra. Prøv igjen.',

  looking: 'Ser etter kva som er motteke og kopiert …',
  notLooked: 'Det gjekk ikkje å sjå etter om alt er motteke.',
  groupsMissing: (count: number) =>
    count === 1
      ? 'Éi gruppe har ikkje levert alt, eller ikkje alt derifrå er kome hit.'
      : `${count} grupper har ikkje levert alt, eller ikkje alt derifrå er kome hit.`,
  unreceived: (count: number) =>
    `${plural(count, 'endring', 'endringar')} herifrå er ikkje stadfesta motteken av ein prosessleiar. Blir seminaret sletta no, kan det gå tapt.`,
  noCopy: 'Det er ikkje lagra nokon kopi frå denne eininga.',
  olderCopy: (when: string) => `Sist det vart lagra ein kopi herifrå, var ${when}. Det er kome meir til sidan.`,
  copyAt: (when: string) => `Sist det vart lagra ein kopi herifrå, var ${when}.`,
  saveCopy: 'Lagre ein kopi først',
  copySaved: 'Kopien er laga, og alt er med. Han ligg der nettlesaren legg nedlastingar.',
  copyFailed: 'Kopien kunne ikkje lagast. Prøv igjen.',

  goes: 'Dette blir sletta herifrå',
  written: 'alt som er skrive i seminaret, og lenkjene til det',
  notes: (count: number) => plural(count, 'privat notat', 'private notat'),
  photos: (count: number) => plural(count, 'bilete av eit ark', 'bilete av ark'),
  stays: 'Dette må slettast der det er',
  otherDevices: 'seminaret på andre einingar som har det',
  files: 'filer, kopiar og rapportar som er lagra eller sende, og utskrifter',
  folder: (name: string) => `kopien i mappa «${name}»`,
  template: 'malen som er laga av det, under «Lag eit nytt seminar»',
  lost: 'Finst det ikkje på ei anna eining eller i ei fil, er det borte for godt.',
  undo: 'Du kan angre så lenge du er på framsida.',
};
