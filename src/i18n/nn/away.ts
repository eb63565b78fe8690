import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const away: Messages['away'] = {
  fact: 'Nytt medan du var borte',
  fromGroups: (count) => `Frå ${plural(count, 'gruppe', 'grupper')}`,
  inQuestions: (count) => `I ${plural(count, 'spørsmål', 'spørsmål')}`,
  announced: 'Det er kome noko nytt medan du var borte.',
  heading: 'Medan du var borte',
  question: (number, text) => `Spørsmål ${number}: ${text}`,
  removedQuestion: 'Eit spørsmål som er teke ut',
  added: (count) => plural(count, 'nytt innspel', 'nye innspel'),
  changed: (count) => plural(count, 'endra innspel', 'endra innspel'),
  removed: (count) => plural(count, 'sletta innspel', 'sletta innspel'),
  seats: (count) => plural(count, 'endra prioritering', 'endra prioriteringar'),
  handedIn: (theme) => `${theme} er levert`,
  takenBack: (theme) => `${theme} er teke tilbake`,
  plan: 'Seminaret',
  planQuestion: (question) => `Nytt eller endra: ${question}`,
  planTheme: (theme) => `Nytt eller endra: ${theme}`,
  planAbout: 'Tittel, dato eller arrangør er endra',
  done: 'Sett, fjern lista',
};
