import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const notes: Messages['notes'] = {
  heading: 'Tyst stund',
  open: 'Öppna anteckningarna',
  count: (count) =>
    count === 0
      ? 'Skriv för dig själv först. Anteckningarna stannar på den här enheten tills du flyttar in dem.'
      : `${plural(count, 'privat anteckning', 'privata anteckningar')}. De stannar på den här enheten tills du flyttar in dem.`,
  explained: 'Bara den här enheten har anteckningarna. De skickas inte, och de är inte med när du sparar till fil.',
  note: (number) => `Anteckning ${number}`,
  write: 'Ny anteckning',
  add: 'Lägg till anteckning',
  remove: (number) => `Ta bort anteckning ${number}`,
  moveIn: (number) => `Flytta in i svaret: anteckning ${number}`,
  moveInShort: 'Flytta in i svaret',
  whereTo: 'Vilken fråga hör anteckningen till?',
  added: 'Anteckningen är tillagd.',
  moved: (question) => `Anteckningen är flyttad till: ${question}`,
  removed: 'Anteckningen är borttagen.',
  bringBack: 'Hämta tillbaka anteckningen',
  saveFailed:
    'Anteckningen sparades inte på den här enheten. Den står kvar så länge sidan är öppen. Ta en kopia av den eller försök igen.',
  removeFailed: 'Anteckningen togs inte bort. Försök igen.',
  readFailed: 'Anteckningarna på den här enheten gick inte att läsa. Ladda om sidan för att försöka igen.',
};
