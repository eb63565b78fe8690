/** Copies of a seminar as files. Fetched when they are first spoken of. */
export const backup = {
  heading: 'Tryggingskopi',
  never: 'Ingen kopi er lagra frå denne eininga enno.',
  savedAt: (when: string) => `Sist lagra ${when}.`,
  what: 'Kopien er heile seminaret i éi fil. Når ho blir opna i Langbord, blir ho slått saman med det som finst frå før.',
  save: 'Lagre ein kopi',
  saving: 'Lagar kopien og opnar han for å sjå at alt er med …',
  saved: 'Kopien er laga, og alt er med. Han ligg der nettlesaren legg nedlastingar.',
  notSaved: 'Kopien kunne ikkje lagast, eller noko mangla i han. Det de har skrive, står her framleis. Prøv igjen.',
  chooseFolder: 'Hald ei mappe oppdatert',
  inFolder: (folder: string) => `Kopien i mappa «${folder}» blir halden oppdatert så lenge seminaret er ope her.`,
  closedFolder: (folder: string) => `Nettlesaren har lukka mappa «${folder}». Kopien der blir ikkje oppdatert.`,
  openFolder: 'Opne mappa igjen',
  leaveFolder: 'Slutt å oppdatere mappa',
  notInFolder: (folder: string) =>
    `Kopien kunne ikkje skrivast i mappa «${folder}». Vel ei anna mappe, eller lagre ein kopi.`,
  afterHandIn: 'Levert. Lagre gjerne ein kopi òg.',
};
