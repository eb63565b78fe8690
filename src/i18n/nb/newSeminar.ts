export const newSeminar = {
  heading: 'Nytt seminar',
  startFrom: 'Begynn med',
  template: 'Dialogseminar om skole og kulturskole',
  templateFacts: 'To temaer med innledning, seks spørsmål, tid og slik svarer dere. Alt kan endres etterpå.',
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
  notSaved:
    'Seminaret kunne ikke lagres på denne enheten. Det du har fylt ut, står her fortsatt. Se om enheten er full, rydd litt plass og prøv igjen.',
  noTemplate:
    'Temaene og spørsmålene kunne ikke hentes. Det du har fylt ut, står her fortsatt. Koble til nettet og prøv igjen, eller begynn med et tomt seminar.',
};
