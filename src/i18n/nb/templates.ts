/** What is asked in a seminar, kept for others to come. */
export const templates = {
  open: 'Bruk igjen som mal',
  heading: 'Bruk igjen som mal',
  what: 'Malen har temaene med innledning, spørsmål, minutter og mottakere. Grupper, kommuner, lenker og det noen har skrevet som svar, er ikke med.',
  save: 'Lagre som mal',
  replace: 'Erstatt malen',
  saved: (title: string) => `«${title}» er lagret på denne enheten. Malen står under «Nytt seminar».`,
  notSaved: 'Malen lot seg ikke lagre på denne enheten. Lagre den som fil i stedet, eller gjør plass og prøv igjen.',
  saveFile: 'Lagre malen som fil',
  fileSaved: 'Malen er lagret som fil. Den kan sendes til hvem som helst.',
  send: 'Send malen',
  notSent: 'Malen lot seg ikke sende herfra. Lagre den som fil, og send filen.',
  remove: 'Slett malen',
};
