import type { Messages } from '../messages.ts';

export const about: Messages['about'] = {
  heading: 'About Langbord',
  intro:
    'Langbord is for dialogue seminars in which groups from many municipalities answer the same questions, at several tables and in several places. Every device works by itself, also without a network.',
  privacy: 'Privacy',
  privacyFacts: [
    'What you write is stored in the browser on this device: the seminars, the groups, the points, the priorities and the private notes. Language and appearance are stored here too.',
    'In this version none of it is sent from the device. The server only delivers the app itself and does not learn what is written.',
    'There is no login, no cookies, no statistics and no parts from other websites.',
    'Anyone who uses this device with the same browser can read the seminars here. Anyone you give a seminar file to can read everything in the file. Private notes are never in the file.',
    'Names of participants are optional. A municipality or an organisation is enough.',
  ],
  deleting: 'Deleting',
  deletingFacts: [
    'Delete a seminar on the front page: open the menu beside the seminar and choose to delete it from this device. You can undo this until you leave the front page. After that it is gone from here for good.',
    'If you clear website data in the browser, everything is lost. Safari on iPhone and iPad may delete it by itself after a week without a visit, unless Langbord has been added to the Home Screen.',
    'Copies on other devices and in files have to be deleted where they are.',
  ],
  ownPrivacyPage: 'Privacy statement of the organisation that runs this page',
  accessibility: 'Accessibility',
  accessibilityFacts: [
    'Langbord is made to meet WCAG 2.2 at level AA: everything can be done with a keyboard and a screen reader, text can be enlarged to 400 per cent, and colour is never the only sign.',
    'Under Appearance on the front page you choose light or dark colours and more contrast. Langbord also follows the device’s settings for contrast and motion.',
  ],
  accessibilityStatement: 'Accessibility statement of the organisation that runs this page',
  noStatement: 'If you find something that does not work for you, tell the person who invited you to the seminar.',
  sources: 'Licence and sources',
  licence: 'Langbord is free software under the MIT licence.',
  font: 'The typeface is Schibsted Grotesk (SIL Open Font License). Buttons and fields build on Designsystemet (MIT).',
  municipalities:
    'Municipal divisions: Statistics Norway (NLOD) and Statistics Sweden (CC0). Points derived from data by © Kartverket (CC BY 4.0) and Statistics Sweden (CC0).',
  version: (version) => `Version ${version}`,
  owner: (owner) => `This page is run by ${owner}.`,
};
