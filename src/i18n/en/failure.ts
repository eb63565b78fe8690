import type { Messages } from '../messages.ts';

export const failure: Messages['failure'] = {
  heading: 'Something went wrong in Langbord',
  safe: 'What is saved on this device is not lost. Reload the page to go on.',
  saveFirst:
    'If you are not sure that the last words were saved, save the seminar to a file first. The file can be opened again from the front page.',
  fileSaved: 'The file is saved.',
  fileNotSaved: 'The file could not be made. Reload the page and try again.',
  toFrontPage: 'Go to the front page',
  details: 'Technical description, for the person who helps you',
  notHere: 'This seminar is not on this device',
  notHereHelp:
    'It may be on another device, in another browser, or deleted here. If you have the seminar as a file, open the file from the front page.',
  cannotStart: 'Langbord cannot start here',
  notBroughtOver: 'Not everything came over to the new version',
  notBroughtOverHelp:
    'These seminars were made with an older version of Langbord and could not be brought over now. They are not lost. If the device is full, free some space. Then try again.',
  goOnWithout: 'Go on without them for now',
  reasons: {
    noIndexedDb:
      'This browser cannot store anything on this device. Use a newer version of Safari, Chrome, Edge or Firefox.',
    oldBrowser:
      'This browser is too old for Langbord. Update it, or use Chrome or Edge from version 137, Firefox from 129 or Safari from 17. What is saved on this device is not lost.',
    blocked:
      'The browser does not let Langbord store anything on this device. This may be a private window, or storage may be turned off in the settings. Open the page in an ordinary window.',
    full: 'This device is full, so Langbord cannot save anything. Free some space and reload the page. What was saved before is not lost.',
    newerApp: 'A newer version of Langbord is in use on this device. Reload the page to get it here too.',
    insecure:
      'The address of this page does not begin with https, so the browser turns off what Langbord needs to save and to work without a network. Ask the person who set up the page for an address with https.',
  },
};
