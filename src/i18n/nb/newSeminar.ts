import { plural } from '../plural.ts';

export const newSeminar = {
  heading: 'Nytt seminar',
  startFrom: 'Begynn med',
  template: 'Dialogseminar om skole og kulturskole',
  templateFacts: 'To temaer med innledning, seks spørsmål, tid og slik svarer dere. Alt kan endres etterpå.',
  earlier: 'Et tidligere seminar',
  earlierFacts:
    'Temaer, spørsmål, mottakere, samlingssteder og inviterte kommuner følger med. Det gruppene skrev, blir igjen.',
  whichEarlier: 'Hvilket seminar',
  withGroups: 'Ta med gruppene også, tomme og med nye lenker',
  saved: 'En mal du har lagret',
  savedFacts: 'Temaer, spørsmål og mottakere fra et seminar på denne enheten.',
  whichSaved: 'Hvilken mal',
  file: 'En mal fra en fil',
  fileFacts: 'En mal noen har delt: temaer, spørsmål og mottakere.',
  chooseFile: 'Velg fil',
  fileHolds: (title: string, themes: number, questions: number) =>
    `«${title || 'Uten tittel'}»: ${plural(themes, 'tema', 'temaer')}, ${questions} spørsmål.`,
  fileProblems: {
    foreign: 'Dette er ikke en mal fra Langbord. Et seminar i en fil åpnes på forsiden.',
    newer: 'Malen er laget med en nyere utgave av Langbord. Oppdater appen, og prøv igjen.',
    damaged: 'Malen er skadet. Be om å få den tilsendt på nytt.',
    unreadable: 'Filen lot seg ikke lese. Prøv å velge den på nytt.',
  },
  fileMissing: 'Velg først filen med malen.',
  noEarlier:
    'Det tidligere seminaret lot seg ikke lese. Det du har fylt ut, står her fortsatt. Prøv igjen, eller velg noe annet å begynne med.',
  empty: 'Et tomt seminar',
  emptyFacts: 'Du skriver temaer og spørsmål selv.',
  language: 'Språk i temaer og spørsmål',
  languageHint: 'Språket på knapper og menyer velger hver enkelt for seg. Det dere skriver, blir aldri oversatt.',
  title: 'Tittel',
  emptyTitle: 'Dialogseminar',
  titleMissing: 'Skriv en tittel, så dere finner igjen seminaret.',
  date: 'Dato',
  organiser: 'Arrangør',
  canWait: 'Dato og arrangør kan fylles ut senere.',
  make: 'Lag seminaret',
  making: 'Lager seminaret …',
  oldBoardHelp: 'Har dere en tavle fra Padlet, et skjema fra Forms eller en tabell fra før? Den kan bli et seminar.',
  notSaved:
    'Seminaret kunne ikke lagres på denne enheten. Det du har fylt ut, står her fortsatt. Se om enheten er full, rydd litt plass og prøv igjen.',
  noTemplate:
    'Temaene og spørsmålene kunne ikke hentes. Det du har fylt ut, står her fortsatt. Koble til nettet og prøv igjen, eller begynn med et tomt seminar.',
};
