import type { EnteredWork } from '../../domain/enteredWork.ts';
import { plural } from '../plural.ts';

/** On a group's own board. */
export const entered = {
  heading: 'Entered for the group',
  note: (theme: number, { points, seats, isHandedIn }: EnteredWork) =>
    [
      points + seats > 0 &&
        `The facilitator has entered ${[
          points > 0 && plural(points, 'point', 'points'),
          seats > 0 && plural(seats, 'priority', 'priorities'),
        ]
          .filter(Boolean)
          .join(' and ')} for you under theme ${theme}.`,
      isHandedIn && `The facilitator has handed in theme ${theme} for you.`,
      'You can correct it, and make it your own.',
    ]
      .filter(Boolean)
      .join(' '),
  takeOver: 'Take over',
  taken: "It is now the group's own.",
};

/** What a facilitator enters for a group. */
export const sheet = {
  title: (group: string) => `Enter for ${group}`,
  intro:
    'Write what stands on the sheet or is said. It is saved as you go and marked as entered by hand, and the group can correct it and take it over. Press Enter for the next point.',
  addPhoto: 'Take a photo of the sheet',
  addingPhoto: 'Keeping the photo …',
  photo: (when: string) => `Photo of the sheet, taken ${when}`,
  photoNote: 'The photo stays on this device. It is not sent, and it is deleted together with the seminar.',
  foldPhoto: 'Make the photo small',
  removePhoto: 'Delete the photo',
  removePhotoHeading: 'Delete the photo?',
  removePhotoNote: 'The photo is on this device only and cannot be brought back. What has been entered stays.',
  photoProblems: {
    unreadable: 'This could not be read as a picture. Take another photo, or choose a JPEG or PNG file.',
    tooMany: 'The group has as many photos as there is room for. Delete one of them first.',
    notShown: 'The photos could not be fetched from this device. Load the page again.',
    full: 'The photo was not saved: this device is full. Free some space and try again. What has been entered is safe.',
    newerApp: 'The photo was not saved: a newer version of Langbord is open in another tab. Load the page again.',
    unknown: 'The photo was not saved. Try again.',
  },
  twice: 'What you enter looks like what the group already has. Has this sheet been entered before?',
  asAnother: (group: string) => `What you enter looks like what ${group} has. Is this the right sheet?`,
  keep: 'Keep both',
  takeAway: 'Take away what I entered now',
  takenAway: 'What you entered now has been taken away. You can undo.',
};
