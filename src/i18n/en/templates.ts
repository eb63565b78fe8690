import type { Messages } from '../messages.ts';

export const templates: Messages['templates'] = {
  open: 'Use again as a template',
  heading: 'Use again as a template',
  what: 'The template has the themes with introduction, questions, minutes, and the addressees. Groups, municipalities, links and what anybody has answered are not in it.',
  save: 'Save as a template',
  replace: 'Replace the template',
  saved: (title) => `“${title}” is saved on this device. The template is there when you make a new seminar.`,
  notSaved:
    'The template could not be saved on this device. Save it as a file instead, or make some room and try again.',
  saveFile: 'Save the template as a file',
  fileSaved: 'The template is saved as a file. It can be sent to anybody.',
  send: 'Send the template',
  notSent: 'The template could not be sent from here. Save it as a file, and send the file.',
  remove: 'Delete the template',
};
