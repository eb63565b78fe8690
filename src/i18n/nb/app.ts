export const app = {
  name: 'Langbord',
  toHome: 'Langbord, til forsiden',
  opening: 'Åpner …',
  save: 'Lagre',
  cancel: 'Avbryt',
  close: 'Lukk',
  delete: 'Slett',
  add: 'Legg til',
  done: 'Ferdig',
  undo: 'Angre',
  opensInNewTab: 'åpnes i en ny fane',
  redo: 'Gjør om',
  next: 'Videre',
  menu: 'Meny',
  tryAgain: 'Prøv igjen',
  reload: 'Last siden på nytt',
  saveToFile: 'Lagre til fil',
  savedToFile: 'Filen er laget. Den ligger der nettleseren legger nedlastinger.',
  notSavedToFile: 'Filen kunne ikke lages. Prøv igjen.',
  saved: 'Lagret på denne enheten',
  saving: 'Lagrer på denne enheten …',
  /** After `saved`. */
  atTime: (time: string) => `kl. ${time}`,
  notSaved: {
    full: 'Ikke lagret på denne enheten: den er full. Det du har skrevet, står fortsatt her. Lagre det til en fil, eller frigjør plass. Langbord prøver igjen av seg selv.',
    newerApp:
      'Ikke lagret på denne enheten: en nyere utgave av Langbord er åpen i en annen fane. Lagre til fil hvis du har skrevet noe her, og last siden på nytt.',
    unknown:
      'Ikke lagret på denne enheten. Det du har skrevet, står fortsatt her. Langbord prøver igjen av seg selv. Lagre til fil for sikkerhets skyld.',
  },
  deletedElsewhere:
    'Seminaret er slettet fra denne enheten i en annen fane. Det du skriver her, forsvinner når fanen lukkes. Hent det tilbake hvis det skal beholdes.',
  bringBack: 'Hent seminaret tilbake',
  /** What a question, a theme or a group has come to. */
  states: {
    nothing: 'Tomt',
    draft: 'Kladd',
    handedIn: 'Levert',
    received: 'Mottatt',
    byHand: 'For hånd',
    together: 'Svart sammen',
    skipped: 'Hoppet over',
  },
};
