import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const municipalities = (count: number) => plural(count, 'kommun', 'kommuner');
const heard = (count: number) => (count === 1 ? 'hörd' : 'hörda');

export const dotMap: Messages['dotMap'] = {
  map: (count, missing) =>
    `Karta: ${municipalities(count)} är ${heard(count)}, ${missing} är inte ${heard(missing)}. De nämns vid namn i listan.`,
  heard: (count) => `Hörda: ${count}`,
  missing: (count) => `Inte hörda: ${count}`,
  others: 'Andra kommuner',
};

export const coverage: Messages['coverage'] = {
  name: 'Vilka är hörda',
  someMissing: (count) => `${municipalities(count)} är inte ${heard(count)}`,
  allHeard: 'Alla inbjudna kommuner är hörda',
  allHereHeard: 'Alla kommuner som är här är hörda',
  nobodyYet: 'Inga kommuner är hörda ännu',
  how: 'En kommun är hörd i en fråga när någon därifrån sitter i en grupp som har skrivit inspel till den.',
  noInvited: 'Inga kommuner är inbjudna vid namn, så här står de som är med.',
  invite: 'Skriv in vilka som är inbjudna',
  toInvited: 'Inbjudna kommuner',
  venue: 'Träffpunkt',
  allVenues: 'Alla träffpunkter',
  question: 'Fråga',
  allQuestions: 'Alla frågor',
  questionFacts: (question, count, of) => `${question} (${count} av ${of} ${heard(count)})`,
  reading: 'Hämtar det grupperna har skrivit …',
  registerFailed: 'Kommunernas namn kunde inte hämtas. Anslut till nätet och öppna sidan igen.',
  sections: {
    absent: 'Inbjuden, inte här',
    silent: 'Här, men inte hörd ännu',
    heard: 'Hörd',
    uninvited: 'Här utan inbjudan',
  },
  inGroup: (groups) => `Sitter i ${groups}`,
  heardOn: (question) => `Hörd i ${question}`,
  notHeardOn: (question) => `Inte hörd i ${question}`,
  questionsOf: (municipality) => `Frågor där ${municipality} är hörd`,
};
