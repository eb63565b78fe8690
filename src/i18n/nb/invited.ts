import { plural } from '../plural.ts';

const municipalities = (count: number) => plural(count, 'kommune', 'kommuner');

/** Which municipalities are invited to a seminar. */
export const invited = {
  note: 'Valgfritt. Når dere skriver dem opp, ser dere underveis hvem som mangler, og hvem som er her uten invitasjon.',
  invite: 'Inviter kommuner',
  fetching: 'Henter listen over kommuner …',
  search: 'Legg til en kommune',
  searchHint: 'Skriv noen bokstaver, og velg i listen. Gamle navn og skrivefeil går også.',
  list: 'Lim inn en liste',
  listHint: 'Én kommune på hver linje, eller med komma mellom. Rader fra et regneark og kommunenumre går også.',
  read: 'Legg til fra listen',
  invitedNow: (name: string) => `${name} er invitert.`,
  invitedBefore: (name: string) => `${name} var invitert fra før.`,
  added: (count: number) => (count === 0 ? 'Ingen nye kommuner.' : `${municipalities(count)} lagt til.`),
  already: (count: number) => (count === 0 ? '' : `${count} var invitert fra før.`),
  toCorrect: (count: number) => (count === 0 ? '' : `${count} ble ikke forstått, og står under, så du kan rette dem.`),
  unclear: 'Ikke forstått',
  unclearNote: 'Si hvilken kommune det er, eller ta linjen bort.',
  quoted: (text: string) => `«${text}»`,
  means: (text: string, name: string) => `«${text}» er ${name}`,
  find: (text: string) => `Finn kommunen for «${text}»`,
  drop: (text: string) => `Ta bort «${text}»`,
  readAs: 'Lest som et annet navn enn det som sto',
  readAsLine: (text: string, name: string) => `«${text}» er lest som ${name}`,
  isRight: 'Dette stemmer',
  none: 'Ingen kommuner er invitert ennå.',
  uninvited: (name: string) => `${name} er ikke lenger invitert.`,
};
