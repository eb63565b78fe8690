import type { PrivacyWords } from '../loadPrivacyWords.ts';

export const privacy: PrivacyWords = {
  heading: 'Privacy',
  lead: 'This page says what Langbord stores, where it is, who can read it, and how it is deleted.',
  sections: [
    {
      heading: 'In short',
      facts: [
        'What you write is on the devices of those who take part in the seminar. It is not on a server.',
        'The link to the seminar is the key. Whoever has the link can read everything that is written there.',
        'There is no login, no cookies, no statistics and no parts from other websites.',
        'Those who hold the seminar decide what is written down and how long it is kept. Ask them if you want to see, correct or delete something about yourself.',
      ],
    },
    {
      heading: 'What is stored, and where',
      facts: [
        'In the browser on every device that takes part: the plan, the groups, who sits at the table, the points, the priorities, messages, votes, what has been gathered and decided, and earlier versions of all this.',
        'Names of participants are optional. A municipality or an organisation is enough. If a name is entered, everybody in the seminar can read it.',
        'Only on the device where they were made: private notes and photos of the groups’ sheets. They are never sent and never part of a copy. What you move from a note into the group’s answer is no longer private.',
        'Templates you save, language and appearance are on the device too.',
        'What is written lies encrypted on the disk, but the key is in the same browser. Whoever can use your device and browser can read the seminars here.',
        'Every change, a vote too, has a time and a mark of the device that made it. The mark is random and does not say who you are, but it is the same in all seminars on the device.',
      ],
    },
    {
      heading: 'Who can read and write',
      facts: [
        'Whoever has the link or the code of the seminar can read everything from all groups, write for a group that was made in advance, and start new groups.',
        'Whoever has the link of a group can besides write, change and delete for that group.',
        'Whoever has the link for facilitators can read and change everything. The recovery sheet is this link on paper.',
        'Whoever gets a copy of the seminar (.langbord) gets the link to it too.',
        'A link cannot be taken back. If it gets into the wrong hands, you have to make a new seminar.',
        'Those who run this site do not get what you write. But they deliver the app, and whoever controls the server could deliver an app that gives everything away. Use a site run by somebody you trust.',
      ],
    },
    {
      heading: 'What is sent',
      facts: [
        'The devices of a seminar send what is written directly to each other, encrypted with keys from the link.',
        'To find each other they use a service on the internet. It sees the network addresses of the devices (IP), how many are in the same seminar, when, and how large the messages are. It gets neither the link, titles, names nor anything you write.',
        'The server that comes with Langbord does not write down network addresses. Whoever runs it, or something in front of it, may still keep a log, as on other websites.',
        'Devices that talk directly see each other’s network addresses. Others in the seminar see how many devices are at each group, and at which question somebody writes, but not who.',
        'Reports and copies are made on the device and go only where you send them. “Send the priorities by e-mail” opens your own mail program.',
      ],
    },
    {
      heading: 'Camera and photos',
      facts: [
        'The camera is on only while something is scanned, and goes off when you leave the screen. Its pictures are read on the device and neither stored nor sent.',
        'If a facilitator takes a photo of a group’s sheet, it stays on that device until it is deleted there, or until the seminar is deleted.',
        'Langbord never asks for the microphone or your position.',
      ],
    },
    {
      heading: 'How to delete',
      facts: [
        'On the front page: open the menu beside the seminar and choose “Delete from this device”. You can undo this until you leave the front page. Then everything that Langbord has stored of the seminar here is deleted: what is written, the links, private notes, photos of sheets, and the choice of a folder for copies.',
        'A facilitator can set a day until which the seminar is to be kept. After it every device proposes deleting it there. Nothing is deleted by itself.',
        'The seminar on other devices, copies, reports and printouts have to be deleted where they are. Langbord cannot delete them.',
        'A point that is deleted in a seminar may remain in the history on the devices that have the seminar.',
        'The browser may have remembered the addresses you opened, a link too, in its own history. That is deleted in the browser.',
        'It may take time before the browser clears what was deleted off the disk. Words that may remain are encrypted, unless they were written with version 1 of Langbord.',
        'If you clear website data for this site in the browser, everything goes, the keys too. Safari on iPhone and iPad may delete it by itself after a week without a visit, unless Langbord has been added to the Home Screen.',
      ],
    },
  ],
  setUp: 'How this site is set up',
  thisSite: 'this site',
  findsBy: (places) => `Devices find each other with the help of ${places}.`,
  findsNobody: 'No service for finding each other is set up. Devices meet only by files and codes.',
  helpedBy: (places) =>
    `To find a way between different networks, ${places} is used too. Whoever runs it sees the devices’ network addresses and may pass on what is encrypted.`,
  helpedByNobody: 'No other services are used.',
};
