import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const notes: Messages['notes'] = {
  heading: 'Stille minutt',
  open: 'Opne notata',
  count: (count) =>
    count === 0
      ? 'Skriv for deg sjølv først. Notata blir på denne eininga til du flyttar dei inn.'
      : `${plural(count, 'privat notat', 'private notat')}. Dei blir på denne eininga til du flyttar dei inn.`,
  explained: 'Berre denne eininga har notata. Dei blir ikkje sende, og dei er ikkje med når du lagrar til fil.',
  note: (number) => `Notat ${number}`,
  write: 'Nytt notat',
  add: 'Legg til notat',
  remove: (number) => `Slett notat ${number}`,
  moveIn: (number) => `Flytt inn i svaret: notat ${number}`,
  moveInShort: 'Flytt inn i svaret',
  whereTo: 'Kva spørsmål høyrer notatet til?',
  added: 'Notatet er lagt til.',
  moved: (question) => `Notatet er flytta til: ${question}`,
  removed: 'Notatet er sletta.',
  bringBack: 'Hent notatet tilbake',
  saveFailed:
    'Notatet vart ikkje lagra på denne eininga. Det står her så lenge sida er open. Ta ein kopi av det, eller prøv igjen.',
  removeFailed: 'Notatet vart ikkje sletta. Prøv igjen.',
  readFailed: 'Notata på denne eininga lét seg ikkje lese. Last sida på nytt for å prøve igjen.',
};
