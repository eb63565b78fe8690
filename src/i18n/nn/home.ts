import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const home: Messages['home'] = {
  heading: 'Seminar på denne eininga',
  emptyHeading: 'Ingen seminar på denne eininga enno',
  emptyHelp: 'Lag eit nytt, eller opne ei fil du har fått.',
  others: 'Fleire seminar',
  untitled: 'Seminar utan tittel',
  today: 'I dag',
  undated: 'Utan dato',
  venues: (count) => plural(count, 'samlingsstad', 'samlingsstader'),
  facilitator: 'Du er prosessleiar',
  writesFor: 'Du skriv for',
  theme: (number) => `Tema ${number}`,
  pointsHere: (count) => `${plural(count, 'innspel', 'innspel')} er lagra her.`,
  continue: 'Hald fram',
  prepare: 'Førebu',
  menuOf: (title) => `Meir om ${title}`,
  makeNew: 'Lag eit nytt seminar',
  join: 'Opne eit seminar',
  joinHelp:
    'Har du fått eit seminar som fil, eller teke vare på eit sjølv, kan du opne det her. Det du alt har, blir ståande.',
  openFile: 'Opne fil',
  opening: 'Opnar fila …',
  fileProblems: {
    tooLarge: 'Fila er for stor til å vere eit seminar frå Langbord. Ingenting er endra.',
    foreign: 'Dette er ikkje ei fil frå Langbord. Vel ei fil som sluttar på .langbord. Ingenting er endra.',
    otherKeys: 'Denne eininga har eit anna seminar med same kjenneteikn og andre nøklar. Ingenting er endra. Be om lenkja eller fila på nytt.',
    damaged: 'Fila er skadd og kan ikkje opnast. Be om å få ho på nytt. Ingenting er endra.',
    newer: 'Fila er laga med ei nyare utgåve av Langbord. Kople til nettet, last sida på nytt, og prøv igjen.',
    unreadable:
      'Fila kunne ikkje lesast. Sjå om ho framleis ligg der du valde henne, og prøv igjen. Ingenting er endra.',
    notSaved:
      'Seminaret i fila vart ikkje lagra på denne eininga. Fila er uskadd. Sjå om eininga er full, frigjer plass, og prøv igjen.',
  },
  deleteHere: 'Slett frå denne eininga',
  deleteQuestion: (title) => `Slette «${title}» frå denne eininga?`,
  deleteHelp:
    'Alt som er skrive i seminaret på denne eininga, forsvinn herifrå, også private notat. Finst det ikkje på ei anna eining eller i ei fil, er det borte for godt.',
  deleteUndoHelp: 'Du kan angre så lenge du er på framsida.',
  deleted: (title) => `«${title}» er sletta frå denne eininga.`,
  broughtBack: (title) => `«${title}» er her att.`,
  notRead: 'Seminara på denne eininga kan ikkje lesast no. Dei er ikkje borte. Last sida på nytt.',
  notDeleted: 'Seminaret vart ikkje sletta. Prøv igjen.',
  notBroughtBack: 'Seminaret kom ikkje tilbake. Prøv igjen.',
  language: (name) => `Språk: ${name}`,
  device: 'Denne eininga',
  offline: {
    unsupported: 'Verkar berre med nett i denne nettlesaren',
    installing: 'Blir gjort klar til bruk utan nett …',
    ready: 'Verkar utan nett',
    updateWaiting: 'Verkar utan nett',
  },
  lasting: 'Lagringa er varig',
  notLasting: 'Nettlesaren kan slette det som er lagra, om han treng plass',
  lastingUnknown: 'Nettlesaren seier ikkje kor lenge han tek vare på det som er lagra',
  askLasting: 'Be om varig lagring',
  lastingRefused:
    'Nettlesaren sa nei. Legg Langbord til på heimskjermen og prøv igjen, eller lagre seminaret til fil av og til.',
  space: (used, free) => `${used} brukt, ${free} ledig`,
  spaceUsed: (used) => `${used} brukt`,
  about: 'Om Langbord, personvern og tilgjenge',
};
