import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const away: Messages['away'] = {
  fact: 'New while you were away',
  fromGroups: (count) => `From ${plural(count, 'group', 'groups')}`,
  inQuestions: (count) => `In ${plural(count, 'question', 'questions')}`,
  announced: 'Something new has come while you were away.',
  heading: 'While you were away',
  question: (number, text) => `Question ${number}: ${text}`,
  removedQuestion: 'A question that has been removed',
  added: (count) => plural(count, 'new point', 'new points'),
  changed: (count) => plural(count, 'changed point', 'changed points'),
  removed: (count) => plural(count, 'deleted point', 'deleted points'),
  seats: (count) => plural(count, 'changed priority', 'changed priorities'),
  handedIn: (theme) => `${theme} has been handed in`,
  takenBack: (theme) => `${theme} has been taken back`,
  plan: 'The seminar',
  planQuestion: (question) => `New or changed: ${question}`,
  planTheme: (theme) => `New or changed: ${theme}`,
  planAbout: 'The title, date or organiser has changed',
  done: 'Seen, clear the list',
};
