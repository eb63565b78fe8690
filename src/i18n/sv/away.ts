import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const away: Messages['away'] = {
  fact: 'Nytt medan du var borta',
  fromGroups: (count) => `Från ${plural(count, 'grupp', 'grupper')}`,
  inQuestions: (count) => `I ${plural(count, 'fråga', 'frågor')}`,
  announced: 'Det har kommit något nytt medan du var borta.',
  heading: 'Medan du var borta',
  question: (number, text) => `Fråga ${number}: ${text}`,
  removedQuestion: 'En fråga som har tagits bort',
  added: (count) => plural(count, 'nytt inspel', 'nya inspel'),
  changed: (count) => plural(count, 'ändrat inspel', 'ändrade inspel'),
  removed: (count) => plural(count, 'raderat inspel', 'raderade inspel'),
  seats: (count) => plural(count, 'ändrad prioritering', 'ändrade prioriteringar'),
  handedIn: (theme) => `${theme} är inlämnat`,
  takenBack: (theme) => `${theme} är taget tillbaka`,
  plan: 'Seminariet',
  planQuestion: (question) => `Ny eller ändrad: ${question}`,
  planTheme: (theme) => `Nytt eller ändrat: ${theme}`,
  planAbout: 'Titel, datum eller arrangör har ändrats',
  done: 'Sett, ta bort listan',
};
