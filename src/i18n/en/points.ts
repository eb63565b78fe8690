import type { Messages } from '../messages.ts';

const seatNumbers = ['1', '1 or 2', '1, 2 or 3'];
const mostImportant = ['the most important point', 'the two most important', 'the three most important'];

export const points: Messages['points'] = {
  seatsHint: (seats) =>
    `Choose ${mostImportant[seats - 1]}. Press ${seatNumbers[seats - 1]} at a point, and it takes the seat.`,
  seats: 'The priorities of the group',
  seat: (rank) => `Seat ${rank}`,
  freeSeat: 'Free seat',
  wordless: 'Point without words',
  list: (question) => `Points to: ${question}`,
  point: (number) => `Point ${number}`,
  subpoint: (number, under) => `Sub-point ${number} of point ${under}`,
  newPoint: 'New point',
  writePoint: 'Write a point',
  pick: (number) => `Priority of point ${number}`,
  keys:
    'Enter makes the next point. Tab makes the point a sub-point, Shift and Tab makes it a point again. ' +
    'Press Escape first when you want to move on with Tab. Alt and arrow up or down moves the point. ' +
    'Alt and 1, 2 or 3 gives it a seat.',
  tools: 'This point',
  makeSubpoint: 'Sub-point',
  makePoint: 'Make it a point',
  up: 'Move up',
  down: 'Move down',
  addressee: 'Addressee',
  noAddressee: 'No addressee',
  to: (addressee) => `To ${addressee}`,
  more: 'More: move to another question, delete',
  moveToQuestion: 'Move to another question',
  whereTo: 'Which question should the point move to?',
  noOtherQuestion: 'There are no other questions to choose.',
  remove: 'Delete the point',
  tookSeat: (words, rank) => `“${words}” has seat ${rank}.`,
  alsoMoved: (words, rank) => `“${words}” moved to seat ${rank}.`,
  lostSeat: (words) => `“${words}” has no seat any more.`,
  leftSeat: (words, rank) => `“${words}” left seat ${rank}. The seat is free.`,
  removed: 'The point is deleted. You can undo.',
  movedTo: (place, of) => `Moved to place ${place} of ${of}.`,
  becameSubpoint: 'The point is now a sub-point.',
  becamePoint: 'The sub-point is now a point.',
  movedToQuestion: (question) => `Moved to: ${question}`,
  pasted: (count) => `${count} lines were pasted.`,
  goingOn: 'Tab now moves on.',
};
