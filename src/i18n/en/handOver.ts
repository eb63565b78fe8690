import { plural } from '../plural.ts';

/** The ways to get a group's answers, or the seminar, to another device. */
export const handOver = {
  name: 'Hand over',
  heading: (group: string) => `Hand over the answers of ${group}`,
  headingSeminar: 'Pass the seminar on',
  intro:
    'What is written is safe on this device. Choose how it should get there. You can do it several times; nothing comes twice.',
  introSeminar:
    'For somebody who has the link, but does not get the seminar over the network. They scan the link first.',
  back: 'Back',
  network: {
    heading: 'Over the network',
    received: 'The facilitator has received all that is written on this device.',
    onTheWay: 'The facilitator is in reach. It goes by itself.',
    others: 'Other devices are in reach. They get everything by themselves and pass it on.',
    waiting: 'Nobody is in reach now. Langbord keeps looking, and then it goes by itself.',
  },
  codes: {
    heading: 'By QR codes',
    about: 'This screen shows codes, and the other device scans them. No network is needed.',
    show: 'Show codes',
    making: 'Making the codes …',
    label: 'Changing QR code',
    one: 'Hold the code before the other device’s camera.',
    many: (count: number) =>
      `${plural(count, 'code', 'codes')} are shown over and over. Hold the screen still before the camera until the other device says that it is done. It does not matter when some codes are missed.`,
    how: 'On the other device: choose “Receive” and scan.',
    howNewcomer: 'On the other device: open the link, and choose “Scan from another screen”.',
    large: 'Show large',
    pause: 'Stop at this code',
    resume: 'Go on',
    coarse: 'Coarser codes',
    coarseHelp: 'More and simpler codes, for a poor camera.',
    tooMuch: 'This is too much for a camera. Use a file, or pair the devices.',
    failed: 'The codes could not be made. Everything is safe here. Try again, or use a file.',
    tryAgain: 'Try again',
    scanReceipt: 'Scan the receipt',
    receiptHelp: 'When everything has been received, the facilitator can show a receipt, to be scanned here.',
    received: 'The receipt has been read: the facilitator has received what is written here.',
  },
  pair: {
    heading: 'Pair two devices',
    about:
      'Two devices on the same Wi-Fi or the same phone hotspot show each other a code each. From then on everything goes by itself. No internet is needed.',
    showFirst: 'Show a code here first',
    scanFirst: 'Scan the other’s code first',
    roles: 'One device shows a code first, the other scans it first.',
    making: 'Making the code …',
    offerLabel: 'QR code for pairing, the first one',
    answerLabel: 'QR code for pairing, the answer',
    showThis: 'Let the other device scan this code.',
    thenScan: 'Then hold the other’s code before the camera here.',
    scanTheirs: 'Hold the camera to the code on the other device.',
    stage: {
      answered: 'Waiting for the other device to scan the answer …',
      connecting: 'Pairing …',
      connected: 'The devices are paired. Everything goes by itself as long as both have the seminar open.',
    },
    failed:
      'The devices do not reach each other. The network here probably keeps devices apart. Try a phone’s hotspot, or use codes or a file instead.',
    notHere:
      'This tab cannot connect to other devices. Close other tabs with the seminar and try again, or use codes or a file.',
    problems: {
      foreign: 'This is no code for pairing.',
      damaged: 'The code was not read right. Hold the camera still; it tries again by itself.',
      newer: 'The code was made with a newer version of Langbord. Connect to the network and reload the page.',
      otherSeminar: 'The code belongs to another seminar.',
      otherOffer: 'The answer belongs to a code that is not shown any more. Begin again on both devices.',
      handOver: 'These are codes for handing over. Choose “Receive” to scan them.',
    },
    lines: (count: number) => `${plural(count, 'device', 'devices')} paired with this one now`,
    another: 'Pair one more device',
    again: 'Try again',
  },
  file: {
    heading: 'As a file',
    about:
      'For a USB stick, an e-mail or a device beside this one (AirDrop, Nearby Share). The file can be opened again and again.',
    sendGroup: 'Share the group’s file',
    sendSeminar: 'Share the whole seminar',
    saveGroup: 'Save the group’s file',
    saveSeminar: 'Save the whole seminar',
    holdsLink: 'Whoever gets the file can read the seminar. Private notes are not in it.',
    sent: 'The file has been shared.',
    saved: 'The file is among your downloads.',
    failed: 'The file could not be made. Everything is safe here. Try again.',
  },
};

/** A file that the device gave to the app. */
export const openedFile = {
  opening: 'Opening the file …',
  heading: 'The file that was opened',
  toSeminar: 'Go to the seminar',
  none: 'There is no file to open. Choose it on the front page.',
};

/** Taking in what others hand over. */
export const receive = {
  name: 'Receive',
  heading: 'Receive from a group',
  intro: 'Scan the codes on the group’s screen. The order does not matter, and the same twice doubles nothing.',
  scan: 'Start the camera',
  scanInstead: 'Scan codes instead',
  scanOther: 'Scan from another screen',
  stop: 'Turn the camera off',
  view: 'What the camera sees',
  progress: (known: number, count: number) => `${known} of ${count} codes`,
  progressLabel: 'How much has been read',
  ready: 'Hold the camera to the codes.',
  next: 'Ready for the next group.',
  problems: {
    foreign: 'This is no code for handing over. Ask the group to choose “Hand over” and “Show codes”.',
    damaged: 'The code was not read right. Hold the camera still; it tries again by itself.',
    newer: 'The code was made with a newer version of Langbord. Connect to the network and reload the page.',
    otherSeminar: 'The code belongs to another seminar.',
    pairing: 'This is a code for pairing two devices. Choose “Pair”.',
    notSaved: 'It came here, but was not saved on this device. See whether the device is full. The group still has it.',
  },
  camera: {
    starting: 'Turning the camera on …',
    none: 'Langbord finds no camera here. Use a file, or let another device receive.',
    refused:
      'Langbord may not use the camera. Allow it in the browser’s settings for this page, and try again. A file works too.',
    busy: 'The camera is taken by another program or tab. Close it, and try again. A file works too.',
    notLoaded: 'The scanner is not stored on this device yet. Connect to the network and try again, or use a file.',
  },
  came: 'Received here',
  nothingYet: 'Nothing yet.',
  /** A group's priorities, which its codes bring first. */
  ahead: (group: string) => `${group}: the priorities have been read. The points come with the rest of the codes.`,
  aheadRead: 'The priorities have been read. The rest is coming.',
  aheadHelp: 'Keep the camera there until all is read. Nothing counts as received before that.',
  /** What came of a group, in one line. */
  arrived: (group: string, answers: number, newer: number, lost: number) =>
    `${group}: ${plural(answers, 'answer', 'answers')}, ${newer} newer than ours, ${lost} lost`,
  groups: (count: number) => plural(count, 'group', 'groups'),
  nothingNew: (group: string, answers: number) =>
    `${group}: ${plural(answers, 'answer', 'answers')}, all here already, 0 lost`,
  planArrived: 'The seminar’s plan is here.',
  waits: (count: number) =>
    `${plural(count, 'part waits', 'parts wait')} for something that has not come. Ask for everything again from the same device.`,
  lost: (count: number) => `${plural(count, 'part was', 'parts were')} damaged or not permitted. Ask to get it again.`,
  receipt: 'Show the receipt',
  receiptHeading: 'Receipt: received',
  receiptHelp: 'The group scans it with “Scan the receipt”.',
  receiptLabel: 'QR code with the receipt',
  noReceipt: 'The receipt cannot be shown in this tab. Close other tabs with the seminar, and try again.',
  beside: 'Does somebody beside you have the seminar?',
  besideHelp: 'On the other device: choose “Pass the seminar on” and “Show codes”, or “Pair”.',
  otherWays: 'Other ways',
  byFile: 'A file from the group can be opened here.',
};
