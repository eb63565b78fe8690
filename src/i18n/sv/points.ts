import type { Messages } from '../messages.ts';

const seatNumbers = ['1', '1 eller 2', '1, 2 eller 3'];
const mostImportant = ['det viktigaste inspelet', 'de två viktigaste', 'de tre viktigaste'];

export const points: Messages['points'] = {
  seatsHint: (seats) =>
    `Välj ${mostImportant[seats - 1]}. Tryck ${seatNumbers[seats - 1]} vid ett inspel, så tar det platsen.`,
  seats: 'Gruppens prioritering',
  seat: (rank) => `Plats ${rank}`,
  freeSeat: 'Ledig plats',
  wordless: 'Inspel utan text',
  list: (question) => `Inspel till: ${question}`,
  point: (number) => `Inspel ${number}`,
  subpoint: (number, under) => `Underpunkt ${number} till inspel ${under}`,
  newPoint: 'Nytt inspel',
  writePoint: 'Skriv ett inspel',
  pick: (number) => `Prioritering av inspel ${number}`,
  keys:
    'Retur gör nästa inspel. Tabb gör inspelet till underpunkt, Skift och Tabb gör det till inspel igen. ' +
    'Tryck Escape först när du vill vidare med Tabb. Alt och pil upp eller ned flyttar inspelet. ' +
    'Alt och 1, 2 eller 3 ger det en plats.',
  tools: 'Det här inspelet',
  makeSubpoint: 'Underpunkt',
  makePoint: 'Gör till inspel',
  up: 'Flytta upp',
  down: 'Flytta ned',
  addressee: 'Mottagare',
  noAddressee: 'Ingen mottagare',
  to: (addressee) => `Till ${addressee}`,
  more: 'Mer: flytta till en annan fråga, ta bort',
  moveToQuestion: 'Flytta till en annan fråga',
  whereTo: 'Vilken fråga ska inspelet flyttas till?',
  noOtherQuestion: 'Det finns inga andra frågor att välja.',
  remove: 'Ta bort inspelet',
  tookSeat: (words, rank) => `”${words}” har plats ${rank}.`,
  alsoMoved: (words, rank) => `”${words}” flyttade till plats ${rank}.`,
  lostSeat: (words) => `”${words}” har ingen plats längre.`,
  leftSeat: (words, rank) => `”${words}” lämnade plats ${rank}. Platsen är ledig.`,
  removed: 'Inspelet är borttaget. Du kan ångra.',
  movedTo: (place, of) => `Flyttat till plats ${place} av ${of}.`,
  becameSubpoint: 'Inspelet är nu en underpunkt.',
  becamePoint: 'Underpunkten är nu ett inspel.',
  movedToQuestion: (question) => `Flyttat till: ${question}`,
  pasted: (count) => `${count} rader klistrades in.`,
  goingOn: 'Tabb går nu vidare.',
};
