import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const newSeminar: Messages['newSeminar'] = {
  heading: 'New seminar',
  startFrom: 'Start from',
  template: 'A dialogue seminar on schools and culture schools',
  templateFacts:
    'Two themes with an introduction, six questions, minutes and how to answer. Everything can be changed later.',
  earlier: 'An earlier seminar',
  earlierFacts:
    'Themes, questions, addressees, venues and invited municipalities come along. What the groups wrote stays behind.',
  whichEarlier: 'Which seminar',
  withGroups: 'Bring the groups too, empty and with new links',
  saved: 'A template you have saved',
  savedFacts: 'Themes, questions and addressees from a seminar on this device.',
  whichSaved: 'Which template',
  file: 'A template from a file',
  fileFacts: 'A template that somebody has shared: themes, questions and addressees.',
  chooseFile: 'Choose a file',
  fileHolds: (title, themes, questions) =>
    `“${title || 'No title'}”: ${plural(themes, 'theme', 'themes')}, ${plural(questions, 'question', 'questions')}.`,
  fileProblems: {
    foreign: 'This is not a template from Langbord. A seminar in a file is opened on the front page.',
    newer: 'The template was made with a newer version of Langbord. Update the app, and try again.',
    damaged: 'The template is damaged. Ask for it to be sent again.',
    unreadable: 'The file could not be read. Try to choose it again.',
  },
  fileMissing: 'Choose the file with the template first.',
  noEarlier:
    'The earlier seminar could not be read. What you filled in is still here. Try again, or choose something else to start from.',
  empty: 'An empty seminar',
  emptyFacts: 'You write the themes and questions yourself.',
  language: 'Language of themes and questions',
  languageHint:
    'Everybody chooses the language of buttons and menus for themselves. What you write is never translated.',
  title: 'Title',
  emptyTitle: 'Dialogue seminar',
  titleMissing: 'Write a title, so that you can find the seminar again.',
  date: 'Date',
  organiser: 'Organiser',
  canWait: 'The date and the organiser can be filled in later.',
  make: 'Make the seminar',
  making: 'Making the seminar …',
  oldBoardHelp: 'Do you have a board from Padlet, a form from Forms or a table from before? It can become a seminar.',
  notSaved:
    'The seminar could not be saved on this device. What you filled in is still here. See whether the device is full, make some room and try again.',
  noTemplate:
    'The themes and questions could not be fetched. What you filled in is still here. Connect to the network and try again, or start from an empty seminar.',
};
