import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const notes: Messages['notes'] = {
  heading: 'Quiet minute',
  open: 'Open the notes',
  count: (count) =>
    count === 0
      ? 'Write for yourself first. The notes stay on this device until you move them in.'
      : `${plural(count, 'private note', 'private notes')}. They stay on this device until you move them in.`,
  explained: 'Only this device has the notes. They are not sent, and they are not part of a saved file.',
  note: (number) => `Note ${number}`,
  write: 'New note',
  add: 'Add the note',
  remove: (number) => `Delete note ${number}`,
  moveIn: (number) => `Move into the answer: note ${number}`,
  moveInShort: 'Move into the answer',
  whereTo: 'Which question does the note belong to?',
  added: 'The note is added.',
  moved: (question) => `The note is moved to: ${question}`,
  removed: 'The note is deleted.',
  bringBack: 'Bring the note back',
  saveFailed:
    'The note was not saved on this device. It stays here as long as the page is open. Take a copy of it, or try again.',
  removeFailed: 'The note was not deleted. Try again.',
  readFailed: 'The notes on this device could not be read. Load the page again to try once more.',
};
