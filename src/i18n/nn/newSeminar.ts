import type { Messages } from '../messages.ts';

export const newSeminar: Messages['newSeminar'] = {
  heading: 'Nytt seminar',
  startFrom: 'Byrj med',
  template: 'Dialogseminar om skule og kulturskule',
  templateFacts: 'To tema med innleiing, seks spørsmål, tid og slik svarar de. Alt kan endrast etterpå.',
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
  notSaved:
    'Seminaret kunne ikkje lagrast på denne eininga. Det du har fylt ut, står her framleis. Sjå om eininga er full, rydd litt plass og prøv igjen.',
  noTemplate:
    'Temaa og spørsmåla kunne ikkje hentast. Det du har fylt ut, står her framleis. Kople til nettet og prøv igjen, eller byrj med eit tomt seminar.',
};
