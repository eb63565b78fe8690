import type { Messages } from '../messages.ts';

export const chooseGroup: Messages['chooseGroup'] = {
  subtitle: 'Choose group',
  heading: 'Which group are you?',
  intro: 'This device writes for one group at a time. You can change later, and nothing is lost.',
  noGroups: 'No groups have been entered yet. Start your own group here.',
  withoutVenue: 'Without a venue',
  thisDevice: 'This device writes here',
  hasContent: 'Has written something',
  unnamed: 'Group without a name',
  removed: 'Taken out of the plan',
  removedNote: 'These groups have been taken out of the plan. What they wrote on this device is still here.',
  found: 'Start a new group',
  foundNote: 'Cannot find your group? Start it here.',
  name: 'Name or number of the group',
  numbered: (number) => `Group ${number}`,
  nameMissing: 'Write a name or a number for the group.',
  taken: (name) =>
    `There is already a group called “${name}” here. If that is you, choose it in the list. If you are another group, you had better choose another name.`,
  venue: 'Venue',
  start: 'Start the group',
  prepare: 'Prepare the seminar',
  notOpened: 'The group could not be opened on this device. Nothing is lost. Reload the page and try again.',
};
