import type { Messages } from '../messages.ts';

export const newSeminar: Messages['newSeminar'] = {
  heading: 'Nytt seminar',
  startFrom: 'Byrj med',
  template: 'Dialogseminar om skule og kulturskule',
  templateFacts: 'To tema med innleiing, seks spørsmål, tid og slik svarar de. Alt kan endrast etterpå.',
  earlier: 'Eit tidlegare seminar',
  earlierFacts:
    'Tema, spørsmål, mottakarar, samlingsstader og inviterte kommunar følgjer med. Det gruppene skreiv, blir igjen.',
  whichEarlier: 'Kva for eit seminar',
  withGroups: 'Ta med gruppene òg, tomme og med nye lenkjer',
  saved: 'Ein mal du har lagra',
  savedFacts: 'Tema, spørsmål og mottakarar frå eit seminar på denne eininga.',
  whichSaved: 'Kva for ein mal',
  file: 'Ein mal frå ei fil',
  fileFacts: 'Ein mal nokon har delt: tema, spørsmål og mottakarar.',
  chooseFile: 'Vel fil',
  fileHolds: (title, themes, questions) => `«${title || 'Utan tittel'}»: ${themes} tema, ${questions} spørsmål.`,
  fileProblems: {
    foreign: 'Dette er ikkje ein mal frå Langbord. Eit seminar i ei fil opnar du på framsida.',
    newer: 'Malen er laga med ei nyare utgåve av Langbord. Oppdater appen, og prøv igjen.',
    damaged: 'Malen er skadd. Be om å få han tilsend på nytt.',
    unreadable: 'Fila lét seg ikkje lese. Prøv å velje henne på nytt.',
  },
  fileMissing: 'Vel først fila med malen.',
  noEarlier:
    'Det tidlegare seminaret lét seg ikkje lese. Det du har fylt ut, står her framleis. Prøv igjen, eller vel noko anna å byrje med.',
  empty: 'Eit tomt seminar',
  emptyFacts: 'Du skriv tema og spørsmål sjølv.',
  language: 'Språk i tema og spørsmål',
  languageHint: 'Språket på knappar og menyar vel kvar og ein for seg. Det de skriv, blir aldri omsett.',
  title: 'Tittel',
  emptyTitle: 'Dialogseminar',
  titleMissing: 'Skriv ein tittel, så de finn att seminaret.',
  date: 'Dato',
  organiser: 'Arrangør',
  canWait: 'Dato og arrangør kan fyllast ut seinare.',
  make: 'Lag seminaret',
  making: 'Lagar seminaret …',
  oldBoardHelp: 'Har de ei tavle frå Padlet, eit skjema frå Forms eller ein tabell frå før? Det kan bli eit seminar.',
  notSaved:
    'Seminaret kunne ikkje lagrast på denne eininga. Det du har fylt ut, står her framleis. Sjå om eininga er full, rydd litt plass og prøv igjen.',
  noTemplate:
    'Temaa og spørsmåla kunne ikkje hentast. Det du har fylt ut, står her framleis. Kople til nettet og prøv igjen, eller byrj med eit tomt seminar.',
};
