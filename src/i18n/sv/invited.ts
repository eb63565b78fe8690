import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const municipalities = (count: number) => plural(count, 'kommun', 'kommuner');

export const invited: Messages['invited'] = {
  note: 'Valfritt. När ni skriver upp dem ser ni under tiden vilka som saknas, och vilka som är här utan inbjudan.',
  invite: 'Bjud in kommuner',
  fetching: 'Hämtar listan över kommuner …',
  search: 'Lägg till en kommun',
  searchHint: 'Skriv några bokstäver och välj i listan. Gamla namn och skrivfel går också bra.',
  list: 'Klistra in en lista',
  listHint: 'En kommun på varje rad, eller med komma emellan. Rader från ett kalkylblad och kommunkoder går också bra.',
  read: 'Lägg till från listan',
  invitedNow: (name) => `${name} är inbjuden.`,
  invitedBefore: (name) => `${name} var redan inbjuden.`,
  added: (count) => (count === 0 ? 'Inga nya kommuner.' : `${municipalities(count)} tillagd${count === 1 ? '' : 'a'}.`),
  already: (count) => (count === 0 ? '' : `${count} var redan inbjud${count === 1 ? 'en' : 'na'}.`),
  toCorrect: (count) => (count === 0 ? '' : `${count} gick inte att förstå och står nedanför, så att du kan rätta.`),
  unclear: 'Inte förstått',
  unclearNote: 'Säg vilken kommun det är, eller ta bort raden.',
  quoted: (text) => `”${text}”`,
  means: (text, name) => `”${text}” är ${name}`,
  find: (text) => `Hitta kommunen för ”${text}”`,
  drop: (text) => `Ta bort ”${text}”`,
  readAs: 'Läst som ett annat namn än det som stod',
  readAsLine: (text, name) => `”${text}” är läst som ${name}`,
  isRight: 'Det stämmer',
  none: 'Inga kommuner är inbjudna ännu.',
  uninvited: (name) => `${name} är inte längre inbjuden.`,
};
