/** Copies of a seminar as files. Fetched when they are first spoken of. */
export const backup = {
  heading: 'Backup',
  never: 'No copy has been saved from this device yet.',
  savedAt: (when: string) => `Last saved ${when}.`,
  what: 'The copy is the whole seminar in one file. Opened in Langbord, it is merged with what is there already.',
  save: 'Save a copy',
  saving: 'Making the copy and opening it to see that everything is there …',
  saved: 'The copy has been made, and everything is in it. It is where the browser puts downloads.',
  notSaved:
    'The copy could not be made, or something was missing in it. What you have written is still here. Try again.',
  chooseFolder: 'Keep a folder up to date',
  inFolder: (folder: string) =>
    `The copy in the folder “${folder}” is kept up to date as long as the seminar is open here.`,
  closedFolder: (folder: string) => `The browser has closed the folder “${folder}”. The copy there is not updated.`,
  openFolder: 'Open the folder again',
  leaveFolder: 'Stop updating the folder',
  notInFolder: (folder: string) =>
    `The copy could not be written in the folder “${folder}”. Choose another folder, or save a copy.`,
  afterHandIn: 'Handed in. You may want to save a copy too.',
};
