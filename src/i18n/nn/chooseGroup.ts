import type { Messages } from '../messages.ts';

export const chooseGroup: Messages['chooseGroup'] = {
  subtitle: 'Vel gruppe',
  heading: 'Kva gruppe er de?',
  intro: 'Denne eininga skriv for éi gruppe om gongen. De kan byte seinare, og ingenting blir borte.',
  noGroups: 'Ingen grupper er lagde inn enno. Start dykkar eiga gruppe her.',
  withoutVenue: 'Utan samlingsstad',
  thisDevice: 'Denne eininga skriv her',
  hasContent: 'Har skrive noko',
  unnamed: 'Gruppe utan namn',
  removed: 'Tekne ut av planen',
  removedNote: 'Desse gruppene er tekne ut av planen. Det dei har skrive på denne eininga, er her framleis.',
  found: 'Start ei ny gruppe',
  foundNote: 'Finn de ikkje gruppa dykkar? Start ho her.',
  name: 'Namn eller nummer på gruppa',
  numbered: (number) => `Gruppe ${number}`,
  nameMissing: 'Skriv eit namn eller eit nummer på gruppa.',
  taken: (name) =>
    `Det finst alt ei gruppe som heiter «${name}» her. Er det de, så vel ho i lista. Er de ei anna gruppe, bør de velje eit anna namn.`,
  venue: 'Samlingsstad',
  start: 'Start gruppa',
  prepare: 'Førebu seminaret',
  notOpened: 'Gruppa kunne ikkje opnast på denne eininga. Ingenting er borte. Last sida på nytt og prøv igjen.',
};
