import type { AccessibilityWords } from '../loadAccessibilityWords.ts';

export const accessibility: AccessibilityWords = {
  heading: 'Accessibility',
  lead: 'Here those who make Langbord say what has been tried and works, what is not good enough, and what has not been tried. Whoever runs this site may have a statement of their own.',
  sections: [
    {
      heading: 'The aim',
      facts: [
        'Langbord is to meet WCAG 2.2 at levels A and AA. Nobody outside the project has assessed it.',
        'Under “Appearance” on the front page you choose light or dark colours and more contrast. Langbord also follows the device’s settings for contrast, colours and motion.',
      ],
    },
    {
      heading: 'What has been tried and works',
      facts: [
        'A program (axe) looks through screens, dialogs and menus before every new version, on laptop and phone, in light and dark colours and with more contrast. It finds no faults. A program can find only some kinds of faults.',
        'Making and preparing a seminar, writing, moving, prioritising, adding participants and handing in have been tried with the keyboard alone. Everything that can be dragged can also be moved with buttons.',
        'Nothing has to be scrolled sideways when text is enlarged to 400 per cent on an ordinary screen, and no words are cut when the space between words and lines grows.',
        'Buttons and fields are large enough for a finger, and what has the focus can be seen.',
        'States are shown by shape and word, not by colour alone. This was looked at with the system’s own colours (high contrast) in Chromium.',
        'Things stop moving when the device asks for less motion.',
        'The report in Word has headings, lists, tables with header rows, the language of its texts and a description of the map.',
      ],
    },
    {
      heading: 'What we know is not good enough',
      facts: [
        'When something is handed over by codes before a camera, the code may change up to ten times a second. If “reduce motion” is on in the device, it changes three times. File and network are other ways to hand over.',
        'Scanning a code needs the camera to be pointed at it. Link and file are other ways in.',
        'What people write is not marked with its language on the screen. In the report the language is guessed, and short texts may get the wrong one.',
        'The map of dots is a picture. The list below it says the same in words.',
        'A PDF is made by the browser, which decides whether the file is tagged for screen readers. The Word file is safer.',
        'The texts on the wall are made to be read from afar. The same is in the seminar on the devices.',
      ],
    },
    {
      heading: 'What has not been tried',
      facts: [
        'Screen readers on real devices: NVDA, JAWS, VoiceOver and TalkBack.',
        'Speech control, switches and programs that magnify the screen.',
        'Real iPads and iPhones, and real projectors.',
        'Trials together with people who have a disability.',
      ],
    },
    {
      heading: 'Tell us',
      facts: [
        'If something does not work for you, tell whoever runs this site, or the person who invited you. Say what you did, what happened, and which device, browser and assistive technology you used.',
        'If you cannot use Langbord in the seminar, somebody else at the table can write for you, or the group can write on paper.',
      ],
    },
  ],
};
