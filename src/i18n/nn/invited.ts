import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const municipalities = (count: number) => plural(count, 'kommune', 'kommunar');

export const invited: Messages['invited'] = {
  note: 'Valfritt. Når de skriv dei opp, ser de undervegs kven som manglar, og kven som er her utan invitasjon.',
  invite: 'Inviter kommunar',
  fetching: 'Hentar lista over kommunar …',
  search: 'Legg til ein kommune',
  searchHint: 'Skriv nokre bokstavar, og vel i lista. Gamle namn og skrivefeil går òg.',
  list: 'Lim inn ei liste',
  listHint: 'Éin kommune på kvar linje, eller med komma mellom. Rader frå eit rekneark og kommunenummer går òg.',
  read: 'Legg til frå lista',
  invitedNow: (name) => `${name} er invitert.`,
  invitedBefore: (name) => `${name} var invitert frå før.`,
  added: (count) =>
    count === 0 ? 'Ingen nye kommunar.' : `${municipalities(count)} lagd${count === 1 ? '' : 'e'} til.`,
  already: (count) => (count === 0 ? '' : `${count} var invitert${count === 1 ? '' : 'e'} frå før.`),
  toCorrect: (count) =>
    count === 0 ? '' : `${count} vart ikkje forstått${count === 1 ? '' : 'e'}, og står under, så du kan rette.`,
  unclear: 'Ikkje forstått',
  unclearNote: 'Sei kva kommune det er, eller ta linja bort.',
  quoted: (text) => `«${text}»`,
  means: (text, name) => `«${text}» er ${name}`,
  find: (text) => `Finn kommunen for «${text}»`,
  drop: (text) => `Ta bort «${text}»`,
  readAs: 'Lesne som eit anna namn enn det som stod',
  readAsLine: (text, name) => `«${text}» er lese som ${name}`,
  isRight: 'Dette stemmer',
  none: 'Ingen kommunar er inviterte enno.',
  uninvited: (name) => `${name} er ikkje lenger invitert.`,
};
