import type { Messages } from '../messages.ts';

export const oneGroup: Messages['oneGroup'] = {
  founded: (name) => `${name} (started at the table)`,
  foundedHeading: 'Started at the table',
  foundedNote: 'These groups have started themselves. Those that this device has heard from stand here.',
  sameAs: (name) => `${name} is the same group as …`,
  isSame: 'Is the same group as …',
  which: (name) => `Which group is the same as ${name}?`,
  other: 'The other group',
  both: 'Both keep what they wrote, and can go on writing. What comes late from either of them is included too.',
  shown: (name) => `Everybody sees them as one group: ${name}.`,
  canBeUndone: 'They can be separated again for as long as the seminar exists.',
  join: 'Make them one group',
  joined: (part, host) => `Made ${part} part of ${host}`,
  separate: 'Separate them again',
  separated: (part, host) => `Separated ${part} from ${host}`,
  mergedHeading: 'Groups that are one',
  isPart: (part, host) => `${part} is part of ${host}`,
  partOf: (host) => `Part of ${host}`,
  includes: (names) => `Also: ${names}`,
  nowIncludes: (names: string) => `${names} is now part of this group. What was written there stands on this board.`,
  nowPart: (part: string, host: string) =>
    `You write as ${part}, which is now part of ${host}. Everything stands on the same board.`,
  writeAs: (host) => `Write as ${host}`,
  notChanged: 'The group could not be changed. Nothing is lost. Try again.',
  from: (name: string) => `From ${name}`,
  seatHeld: (rank: number) => `Seat ${rank} is taken by a point that can only be changed on another device.`,
  displaced: (words, rank, holder) =>
    `“${words}” has also been given seat ${rank}. In the group as one, “${holder}” has that seat.`,
};
