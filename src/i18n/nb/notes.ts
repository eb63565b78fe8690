import { plural } from '../plural.ts';

export const notes = {
  heading: 'Stille minutt',
  open: 'Åpne notatene',
  count: (count: number) =>
    count === 0
      ? 'Skriv for deg selv først. Notatene blir på denne enheten til du flytter dem inn.'
      : `${plural(count, 'privat notat', 'private notater')}. De blir på denne enheten til du flytter dem inn.`,
  explained: 'Bare denne enheten har notatene. De blir ikke sendt, og de er ikke med når du lagrer til fil.',
  note: (number: number) => `Notat ${number}`,
  write: 'Nytt notat',
  add: 'Legg til notat',
  remove: (number: number) => `Slett notat ${number}`,
  moveIn: (number: number) => `Flytt inn i svaret: notat ${number}`,
  moveInShort: 'Flytt inn i svaret',
  whereTo: 'Hvilket spørsmål hører notatet til?',
  added: 'Notatet er lagt til.',
  moved: (question: string) => `Notatet er flyttet til: ${question}`,
  removed: 'Notatet er slettet.',
  bringBack: 'Hent notatet tilbake',
  saveFailed:
    'Notatet ble ikke lagret på denne enheten. Det står her så lenge siden er åpen. Ta en kopi av det, eller prøv igjen.',
  removeFailed: 'Notatet ble ikke slettet. Prøv igjen.',
  readFailed: 'Notatene på denne enheten lot seg ikke lese. Last siden på nytt for å prøve igjen.',
};
