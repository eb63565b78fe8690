import type { Messages } from '../messages.ts';

const seatNumbers = ['1', '1 eller 2', '1, 2 eller 3'];
const mostImportant = ['det viktigaste innspelet', 'dei to viktigaste', 'dei tre viktigaste'];

export const points: Messages['points'] = {
  seatsHint: (seats) =>
    `Vel ${mostImportant[seats - 1]}. Trykk ${seatNumbers[seats - 1]} ved eit innspel, så tek det plassen.`,
  seats: 'Prioriteringa til gruppa',
  seat: (rank) => `Plass ${rank}`,
  freeSeat: 'Ledig plass',
  wordless: 'Innspel utan tekst',
  list: (question) => `Innspel til: ${question}`,
  point: (number) => `Innspel ${number}`,
  subpoint: (number, under) => `Underpunkt ${number} til innspel ${under}`,
  newPoint: 'Nytt innspel',
  writePoint: 'Skriv eit innspel',
  pick: (number) => `Prioritering av innspel ${number}`,
  keys:
    'Enter lagar neste innspel. Tab gjer innspelet til underpunkt, Shift og Tab gjer det til innspel att. ' +
    'Trykk Escape først når du vil vidare med Tab. Alt og pil opp eller ned flyttar innspelet. ' +
    'Alt og 1, 2 eller 3 gir det ein plass.',
  tools: 'Dette innspelet',
  makeSubpoint: 'Underpunkt',
  makePoint: 'Gjer til innspel',
  up: 'Flytt opp',
  down: 'Flytt ned',
  addressee: 'Mottakar',
  noAddressee: 'Ingen mottakar',
  to: (addressee) => `Til ${addressee}`,
  more: 'Meir: flytt til eit anna spørsmål, slett',
  moveToQuestion: 'Flytt til eit anna spørsmål',
  whereTo: 'Kva spørsmål skal innspelet flyttast til?',
  noOtherQuestion: 'Det er ingen andre spørsmål å velje.',
  remove: 'Slett innspelet',
  tookSeat: (words, rank) => `«${words}» har plass ${rank}.`,
  alsoMoved: (words, rank) => `«${words}» flytta til plass ${rank}.`,
  lostSeat: (words) => `«${words}» har ingen plass lenger.`,
  leftSeat: (words, rank) => `«${words}» gjekk frå plass ${rank}. Plassen er ledig.`,
  removed: 'Innspelet er sletta. Du kan angre.',
  movedTo: (place, of) => `Flytta til plass ${place} av ${of}.`,
  becameSubpoint: 'Innspelet er no eit underpunkt.',
  becamePoint: 'Underpunktet er no eit innspel.',
  movedToQuestion: (question) => `Flytta til: ${question}`,
  pasted: (count) => `${count} linjer vart limte inn.`,
  goingOn: 'Tab går no vidare.',
};
