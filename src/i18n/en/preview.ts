import type { Messages } from '../messages.ts';

export const preview: Messages['preview'] = {
  name: 'Preview',
  views: 'How it looks',
  view: { group: 'At the table', wall: 'On the wall', paper: 'On paper' },
  notes: {
    group: 'This is how a group meets the theme. Try writing something: nothing is saved, and nobody else sees it.',
    wall: 'This is how the screen on the wall looks while groups talk about the theme. Time runs when you start it.',
    paper: 'The sheet of the first group. All sheets are printed when the seminar is opened.',
  },
  theme: 'Theme',
};
