import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const municipalities = (count: number) => plural(count, 'municipality', 'municipalities');

export const invited: Messages['invited'] = {
  note: 'Optional. If you list them, you see along the way who is missing, and who is here without an invitation.',
  invite: 'Invite municipalities',
  fetching: 'Fetching the list of municipalities …',
  search: 'Add a municipality',
  searchHint: 'Write some letters, and choose in the list. Former names and typing errors work too.',
  list: 'Paste a list',
  listHint:
    'One municipality on each line, or with commas between. Rows of a spreadsheet and municipality codes work too.',
  read: 'Add from the list',
  invitedNow: (name) => `${name} is invited.`,
  invitedBefore: (name) => `${name} was invited already.`,
  added: (count) => (count === 0 ? 'No new municipalities.' : `Added ${municipalities(count)}.`),
  already: (count) => (count === 0 ? '' : `${count} ${count === 1 ? 'was' : 'were'} invited already.`),
  toCorrect: (count) =>
    count === 0
      ? ''
      : `${count} could not be understood, and ${count === 1 ? 'stands' : 'stand'} below to be put right.`,
  unclear: 'Not understood',
  unclearNote: 'Say which municipality it is, or take the line away.',
  quoted: (text) => `“${text}”`,
  means: (text, name) => `“${text}” is ${name}`,
  find: (text) => `Find the municipality for “${text}”`,
  drop: (text) => `Take “${text}” away`,
  readAs: 'Read as another name than was written',
  readAsLine: (text, name) => `“${text}” is read as ${name}`,
  isRight: 'This is right',
  none: 'No municipality is invited yet.',
  uninvited: (name) => `${name} is no longer invited.`,
};
