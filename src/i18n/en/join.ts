import type { Messages } from '../messages.ts';

export const join: Messages['join'] = {
  heading: 'Join a seminar',
  intro: 'You need a QR code or a link from whoever holds the seminar.',
  code: 'With a QR code',
  scan: 'Scan QR code',
  stopScanning: 'Turn the camera off',
  starting: 'Turning the camera on …',
  scanning: 'The camera is on. Hold the QR code in front of it.',
  stopped: 'The camera is off.',
  view: 'What the camera sees',
  cameraProblems: {
    none: 'Langbord finds no camera here. Choose a picture of the code, or use the link.',
    refused:
      'Langbord may not use the camera. Allow it in the browser’s settings for this page and try again, choose a picture of the code, or use the link.',
    busy: 'The camera is busy in another program or tab. Close that and try again, choose a picture of the code, or use the link.',
  },
  scannerMissing:
    'The scanner is not stored on this device yet. Connect to the network and try again, or use the link.',
  picture: 'Choose a picture of the code',
  pictureHelp: 'You can also drop the picture here, or paste it.',
  readingPicture: 'Looking for the code in the picture …',
  pictureProblems: {
    notAPicture: 'The file cannot be shown as a picture. Choose a picture or a screenshot of the code.',
    noCode: 'Langbord found no QR code in the picture. Take a sharper one with the whole code in it, or use the link.',
  },
  link: 'With a link',
  linkLabel: 'The link',
  linkHelp: 'Paste it, or type it from a sheet. Spaces and line breaks do not matter.',
  linkMissing: 'Paste or type the link first.',
  go: 'Join',
  going: 'Opening …',
  codeProblems: {
    foreign: 'The QR code is not from Langbord. Look for the code on the screen or sheet of whoever holds the seminar.',
    damaged: 'The QR code is from Langbord, but not whole. Ask to see it again.',
  },
  linkProblems: {
    foreign: 'This is not a link to a seminar in Langbord. Ask whoever holds the seminar for the link.',
    damaged:
      'The link is not whole: a character is wrong, missing or too many. Paste all of it, or look over what you typed. Capital and small letters differ.',
  },
  problems: {
    handOver:
      'This is a code for handing over between devices that have joined. Join the seminar first, with the code or link of whoever holds it.',
    newer:
      'This link was made with a newer version of Langbord. Connect to the network, reload the page, and try again.',
    otherKeys:
      'The link is for a seminar that is on this device, but does not fit it. It may be forged. Ask whoever holds the seminar for the link again.',
    notSaved:
      'The link is right, but was not saved on this device. See whether the device is full, free some space and try again.',
  },
};

export const waiting: Messages['waiting'] = {
  heading: 'Waiting for the seminar',
  linkIsRight: 'The link is right. What is written in the seminar is not on this device yet.',
  itComes:
    'It comes here by itself when a device that has it is in reach. Keep Langbord open in both places. You can close this page meanwhile; the device remembers the link.',
  reach: {
    noNetwork: 'This device is without a network. Langbord goes on looking when it is back.',
    searching: 'Looking for a device that has the seminar …',
    receiving: 'Found a device. Fetching the seminar …',
  },
  here: 'The seminar is here.',
  byFile: 'Do you have the seminar in a file?',
  byFileHelp: 'A seminar file on a memory stick or in an e-mail does just as well, also without a network.',
};
