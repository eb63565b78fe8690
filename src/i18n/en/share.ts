import type { Messages } from '../messages.ts';

export const share: Messages['share'] = {
  menu: 'Share',
  invite: 'Invite',
  toGroup: 'Link for the group',
  heading: {
    seminar: 'Invite to the seminar',
    group: (group) => `Link for ${group}`,
    facilitator: 'Link for facilitators',
  },
  allows: {
    seminar:
      'Whoever has the link can read everything in the seminar and write for a group: one that was made in advance, or a new one.',
    group: (group) => `Whoever has the link can read everything in the seminar and write for ${group}.`,
    facilitator:
      'Whoever has the link can read and change everything in the seminar, in all groups, and this cannot be taken back. Give it only to other facilitators.',
  },
  scanHelp:
    'Scan the code in Langbord, under “Join”. Those who do not have Langbord yet can use the camera of their phone.',
  reveal: 'Show the code and the link',
  revealHelp: 'First make sure that nobody else sees the screen, and that it is not shown on a projector.',
  codeOf: {
    seminar: (title) => `QR code for joining “${title}”`,
    group: (group) => `QR code for writing for ${group}`,
    facilitator: (title) => `QR code for facilitators of “${title}”`,
  },
  untitled: 'seminar without a title',
  link: 'The link',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  copyByHand:
    'The browser did not let Langbord copy. The link is selected: press Ctrl+C, or hold on it and choose Copy.',
  send: 'Send …',
  notSent: 'The link was not sent. Copy it instead.',
  showLarge: 'Show the code large',
  toSheet: 'Recovery sheet',
};

export const recoverySheet: Messages['recoverySheet'] = {
  heading: 'Recovery sheet',
  help: 'Print the sheet and keep it locked away. With it you can go on as facilitator on a new device if this one is lost.',
  print: 'Print',
  kind: 'Recovery sheet for the facilitator',
  madeOn: (day) => `This sheet was made on ${day}.`,
  secret: 'Keep this sheet to yourself',
  secretFacts: [
    'Whoever has the sheet, or a picture of it, can read and change everything in the seminar, and this cannot be taken back.',
    'Do not give it to groups or participants, do not put it up on a wall, and do not leave it in the printer.',
  ],
  use: 'How to use it',
  open: (address) => `Open Langbord on the new device: ${address}`,
  steps: [
    'Choose “Join”, and scan the code or type the link below.',
    'Fetch what has been written: open your seminar file, or keep Langbord open until a device that has the seminar is online at the same time.',
  ],
  notContent: 'The sheet is a key, not a copy. Save the seminar to a file as well.',
  code: 'QR code for the facilitator',
  letters: 'The link, for typing',
  lettersHelp: 'Capital and small letters differ. Spaces and line breaks do not matter. Hyphens and underscores count.',
};
