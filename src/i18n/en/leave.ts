import { plural } from '../plural.ts';

/** Deleting a seminar from this device. Fetched when that is first spoken of. */
export const leave = {
  /** After the day that a facilitator has set. */
  due: (title: string, day: string) =>
    `“${title}” was to be kept until the end of ${day}. It can now be deleted from this device.`,
  keep: 'Keep it here',
  kept: (title: string) => `“${title}” stays on this device.`,
  notKept: 'Your choice was not saved. Try again.',

  looking: 'Looking at what has been received and copied …',
  notLooked: 'It was not possible to see whether everything has been received.',
  groupsMissing: (count: number) =>
    count === 1
      ? 'One group has not handed in everything, or not all of it has come here.'
      : `${count} groups have not handed in everything, or not all of it has come here.`,
  unreceived: (count: number) =>
    `No facilitator has confirmed receiving ${plural(count, 'change', 'changes')} made here. If the seminar is deleted now, this may be lost.`,
  noCopy: 'No copy has been saved from this device.',
  olderCopy: (when: string) => `A copy was last saved from here ${when}. More has been added since.`,
  copyAt: (when: string) => `A copy was last saved from here ${when}.`,
  saveCopy: 'Save a copy first',
  copySaved: 'The copy is made, and everything is in it. It is where the browser puts downloads.',
  copyFailed: 'The copy could not be made. Try again.',

  goes: 'This is deleted here',
  written: 'everything written in the seminar, and the links to it',
  notes: (count: number) => plural(count, 'private note', 'private notes'),
  photos: (count: number) => plural(count, 'photo of a sheet', 'photos of sheets'),
  stays: 'This must be deleted where it is',
  otherDevices: 'the seminar on other devices that have it',
  files: 'files, copies and reports that have been saved or sent, and printouts',
  folder: (name: string) => `the copy in the folder “${name}”`,
  template: 'the template made from it, under “Make a new seminar”',
  lost: 'If it is not on another device or in a file, it is gone for good.',
  undo: 'You can undo this while you are on the front page.',
};
