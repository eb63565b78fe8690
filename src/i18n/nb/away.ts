import { plural } from '../plural.ts';

/** What came in while somebody was not looking. */
export const away = {
  fact: 'Nytt mens du var borte',
  fromGroups: (count: number) => `Fra ${plural(count, 'gruppe', 'grupper')}`,
  inQuestions: (count: number) => `I ${plural(count, 'spørsmål', 'spørsmål')}`,
  announced: 'Det er kommet noe nytt mens du var borte.',
  heading: 'Mens du var borte',
  question: (number: number, text: string) => `Spørsmål ${number}: ${text}`,
  removedQuestion: 'Et spørsmål som er tatt ut',
  added: (count: number) => plural(count, 'nytt innspill', 'nye innspill'),
  changed: (count: number) => plural(count, 'endret innspill', 'endrede innspill'),
  removed: (count: number) => plural(count, 'slettet innspill', 'slettede innspill'),
  seats: (count: number) => plural(count, 'endret prioritering', 'endrede prioriteringer'),
  handedIn: (theme: string) => `${theme} er levert`,
  takenBack: (theme: string) => `${theme} er tatt tilbake`,
  plan: 'Seminaret',
  planQuestion: (question: string) => `Ny eller endret: ${question}`,
  planTheme: (theme: string) => `Nytt eller endret: ${theme}`,
  planAbout: 'Tittel, dato eller arrangør er endret',
  done: 'Sett, fjern listen',
};
