import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const municipalities = (count: number) => plural(count, 'kommune', 'kommunar');
const heard = (count: number) => (count === 1 ? 'høyrd' : 'høyrde');

export const dotMap: Messages['dotMap'] = {
  map: (count, missing) =>
    `Kart: ${municipalities(count)} er ${heard(count)}, ${missing} er ikkje ${heard(missing)}. Dei er nemnde ved namn i lista.`,
  heard: (count) => `Høyrd: ${count}`,
  missing: (count) => `Ikkje høyrd: ${count}`,
  others: 'Andre kommunar',
};

export const coverage: Messages['coverage'] = {
  name: 'Kven er høyrd',
  someMissing: (count) => `${municipalities(count)} er ikkje ${heard(count)}`,
  allHeard: 'Alle inviterte kommunar er høyrde',
  allHereHeard: 'Alle kommunar som er her, er høyrde',
  nobodyYet: 'Ingen kommunar er høyrde enno',
  how: 'Ein kommune er høyrd på eit spørsmål når nokon derifrå sit i ei gruppe som har skrive innspel til det.',
  noInvited: 'Ingen kommunar er inviterte ved namn, så her står dei som er med.',
  invite: 'Skriv inn kven som er invitert',
  toInvited: 'Inviterte kommunar',
  venue: 'Samlingsstad',
  allVenues: 'Alle samlingsstader',
  question: 'Spørsmål',
  allQuestions: 'Alle spørsmål',
  questionFacts: (question, count, of) => `${question} (${count} av ${of} ${heard(count)})`,
  reading: 'Hentar det gruppene har skrive …',
  registerFailed: 'Namna på kommunane kunne ikkje hentast. Kople til nettet, og opne sida på nytt.',
  sections: {
    absent: 'Invitert, ikkje komen',
    silent: 'Her, men ikkje høyrd enno',
    heard: 'Høyrd',
    uninvited: 'Her utan invitasjon',
  },
  inGroup: (groups) => `Sit i ${groups}`,
  heardOn: (question) => `Høyrd på ${question}`,
  notHeardOn: (question) => `Ikkje høyrd på ${question}`,
  questionsOf: (municipality) => `Spørsmål der ${municipality} er høyrd`,
};
