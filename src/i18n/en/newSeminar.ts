import type { Messages } from '../messages.ts';

export const newSeminar: Messages['newSeminar'] = {
  heading: 'New seminar',
  startFrom: 'Start from',
  template: 'A dialogue seminar on schools and culture schools',
  templateFacts:
    'Two themes with an introduction, six questions, minutes and how to answer. Everything can be changed later.',
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
  notSaved:
    'The seminar could not be saved on this device. What you filled in is still here. See whether the device is full, make some room and try again.',
  noTemplate:
    'The themes and questions could not be fetched. What you filled in is still here. Connect to the network and try again, or start from an empty seminar.',
};
