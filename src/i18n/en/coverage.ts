import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const municipalities = (count: number) => plural(count, 'municipality', 'municipalities');
const have = (count: number) => (count === 1 ? 'has' : 'have');

export const dotMap: Messages['dotMap'] = {
  map: (heard, missing) =>
    `Map: ${municipalities(heard)} ${have(heard)} been heard, ${missing} ${have(missing)} not. The list has their names.`,
  heard: (count) => `Heard: ${count}`,
  missing: (count) => `Not heard: ${count}`,
  others: 'Other municipalities',
};

export const coverage: Messages['coverage'] = {
  name: 'Who has been heard',
  someMissing: (count) => `${municipalities(count)} ${have(count)} not been heard`,
  allHeard: 'All invited municipalities have been heard',
  allHereHeard: 'All municipalities that are here have been heard',
  nobodyYet: 'No municipality has been heard yet',
  how: 'A municipality has been heard on a question when somebody from there sits in a group that has written points to it.',
  noInvited: 'No municipality was invited by name, so these are the ones that take part.',
  invite: 'Enter who is invited',
  toInvited: 'Invited municipalities',
  venue: 'Venue',
  allVenues: 'All venues',
  question: 'Question',
  allQuestions: 'All questions',
  questionFacts: (question, heard, of) => `${question} (${heard} of ${of} heard)`,
  reading: 'Fetching what the groups have written …',
  registerFailed:
    'The names of the municipalities could not be fetched. Connect to the network, and open this page again.',
  sections: {
    absent: 'Invited, did not come',
    silent: 'Here, but not heard yet',
    heard: 'Heard',
    uninvited: 'Here without an invitation',
  },
  inGroup: (groups) => `Sits in ${groups}`,
  heardOn: (question) => `Heard on ${question}`,
  notHeardOn: (question) => `Not heard on ${question}`,
  questionsOf: (municipality) => `Questions that ${municipality} has been heard on`,
};
