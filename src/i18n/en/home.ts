import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const home: Messages['home'] = {
  heading: 'Seminars on this device',
  emptyHeading: 'No seminars on this device yet',
  emptyHelp: 'Make a new one, or open a file you have been given.',
  others: 'More seminars',
  untitled: 'Seminar without a title',
  today: 'Today',
  undated: 'No date',
  venues: (count) => plural(count, 'venue', 'venues'),
  facilitator: 'You are a facilitator',
  writesFor: 'You write for',
  theme: (number) => `Theme ${number}`,
  pointsHere: (count) => `${plural(count, 'point is', 'points are')} saved here.`,
  continue: 'Continue',
  prepare: 'Prepare',
  menuOf: (title) => `More about ${title}`,
  makeNew: 'Make a new seminar',
  oldBoard: 'Bring in an old board',
  join: 'Join a seminar',
  joinHelp: 'Were you given a code, a link or a file? What you already have stays.',
  byLink: 'Scan a code or paste a link',
  openFile: 'Open file',
  opening: 'Opening the file …',
  fileProblems: {
    tooLarge: 'The file is too large to be a seminar from Langbord. Nothing is changed.',
    foreign: 'This is not a file from Langbord. Choose a file that ends in .langbord. Nothing is changed.',
    otherKeys:
      'This device has another seminar under the same name and with other keys. Nothing is changed. Ask for the link or the file again.',
    damaged: 'The file is damaged and cannot be opened. Ask for it again. Nothing is changed.',
    newer:
      'The file was made with a newer version of Langbord. Connect to the network, reload the page, and try again.',
    unreadable:
      'The file could not be read. See whether it is still where you chose it, and try again. Nothing is changed.',
    notSaved:
      'The seminar in the file was not saved on this device. The file itself is unharmed. See whether the device is full, free some space and try again.',
  },
  deleteHere: 'Delete from this device',
  deleteQuestion: (title) => `Delete “${title}” from this device?`,
  deleted: (title) => `“${title}” is deleted from this device.`,
  broughtBack: (title) => `“${title}” is back.`,
  notRead: 'The seminars on this device cannot be read now. They are not lost. Reload the page.',
  notDeleted: 'The seminar was not deleted. Try again.',
  notBroughtBack: 'The seminar did not come back. Try again.',
  language: (name) => `Language: ${name}`,
  device: 'This device',
  offline: {
    unsupported: 'Works only with a network in this browser',
    installing: 'Getting ready to work without a network …',
    ready: 'Works without a network',
    updateWaiting: 'Works without a network',
  },
  lasting: 'Storage is lasting',
  notLasting: 'The browser may delete what is stored if it needs space',
  lastingUnknown: 'The browser does not say how long it keeps what is stored',
  askLasting: 'Ask for lasting storage',
  lastingRefused:
    'The browser said no. Add Langbord to the Home Screen and try again, or save the seminar to a file now and then.',
  space: (used, free) => `${used} used, ${free} free`,
  spaceUsed: (used) => `${used} used`,
};
