import { plural } from '../plural.ts';

const municipalities = (count: number) => plural(count, 'kommune', 'kommuner');

/** A map of municipalities as dots, which a list says in words too. */
export const dotMap = {
  map: (heard: number, missing: number) =>
    `Kart: ${municipalities(heard)} er hørt, ${missing} er ikke hørt. De er nevnt ved navn i listen.`,
  heard: (count: number) => `Hørt: ${count}`,
  missing: (count: number) => `Ikke hørt: ${count}`,
  others: 'Andre kommuner',
};

/** Which municipalities have been heard. */
export const coverage = {
  name: 'Hvem er hørt',
  someMissing: (count: number) => `${municipalities(count)} er ikke hørt`,
  allHeard: 'Alle inviterte kommuner er hørt',
  allHereHeard: 'Alle kommuner som er her, er hørt',
  nobodyYet: 'Ingen kommuner er hørt ennå',
  how: 'En kommune er hørt på et spørsmål når noen derfra sitter i en gruppe som har skrevet innspill til det.',
  noInvited: 'Ingen kommuner er invitert ved navn, så her står de som er med.',
  invite: 'Skriv inn hvem som er invitert',
  toInvited: 'Inviterte kommuner',
  venue: 'Samlingssted',
  allVenues: 'Alle samlingssteder',
  question: 'Spørsmål',
  allQuestions: 'Alle spørsmål',
  questionFacts: (question: string, heard: number, of: number) => `${question} (${heard} av ${of} hørt)`,
  reading: 'Henter det gruppene har skrevet …',
  registerFailed: 'Navnene på kommunene kunne ikke hentes. Koble til nettet, og åpne siden på nytt.',
  sections: {
    absent: 'Invitert, ikke kommet',
    silent: 'Her, men ikke hørt ennå',
    heard: 'Hørt',
    uninvited: 'Her uten invitasjon',
  },
  inGroup: (groups: string) => `Sitter i ${groups}`,
  heardOn: (question: string) => `Hørt på ${question}`,
  notHeardOn: (question: string) => `Ikke hørt på ${question}`,
  questionsOf: (municipality: string) => `Spørsmål der ${municipality} er hørt`,
};
