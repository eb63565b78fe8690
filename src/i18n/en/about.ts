import type { Messages } from '../messages.ts';

export const about: Messages['about'] = {
  heading: 'About Langbord',
  intro:
    'Langbord is for dialogue seminars in which groups from many municipalities answer the same questions, at several tables and in several places. Every device works by itself, also without a network.',
  privacy: 'Privacy',
  ownPrivacyPage: 'Privacy statement of the organisation that runs this page',
  accessibility: 'Accessibility',
  accessibilityStatement: 'Accessibility statement of the organisation that runs this page',
  sources: 'Licence and sources',
  licence: 'Langbord is free software under the MIT licence.',
  font: 'The typeface is Schibsted Grotesk (SIL Open Font License). Buttons and fields build on Designsystemet (MIT).',
  municipalities:
    'Municipal divisions: Statistics Norway (NLOD) and Statistics Sweden (CC0). Points derived from data by © Kartverket (CC BY 4.0) and Statistics Sweden (CC0).',
  version: (version) => `Version ${version}`,
  owner: (owner) => `This page is run by ${owner}.`,
};
