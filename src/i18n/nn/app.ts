import type { Messages } from '../messages.ts';

export const app: Messages['app'] = {
  name: 'Langbord',
  toHome: 'Langbord, til framsida',
  opening: 'Opnar …',
  save: 'Lagre',
  cancel: 'Avbryt',
  close: 'Lukk',
  delete: 'Slett',
  add: 'Legg til',
  done: 'Ferdig',
  undo: 'Angre',
  opensInNewTab: 'blir opna i ei ny fane',
  redo: 'Gjer om',
  next: 'Vidare',
  menu: 'Meny',
  tryAgain: 'Prøv igjen',
  reload: 'Last sida på nytt',
  saveToFile: 'Lagre til fil',
  savedToFile: 'Fila er laga. Ho ligg der nettlesaren legg nedlastingar.',
  notSavedToFile: 'Det gjekk ikkje å lage fila. Prøv igjen.',
  saved: 'Lagra på denne eininga',
  saving: 'Lagrar på denne eininga …',
  atTime: (time) => `kl. ${time}`,
  notSaved: {
    full: 'Ikkje lagra på denne eininga: ho er full. Det du har skrive, står framleis her. Lagre det til ei fil, eller frigjer plass. Langbord prøver igjen av seg sjølv.',
    newerApp:
      'Ikkje lagra på denne eininga: ei nyare utgåve av Langbord er open i ei anna fane. Lagre til fil om du har skrive noko her, og last sida på nytt.',
    unknown:
      'Ikkje lagra på denne eininga. Det du har skrive, står framleis her. Langbord prøver igjen av seg sjølv. Lagre til fil for tryggleiks skuld.',
  },
  deletedElsewhere:
    'Seminaret er sletta frå denne eininga i ei anna fane. Det du skriv her, forsvinn når fana blir lukka. Hent det tilbake om det skal takast vare på.',
  bringBack: 'Hent seminaret tilbake',
  states: {
    nothing: 'Tomt',
    draft: 'Kladd',
    handedIn: 'Levert',
    received: 'Motteke',
    byHand: 'For hand',
    together: 'Svart saman',
    skipped: 'Hoppa over',
  },
};
