/** Copies of a seminar as files. Fetched when they are first spoken of. */
export const backup = {
  heading: 'Sikkerhetskopi',
  never: 'Ingen kopi er lagret fra denne enheten ennå.',
  savedAt: (when: string) => `Sist lagret ${when}.`,
  what: 'Kopien er hele seminaret i én fil. Når den åpnes i Langbord, blir den slått sammen med det som finnes fra før.',
  save: 'Lagre en kopi',
  saving: 'Lager kopien og åpner den for å se at alt er med …',
  saved: 'Kopien er laget, og alt er med. Den ligger der nettleseren legger nedlastinger.',
  notSaved: 'Kopien kunne ikke lages, eller noe manglet i den. Det dere har skrevet, står fortsatt her. Prøv igjen.',
  chooseFolder: 'Hold en mappe oppdatert',
  inFolder: (folder: string) => `Kopien i mappen «${folder}» holdes oppdatert så lenge seminaret er åpent her.`,
  closedFolder: (folder: string) => `Nettleseren har lukket mappen «${folder}». Kopien der blir ikke oppdatert.`,
  openFolder: 'Åpne mappen igjen',
  leaveFolder: 'Slutt å oppdatere mappen',
  notInFolder: (folder: string) =>
    `Kopien kunne ikke skrives i mappen «${folder}». Velg en annen mappe, eller lagre en kopi.`,
  afterHandIn: 'Levert. Lagre gjerne en kopi også.',
};
