import type { Messages } from '../messages.ts';

export const app: Messages['app'] = {
  name: 'Langbord',
  toHome: 'Langbord, to the front page',
  opening: 'Opening …',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  delete: 'Delete',
  add: 'Add',
  done: 'Done',
  undo: 'Undo',
  opensInNewTab: 'opens in a new tab',
  redo: 'Redo',
  next: 'Next',
  menu: 'Menu',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  saveToFile: 'Save to a file',
  savedToFile: 'The file is ready. It is where the browser puts downloads.',
  notSavedToFile: 'The file could not be made. Try again.',
  saved: 'Saved on this device',
  saving: 'Saving on this device …',
  atTime: (time) => `at ${time}`,
  notSaved: {
    full: 'Not saved on this device: it is full. What you have written is still here. Save it to a file, or free some space. Langbord keeps trying by itself.',
    newerApp:
      'Not saved on this device: a newer version of Langbord is open in another tab. Save to a file if you have written something here, then reload the page.',
    unknown:
      'Not saved on this device. What you have written is still here. Langbord keeps trying by itself. Save to a file to be safe.',
  },
  deletedElsewhere:
    'This seminar was deleted from this device in another tab. What you write here is lost when this tab is closed. Bring it back if it should be kept.',
  bringBack: 'Bring the seminar back',
  states: {
    nothing: 'Empty',
    draft: 'Draft',
    handedIn: 'Handed in',
    received: 'Received',
    byHand: 'By hand',
    together: 'Answered together',
    skipped: 'Skipped',
  },
};
